package org.dateline.lab.names;

import java.util.Arrays;
import org.dateline.extract.internal.names.Labels;

/**
 * All label sequences of a sentence: how likely the allowed ones are among all (forward and backward sums), and which way each score
 * has to move to make them likelier. Instances are reused from sentence to sentence.
 */
final class Lattice {
    private static final int L = Labels.COUNT;
    private static final boolean[] FOLLOWS = follows();

    /** For each token and label, how much more of it there is among the allowed sequences than among all. */
    float[] gradient = new float[0];
    /** The same for each pair of neighbours, from label to label. */
    final double[] moved = new double[L * L];
    private final double[] factors = new double[L * L];
    private double[] potentials = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] norms = new double[0];

    private static boolean[] follows() {
        boolean[] follows = new boolean[L * L];
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                follows[a * L + b] = Labels.follows(a, b);
            }
        }
        return follows;
    }

    /**
     * The loss of one sentence; NaN where no allowed sequence is possible, and then nothing is to be learnt.
     *
     * @param scores for each token a row of scores of the labels
     * @param allowed for each token the labels it may have, a bit each
     */
    double loss(float[] scores, int[] allowed, float[] transitions) {
        int n = allowed.length;
        reserve(n);
        for (int i = 0; i < L * L; i++) {
            factors[i] = FOLLOWS[i] ? Math.exp(transitions[i]) : 0;
        }
        for (int t = 0; t < n; t++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int l = 0; l < L; l++) {
                most = Math.max(most, scores[t * L + l]);
            }
            norms[t] = most;
            for (int l = 0; l < L; l++) {
                potentials[t * L + l] = Math.exp(scores[t * L + l] - most);
            }
        }
        Arrays.fill(moved, 0);
        Arrays.fill(gradient, 0, n * L, 0);
        double all = expect(null, n, -1);
        double loss = all - expect(allowed, n, 1);
        return Double.isInfinite(loss) ? Double.NaN : loss;
    }

    private void reserve(int tokens) {
        if (gradient.length < tokens * L) {
            potentials = new double[tokens * 2 * L];
            forward = new double[tokens * 2 * L];
            backward = new double[tokens * 2 * L];
            gradient = new float[tokens * 2 * L];
            norms = new double[tokens * 2];
        }
    }

    /** Adds the expected labels, times {@code sign}, to the gradient; answers the logarithm of the sum over all allowed paths. */
    private double expect(int[] allowed, int n, int sign) {
        double[] sums = new double[n];
        double log = 0;
        for (int t = 0; t < n; t++) {
            sums[t] = goForward(allowed, n, t);
            if (sums[t] <= 0) {
                return Double.NEGATIVE_INFINITY;
            }
            log += Math.log(sums[t]) + norms[t];
        }
        for (int t = n - 1; t >= 0; t--) {
            goBack(n, t, sign, t == n - 1 ? 1 : sums[t + 1]);
        }
        for (int l = 0; l < L; l++) {
            moved[l] += sign * forward[l] * backward[l];
        }
        return log;
    }

    private double goForward(int[] allowed, int n, int t) {
        double sum = 0;
        for (int l = 0; l < L; l++) {
            double in = 0;
            boolean may = allowed == null || (allowed[t] >> l & 1) != 0;
            if (may && (t < n - 1 || !Labels.isOpen(l))) {
                in = t == 0 ? factors[l] : 0;
                for (int b = 0; b < L && t > 0; b++) {
                    in += forward[(t - 1) * L + b] * factors[b * L + l];
                }
                in *= potentials[t * L + l];
            }
            forward[t * L + l] = in;
            sum += in;
        }
        for (int l = 0; l < L && sum > 0; l++) {
            forward[t * L + l] /= sum;
        }
        return sum;
    }

    private void goBack(int n, int t, int sign, double sumBehind) {
        for (int l = 0; l < L; l++) {
            double out = t == n - 1 ? 1 : 0;
            for (int b = 0; b < L && t < n - 1 && forward[t * L + l] > 0; b++) {
                double step = factors[l * L + b] * potentials[(t + 1) * L + b] * backward[(t + 1) * L + b] / sumBehind;
                if (step == 0 || forward[(t + 1) * L + b] == 0) {
                    continue;
                }
                out += step;
                moved[l * L + b] += sign * forward[t * L + l] * step;
            }
            backward[t * L + l] = out;
            gradient[t * L + l] += (float) (sign * forward[t * L + l] * out);
        }
    }
}
