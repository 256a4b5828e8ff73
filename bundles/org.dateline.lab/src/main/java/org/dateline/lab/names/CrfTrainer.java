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
    private final Lattice lattice = new Lattice();
    private float[] scores = new float[0];
    private int[] dropped = new int[0];

    CrfTrainer(int features, float dropout, long seed) {
        weights = new float[features * L];
        weightSquares = new float[features * L];
        this.dropout = dropout;
        random = new SplittableRandom(seed);
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

    /** The loss of one sentence, before its weights were moved. */
    private double learn(Sentence sentence, float rate) {
        int n = sentence.allowed.length;
        if (scores.length < n * L) {
            scores = new float[n * 2 * L];
        }
        if (dropped.length < sentence.rows.length) {
            dropped = new int[sentence.rows.length * 2];
        }
        drop(sentence);
        score(sentence);
        double loss = lattice.loss(scores, sentence.allowed, transitions);
        if (Double.isNaN(loss)) {
            return 0;
        }
        update(sentence, rate);
        for (int i = 0; i < L * L; i++) {
            float g = (float) lattice.moved[i] * sentence.weight;
            if (g != 0) {
                transitionSquares[i] += g * g;
                transitions[i] += rate * g / (float) Math.sqrt(transitionSquares[i] + 1e-6f);
            }
        }
        return loss * sentence.weight;
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
            for (int l = 0; l < L; l++) {
                scores[t * L + l] = row[l] * scale + (sentence.base == null ? 0 : sentence.base[t * L + l]);
            }
        }
    }

    private void update(Sentence sentence, float rate) {
        float[] gradient = lattice.gradient;
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
            float g = lattice.gradient[from + l];
            weightSquares[at + l] += g * g;
            weights[at + l] += rate * g / (float) Math.sqrt(weightSquares[at + l] + FIRST_SQUARE);
        }
    }
}
