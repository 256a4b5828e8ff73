package org.dateline.lab.names;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.dateline.extract.internal.names.Labels;

/**
 * Trains a linear-chain conditional random field by AdaGrad on single sentences, with features dropped at random. Where a token
 * may have several labels, the likelihood of the set is raised. One thread, fixed seed: the same input gives the same weights.
 */
final class CrfTrainer {
    private static final int L = Labels.COUNT;
    private static final float RATE = 0.03f;
    private static final int AVERAGED = 3;
    /** A word whose labels are as sure as this teaches nothing. */
    private static final float SURE = 3e-4f;
    /** Squares start from here, so that the first sights of a rare feature do not move it far. */
    private static final float FIRST_SQUARE = 0.1f;
    private static final boolean[] FOLLOWS = follows();

    /** Tokens of one sentence: features of token t are in rows[from[t] .. from[t + 1]). */
    record Sentence(int[] rows, int[] from, int[] allowed, float[] base, float weight) {}

    final float[] weights;
    final float[] transitions = new float[L * L];
    private final float[] weightSquares;
    private final float[] transitionSquares = new float[L * L];
    private float[] mean = new float[0];
    private final float[] transitionMean = new float[L * L];
    private final float dropout;
    private final SplittableRandom random;
    private final float baseTrust;
    private final double[] factors = new double[L * L];

    private double[] potentials = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private float[] gradient = new float[0];
    private double[] norms = new double[0];
    private int[] dropped = new int[0];

    CrfTrainer(int features, float dropout, float baseTrust, long seed) {
        weights = new float[features * L];
        weightSquares = new float[features * L];
        this.dropout = dropout;
        this.baseTrust = baseTrust;
        random = new SplittableRandom(seed);
    }

    private static boolean[] follows() {
        boolean[] follows = new boolean[L * L];
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                follows[a * L + b] = Labels.follows(a, b);
            }
        }
        return follows;
    }

    void train(Sentence[] sentences, int epochs) {
        int[] order = new int[sentences.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            double loss = 0;
            for (int i : order) {
                loss += learn(sentences[i], RATE * (1 - 0.8f * epoch / epochs));
            }
            if (epoch >= epochs - AVERAGED) {
                addToMean();
            }
            System.err.printf(java.util.Locale.ROOT, "epoch %d loss %.0f%n", epoch + 1, loss);
        }
        System.arraycopy(mean, 0, weights, 0, mean.length);
        System.arraycopy(transitionMean, 0, transitions, 0, transitionMean.length);
    }

    /** The mean over the last rounds is steadier than the last. */
    private void addToMean() {
        if (mean.length == 0) {
            mean = new float[weights.length];
        }
        for (int i = 0; i < weights.length; i++) {
            mean[i] += weights[i] / AVERAGED;
        }
        for (int i = 0; i < transitions.length; i++) {
            transitionMean[i] += transitions[i] / AVERAGED;
        }
    }

    private void reserve(int tokens, int features) {
        if (forward.length < tokens * L) {
            potentials = new double[tokens * 2 * L];
            forward = new double[tokens * 2 * L];
            backward = new double[tokens * 2 * L];
            gradient = new float[tokens * 2 * L];
            norms = new double[tokens * 2];
        }
        if (dropped.length < features) {
            dropped = new int[features * 2];
        }
    }

    /** The loss of one sentence, before its weights were moved. */
    private double learn(Sentence sentence, float rate) {
        int n = sentence.allowed.length;
        reserve(n, sentence.rows.length);
        drop(sentence);
        for (int i = 0; i < L * L; i++) {
            factors[i] = FOLLOWS[i] ? Math.exp(transitions[i]) : 0;
        }
        score(sentence);
        double[] moved = new double[L * L];
        Arrays.fill(gradient, 0, n * L, 0);
        double all = expect(null, n, -1, moved);
        double right = expect(sentence.allowed, n, 1, moved);
        if (Double.isNaN(right - all) || Double.isInfinite(right)) {
            return 0;
        }
        update(sentence, rate);
        for (int i = 0; i < L * L; i++) {
            if (moved[i] == 0) {
                continue;
            }
            float g = (float) moved[i] * sentence.weight;
            transitionSquares[i] += g * g;
            transitions[i] += rate * g / (float) Math.sqrt(transitionSquares[i] + 1e-6f);
        }
        return (all - right) * sentence.weight;
    }

    /** Copies the features of this turn; a dropped one becomes -1. */
    private void drop(Sentence sentence) {
        int threshold = (int) (dropout * 256);
        long bits = 0;
        for (int i = 0; i < sentence.rows.length; i++) {
            if ((i & 7) == 0) {
                bits = random.nextLong();
            }
            boolean keep = (bits & 255) >= threshold;
            bits >>>= 8;
            dropped[i] = keep ? sentence.rows[i] : -1;
        }
    }

    private void score(Sentence sentence) {
        float[] row = new float[L];
        float scale = 1 / (1 - dropout);
        for (int t = 0; t < sentence.allowed.length; t++) {
            Arrays.fill(row, 0);
            for (int i = sentence.from[t]; i < sentence.from[t + 1]; i++) {
                if (dropped[i] < 0) {
                    continue;
                }
                int at = dropped[i] * L;
                for (int l = 0; l < L; l++) {
                    row[l] += weights[at + l];
                }
            }
            double most = Double.NEGATIVE_INFINITY;
            for (int l = 0; l < L; l++) {
                potentials[t * L + l] = row[l] * scale + (sentence.base == null ? 0 : baseTrust * sentence.base[t * L + l]);
                most = Math.max(most, potentials[t * L + l]);
            }
            norms[t] = most;
            for (int l = 0; l < L; l++) {
                potentials[t * L + l] = Math.exp(potentials[t * L + l] - most);
            }
        }
    }

    /** Adds the expected labels, times {@code sign}, to the gradient; answers the logarithm of the sum over all allowed paths. */
    private double expect(int[] allowed, int n, int sign, double[] moved) {
        double log = 0;
        double[] sums = new double[n];
        for (int t = 0; t < n; t++) {
            double sum = 0;
            for (int l = 0; l < L; l++) {
                double in = 0;
                if (may(allowed, t, l) && (t < n - 1 || !Labels.isOpen(l))) {
                    if (t == 0) {
                        in = factors[l];
                    } else {
                        for (int b = 0; b < L; b++) {
                            in += forward[(t - 1) * L + b] * factors[b * L + l];
                        }
                    }
                    in *= potentials[t * L + l];
                }
                forward[t * L + l] = in;
                sum += in;
            }
            if (sum <= 0) {
                return Double.NEGATIVE_INFINITY;
            }
            for (int l = 0; l < L; l++) {
                forward[t * L + l] /= sum;
            }
            sums[t] = sum;
            log += Math.log(sum) + norms[t];
        }
        for (int t = n - 1; t >= 0; t--) {
            for (int l = 0; l < L; l++) {
                double out = 0;
                if (t == n - 1) {
                    out = 1;
                } else if (forward[t * L + l] > 0) {
                    for (int b = 0; b < L; b++) {
                        if (forward[(t + 1) * L + b] == 0) {
                            continue;
                        }
                        double step = factors[l * L + b] * potentials[(t + 1) * L + b] * backward[(t + 1) * L + b] / sums[t + 1];
                        out += step;
                        moved[l * L + b] += sign * forward[t * L + l] * step;
                    }
                }
                backward[t * L + l] = out;
                gradient[t * L + l] += (float) (sign * forward[t * L + l] * out);
            }
        }
        for (int l = 0; l < L; l++) {
            moved[l] += sign * forward[l] * backward[l];
        }
        return log;
    }

    private static boolean may(int[] allowed, int t, int label) {
        return allowed == null || (allowed[t] >> label & 1) != 0;
    }

    private void update(Sentence sentence, float rate) {
        float scale = sentence.weight / (1 - dropout);
        for (int t = 0; t < sentence.allowed.length; t++) {
            float most = 0;
            for (int l = 0; l < L; l++) {
                gradient[t * L + l] *= scale;
                most = Math.max(most, Math.abs(gradient[t * L + l]));
            }
            if (most < SURE) {
                continue;
            }
            for (int i = sentence.from[t]; i < sentence.from[t + 1]; i++) {
                if (dropped[i] >= 0) {
                    step(dropped[i] * L, t * L, rate);
                }
            }
        }
    }

    private void step(int at, int from, float rate) {
        for (int l = 0; l < L; l++) {
            float g = gradient[from + l];
            weightSquares[at + l] += g * g;
            weights[at + l] += rate * g / (float) Math.sqrt(weightSquares[at + l] + FIRST_SQUARE);
        }
    }
}
