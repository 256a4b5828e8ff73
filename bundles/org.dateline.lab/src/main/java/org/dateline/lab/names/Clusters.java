package org.dateline.lab.names;

import java.util.SplittableRandom;

/** k-means on vectors of length one, fitted on a sample (Lloyd's algorithm), single-threaded and the same on every run. */
final class Clusters {
    private static final int SAMPLE = 60_000;
    private static final int ROUNDS = 8;
    private final float[][] centres;

    private Clusters(float[][] centres) {
        this.centres = centres;
    }

    static void normalize(float[] v) {
        double sum = 0;
        for (float x : v) {
            sum += x * x;
        }
        float by = (float) (1 / Math.sqrt(Math.max(sum, 1e-9)));
        for (int i = 0; i < v.length; i++) {
            v[i] *= by;
        }
    }

    static Clusters of(float[][] points, int k, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] sample = new float[Math.min(SAMPLE, points.length)][];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = sample.length == points.length ? points[i] : points[random.nextInt(points.length)];
        }
        float[][] centres = new float[k][];
        for (int i = 0; i < k; i++) {
            centres[i] = sample[(int) ((long) i * sample.length / k)].clone();
        }
        Clusters clusters = new Clusters(centres);
        for (int round = 0; round < ROUNDS; round++) {
            clusters.move(sample);
        }
        return clusters;
    }

    private void move(float[][] sample) {
        short[] nearest = assign(sample);
        int dimension = sample[0].length;
        float[][] sums = new float[centres.length][dimension];
        int[] sizes = new int[centres.length];
        for (int i = 0; i < sample.length; i++) {
            sizes[nearest[i]]++;
            for (int d = 0; d < dimension; d++) {
                sums[nearest[i]][d] += sample[i][d];
            }
        }
        for (int c = 0; c < centres.length; c++) {
            if (sizes[c] == 0) {
                continue;
            }
            normalize(sums[c]);
            centres[c] = sums[c];
        }
    }

    float[][] centres() {
        return centres;
    }

    short[] assign(float[][] points) {
        short[] nearest = new short[points.length];
        for (int i = 0; i < points.length; i++) {
            nearest[i] = nearest(points[i]);
        }
        return nearest;
    }

    private short nearest(float[] point) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float[] centre = centres[c];
            float dot = 0;
            for (int d = 0; d < point.length; d++) {
                dot += point[d] * centre[d];
            }
            if (dot > most) {
                most = dot;
                best = c;
            }
        }
        return (short) best;
    }
}
