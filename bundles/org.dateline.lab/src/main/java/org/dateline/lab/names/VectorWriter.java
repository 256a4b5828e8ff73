package org.dateline.lab.names;

import java.io.DataOutputStream;
import java.io.IOException;
import org.dateline.extract.internal.names.WordVectors;

/** Writes what {@link WordVectors} reads: the means of clusters and, part by part, 256 differences fitted by k-means. */
final class VectorWriter {
    private static final int LENGTH = WordVectors.LENGTH;
    private static final int CODES = WordVectors.CODES;
    private static final int SAMPLE = 50_000;
    private static final int ROUNDS = 10;

    private final float[][] points;
    private final short[] clusters;
    private final float[][] means;
    private final float[] differences = new float[CODES * LENGTH];

    VectorWriter(float[][] points, short[] clusters, int count) {
        this.points = points;
        this.clusters = clusters;
        means = new float[count][LENGTH];
        int[] sizes = new int[count];
        for (int p = 0; p < points.length; p++) {
            sizes[clusters[p]]++;
            for (int i = 0; i < LENGTH; i++) {
                means[clusters[p]][i] += points[p][i];
            }
        }
        for (int c = 0; c < count; c++) {
            for (int i = 0; i < LENGTH; i++) {
                means[c][i] = fraction(means[c][i] / Math.max(1, sizes[c])) / (float) WordVectors.UNIT;
            }
        }
        for (int part = 0; part < WordVectors.PARTS; part++) {
            fit(WordVectors.start(part), WordVectors.start(part + 1));
        }
    }

    private static int fraction(float value) {
        return Math.clamp(Math.round(value * WordVectors.UNIT), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private float difference(int point, int i) {
        return points[point][i] - means[clusters[point]][i];
    }

    private void fit(int from, int to) {
        int size = Math.min(SAMPLE, points.length);
        for (int code = 0; code < CODES; code++) {
            for (int i = from; i < to; i++) {
                differences[code * LENGTH + i] = difference((int) ((long) code * points.length / CODES), i);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            float[] sums = new float[CODES * LENGTH];
            int[] sizes = new int[CODES];
            for (int s = 0; s < size; s++) {
                int point = (int) ((long) s * points.length / size);
                int code = nearest(point, from, to);
                sizes[code]++;
                for (int i = from; i < to; i++) {
                    sums[code * LENGTH + i] += difference(point, i);
                }
            }
            for (int code = 0; code < CODES; code++) {
                for (int i = from; i < to && sizes[code] > 0; i++) {
                    differences[code * LENGTH + i] = sums[code * LENGTH + i] / sizes[code];
                }
            }
        }
    }

    private int nearest(int point, int from, int to) {
        int best = 0;
        float least = Float.POSITIVE_INFINITY;
        for (int code = 0; code < CODES; code++) {
            float sum = 0;
            for (int i = from; i < to; i++) {
                float away = difference(point, i) - differences[code * LENGTH + i];
                sum += away * away;
            }
            if (sum < least) {
                least = sum;
                best = code;
            }
        }
        return best;
    }

    /** @param order the points by rank of their words */
    void write(DataOutputStream out, int[] order) throws IOException {
        for (float[] mean : means) {
            for (float value : mean) {
                out.writeShort(fraction(value));
            }
        }
        for (float value : differences) {
            out.writeShort(fraction(value));
        }
        double lost = 0;
        for (int point : order) {
            for (int part = 0; part < WordVectors.PARTS; part++) {
                int code = nearest(point, WordVectors.start(part), WordVectors.start(part + 1));
                out.writeByte(code);
                for (int i = WordVectors.start(part); i < WordVectors.start(part + 1); i++) {
                    lost += Math.pow(difference(point, i) - differences[code * LENGTH + i], 2);
                }
            }
        }
        System.err.printf(java.util.Locale.ROOT, "%d vectors, %.3f of their squares lost%n", order.length, lost / order.length);
    }
}
