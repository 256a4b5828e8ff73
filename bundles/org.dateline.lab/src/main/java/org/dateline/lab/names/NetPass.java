package org.dateline.lab.names;

import static org.dateline.extract.internal.names.NetWeights.GATES;
import static org.dateline.extract.internal.names.NetWeights.HIDDEN;
import static org.dateline.extract.internal.names.NetWeights.INPUT;
import static org.dateline.extract.internal.names.NetWeights.PIECE;
import static org.dateline.extract.internal.names.NetWeights.REACH;
import static org.dateline.extract.internal.names.NetWeights.STATE;
import static org.dateline.extract.internal.names.NetWeights.TOP;
import static org.dateline.extract.internal.names.NetWeights.WINDOW;
import static org.dateline.extract.internal.names.NetWeights.WORD;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.dateline.extract.internal.names.Labels;
import org.dateline.extract.internal.names.Net;
import org.dateline.extract.internal.names.NetWeights;
import org.dateline.extract.internal.names.WordVectors;

/** One sentence through the net, and the way back: adds to the gradients which way each weight has to move (backpropagation). */
final class NetPass {
    private static final int L = Labels.COUNT;
    private static final int VECTORS = 2 * WordVectors.LENGTH;
    private static final float DROPOUT = 0.3f;
    /** How often a word is read without its vectors, so that unknown words are learnt too. */
    private static final float UNKNOWN = 0.1f;
    /** A sentence whose labels are as sure as this teaches nothing. */
    private static final float SURE = 0.01f;

    private final NetWeights w;
    private final NetWeights g;
    private final NetWeights turned = new NetWeights();
    private final SplittableRandom random;
    private final Lattice lattice = new Lattice();
    private final BitSet touched = new BitSet();

    private int n;
    private float[] input = new float[0];
    private float[] words = new float[0];
    private float[] top = new float[0];
    private float[] gates = new float[0];
    private float[] drop = new float[0];
    private float[] dropped = new float[0];
    private float[] scores = new float[0];
    private float[] topError = new float[0];
    private float[] gateError = new float[0];
    private float[] wordError = new float[0];
    private boolean[] known = new boolean[0];
    private final float[] inputError = new float[INPUT];

    NetPass(NetWeights weights, NetWeights gradients, SplittableRandom random) {
        w = weights;
        g = gradients;
        this.random = random;
        turn();
    }

    /** To be called when the weights have moved. */
    void turn() {
        turn(w.word, turned.word, INPUT, WORD);
        for (int place = 0; place < WINDOW; place++) {
            for (int i = 0; i < WORD; i++) {
                for (int h = 0; h < HIDDEN; h++) {
                    turned.window[(place * HIDDEN + h) * WORD + i] = w.window[(place * WORD + i) * HIDDEN + h];
                }
            }
        }
        turn(w.gates, turned.gates, HIDDEN, GATES);
        turn(w.labels, turned.labels, TOP, L);
        touched.clear();
    }

    private static void turn(float[] from, float[] to, int rows, int columns) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                to[c * rows + r] = from[r * columns + c];
            }
        }
    }

    /** The rows of pieces that have a gradient. */
    int[] touched() {
        return touched.stream().toArray();
    }

    private void reserve(int tokens) {
        n = tokens;
        if (known.length >= n) {
            return;
        }
        int room = n * 2;
        input = new float[room * INPUT];
        words = new float[room * WORD];
        wordError = new float[room * WORD];
        top = new float[room * TOP];
        drop = new float[room * TOP];
        dropped = new float[room * TOP];
        topError = new float[room * TOP];
        gates = new float[room * GATES];
        gateError = new float[room * GATES];
        scores = new float[room * L];
        known = new boolean[room];
    }

    /** The loss of a sentence. */
    double learn(NetSentence sentence) {
        reserve(sentence.words().length);
        read(sentence, true);
        double loss = lattice.loss(scores, sentence.allowed(), w.transitions);
        if (Double.isNaN(loss)) {
            return 0;
        }
        float most = 0;
        for (int i = 0; i < n * L; i++) {
            lattice.gradient[i] *= sentence.weight();
            most = Math.max(most, Math.abs(lattice.gradient[i]));
        }
        if (most < SURE) {
            return loss * sentence.weight();
        }
        for (int i = 0; i < L * L; i++) {
            g.transitions[i] += (float) lattice.moved[i] * sentence.weight();
        }
        labelsBack();
        carryBack(0);
        carryBack(1);
        hiddenBack(sentence);
        wordsBack(sentence);
        return loss * sentence.weight();
    }

    /** Scores without anything dropped: what {@link Net} says too. */
    float[] scores(NetSentence sentence) {
        reserve(sentence.words().length);
        read(sentence, false);
        return Arrays.copyOf(scores, n * L);
    }

    private void read(NetSentence sentence, boolean learning) {
        for (int t = 0; t < n; t++) {
            readWord(sentence.words()[t], t, learning);
        }
        for (int t = 0; t < n; t++) {
            readHidden(sentence.marks()[t], t);
        }
        for (int i = 0; i < n * TOP; i++) {
            drop[i] = !learning ? 1 : random.nextFloat() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
        }
        for (int t = 0; t < n; t++) {
            readGates(t);
        }
        for (int t = 0; t < n; t++) {
            carry(t, t - 1, 0);
            carry(n - 1 - t, n - t, 1);
        }
        for (int t = 0; t < n; t++) {
            readLabels(t);
        }
    }

    private void readGates(int t) {
        System.arraycopy(w.gateStart, 0, gates, t * GATES, GATES);
        for (int i = 0; i < HIDDEN; i++) {
            int at = t * TOP + 2 * STATE + i;
            dropped[at] = top[at] * drop[at];
            if (dropped[at] != 0) {
                add(w.gates, i * GATES, dropped[at], gates, t * GATES, GATES);
            }
        }
    }

    private void readLabels(int t) {
        System.arraycopy(w.labelStart, 0, scores, t * L, L);
        for (int i = 0; i < TOP; i++) {
            int at = t * TOP + i;
            if (i < 2 * STATE) {
                dropped[at] = top[at] * drop[at];
            }
            if (dropped[at] != 0) {
                add(w.labels, i * L, dropped[at], scores, t * L, L);
            }
        }
    }

    private void readWord(NetSentence.Word word, int t, boolean learning) {
        int at = t * INPUT;
        Arrays.fill(input, at, at + INPUT, 0);
        known[t] = !learning || random.nextFloat() >= UNKNOWN;
        if (known[t]) {
            System.arraycopy(word.vectors(), 0, input, at, VECTORS);
        }
        for (int piece : word.pieces()) {
            add(w.pieces, piece * PIECE, 1, input, at + VECTORS, PIECE);
        }
        Arrays.fill(words, t * WORD, (t + 1) * WORD, 0);
        for (int i = 0; i < INPUT; i++) {
            if (input[at + i] != 0) {
                add(w.word, i * WORD, input[at + i], words, t * WORD, WORD);
            }
        }
    }

    private void readHidden(int[] marks, int t) {
        int at = t * TOP + 2 * STATE;
        System.arraycopy(w.hidden, 0, top, at, HIDDEN);
        for (int place = 0; place < WINDOW; place++) {
            int other = t + place - REACH;
            boolean outside = other < 0 || other >= n;
            float[] from = outside ? w.edge : words;
            int start = outside ? 0 : other * WORD;
            for (int i = 0; i < WORD; i++) {
                add(w.window, (place * WORD + i) * HIDDEN, from[start + i], top, at, HIDDEN);
            }
        }
        for (int mark : marks) {
            add(w.marks, mark * HIDDEN, 1, top, at, HIDDEN);
        }
        for (int i = at; i < at + HIDDEN; i++) {
            top[i] = Math.max(top[i], 0);
        }
    }

    private void carry(int t, int from, int way) {
        int gate = t * GATES + way * 2 * STATE;
        boolean start = from < 0 || from >= n;
        for (int i = 0; i < STATE; i++) {
            float keep = Net.gate(gates[gate + STATE + i]);
            float before = start ? 0 : top[from * TOP + way * STATE + i];
            top[t * TOP + way * STATE + i] = keep * before + (1 - keep) * Net.squash(gates[gate + i]);
        }
    }

    private void labelsBack() {
        float[] error = lattice.gradient;
        for (int t = 0; t < n; t++) {
            int at = t * TOP;
            Arrays.fill(topError, at, at + TOP, 0);
            for (int l = 0; l < L; l++) {
                g.labelStart[l] += error[t * L + l];
                add(turned.labels, l * TOP, error[t * L + l], topError, at, TOP);
            }
            for (int i = 0; i < TOP; i++) {
                if (dropped[at + i] != 0) {
                    add(error, t * L, dropped[at + i], g.labels, i * L, L);
                }
                topError[at + i] *= drop[at + i];
            }
        }
    }

    /** From the errors of the states to those of the gates, against the way the states were carried. */
    private void carryBack(int way) {
        for (int k = 0; k < n; k++) {
            int t = way == 0 ? n - 1 - k : k;
            int from = way == 0 ? t - 1 : t + 1;
            boolean start = from < 0 || from >= n;
            int gate = t * GATES + way * 2 * STATE;
            for (int i = 0; i < STATE; i++) {
                float error = topError[t * TOP + way * STATE + i];
                float keep = Net.gate(gates[gate + STATE + i]);
                float candidate = Net.squash(gates[gate + i]);
                float before = start ? 0 : top[from * TOP + way * STATE + i];
                if (!start) {
                    topError[from * TOP + way * STATE + i] += error * keep;
                }
                gateError[gate + i] = error * (1 - keep) * slope(gates[gate + i]);
                gateError[gate + STATE + i] = error * (before - candidate) * 0.5f * slope(gates[gate + STATE + i]);
            }
        }
    }

    private static float slope(float x) {
        float y = 1 + Math.abs(x);
        return 1 / (y * y);
    }

    private void hiddenBack(NetSentence sentence) {
        Arrays.fill(wordError, 0, n * WORD, 0);
        float[] error = new float[HIDDEN];
        for (int t = 0; t < n; t++) {
            int at = t * TOP + 2 * STATE;
            Arrays.fill(error, 0);
            for (int j = 0; j < GATES; j++) {
                float e = gateError[t * GATES + j];
                g.gateStart[j] += e;
                add(turned.gates, j * HIDDEN, e, error, 0, HIDDEN);
            }
            for (int i = 0; i < HIDDEN; i++) {
                if (dropped[at + i] != 0) {
                    add(gateError, t * GATES, dropped[at + i], g.gates, i * GATES, GATES);
                }
                error[i] = top[at + i] > 0 ? error[i] * drop[at + i] + topError[at + i] : 0;
            }
            add(error, 0, 1, g.hidden, 0, HIDDEN);
            for (int mark : sentence.marks()[t]) {
                add(error, 0, 1, g.marks, mark * HIDDEN, HIDDEN);
            }
            windowBack(t, error);
        }
    }

    private void windowBack(int t, float[] error) {
        for (int place = 0; place < WINDOW; place++) {
            int other = t + place - REACH;
            boolean outside = other < 0 || other >= n;
            float[] from = outside ? w.edge : words;
            int start = outside ? 0 : other * WORD;
            for (int i = 0; i < WORD; i++) {
                add(error, 0, from[start + i], g.window, (place * WORD + i) * HIDDEN, HIDDEN);
            }
            float[] to = outside ? g.edge : wordError;
            for (int h = 0; h < HIDDEN; h++) {
                if (error[h] != 0) {
                    add(turned.window, (place * HIDDEN + h) * WORD, error[h], to, start, WORD);
                }
            }
        }
    }

    private void wordsBack(NetSentence sentence) {
        for (int t = 0; t < n; t++) {
            for (int i = 0; i < INPUT; i++) {
                float value = input[t * INPUT + i];
                if (value != 0) {
                    add(wordError, t * WORD, value, g.word, i * WORD, WORD);
                }
            }
            Arrays.fill(inputError, 0);
            for (int i = 0; i < WORD; i++) {
                add(turned.word, i * INPUT + VECTORS, wordError[t * WORD + i], inputError, VECTORS, PIECE);
            }
            for (int piece : sentence.words()[t].pieces()) {
                touched.set(piece);
                add(inputError, VECTORS, 1, g.pieces, piece * PIECE, PIECE);
            }
        }
    }

    private static void add(float[] row, int from, float times, float[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] += row[from + i] * times;
        }
    }
}
