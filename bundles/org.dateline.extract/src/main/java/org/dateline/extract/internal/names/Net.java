package org.dateline.extract.internal.names;

import java.util.Arrays;

/**
 * A small neural net that scores labels beside the features. What a word gives to the hidden layer of its neighbours is worked out
 * once a word and kept. Plain arithmetic without functions of the platform: the same everywhere. Not for several threads at once.
 */
public final class Net {
    private static final int HIDDEN = NetWeights.HIDDEN;
    private static final int STATE = NetWeights.STATE;
    private static final int GATES = NetWeights.GATES;
    /** What words give to the hidden layer is kept in this fraction. */
    private static final float UNIT = 512;
    private static final int BLOCK = NetWeights.WINDOW * HIDDEN;

    private final NetWeights weights;
    private final Lexicon lexicon;
    private final short[] edge = new short[BLOCK];
    private final float[] input = new float[NetWeights.INPUT];
    private final float[] description = new float[NetWeights.WORD];
    private short[] words = new short[BLOCK * 256];
    private final int[] sum = new int[HIDDEN];
    private final float[] spread = new float[BLOCK];
    private final int[] marks = new int[NetWeights.MARKS];
    private float[] top = new float[0];
    private float[] gates = new float[0];
    private final float[] labels = new float[Labels.COUNT];

    Net(NetWeights weights, Lexicon lexicon) {
        this.weights = weights;
        this.lexicon = lexicon;
        spread(weights.edge, edge, 0);
    }

    /** What is known of a word: the vector of its form, that of the form with other capitals, and the sum of its pieces. */
    public static void input(NetWeights weights, Lexicon lexicon, WordKeys keys, float[] to) {
        Arrays.fill(to, 0);
        lexicon.addVector(keys.cased, to, 0);
        lexicon.addVector(keys.otherCase, to, WordVectors.LENGTH);
        for (int p = 0; p < keys.pieceCount; p++) {
            int from = keys.pieces[p] * NetWeights.PIECE;
            for (int i = 0; i < NetWeights.PIECE; i++) {
                to[2 * WordVectors.LENGTH + i] += weights.pieces[from + i];
            }
        }
    }

    /** Takes in a word that the vocabulary met for the first time; words come in the order of their numbers. */
    void word(int id, WordKeys keys) {
        input(weights, lexicon, keys, input);
        Arrays.fill(description, 0);
        for (int i = 0; i < input.length; i++) {
            add(weights.word, i * NetWeights.WORD, input[i], description, 0, NetWeights.WORD);
        }
        if (id * BLOCK >= words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        spread(description, words, id * BLOCK);
    }

    private void spread(float[] word, short[] to, int at) {
        Arrays.fill(spread, 0);
        for (int place = 0; place < NetWeights.WINDOW; place++) {
            for (int i = 0; i < NetWeights.WORD; i++) {
                add(weights.window, (place * NetWeights.WORD + i) * HIDDEN, word[i], spread, place * HIDDEN, HIDDEN);
            }
        }
        for (int i = 0; i < BLOCK; i++) {
            to[at + i] = (short) Math.clamp(Math.round(spread[i] * UNIT), Short.MIN_VALUE, Short.MAX_VALUE);
        }
    }

    private static void add(float[] row, int from, float times, float[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] += row[from + i] * times;
        }
    }

    /** Adds what the labels of the tokens of a sentence score to {@code scores}, in {@link NamesModel#UNIT}. */
    void add(StoryWords story, int sentence, int[] scores) {
        int first = story.segmentation.firstToken(sentence);
        int end = story.segmentation.firstToken(sentence + 1);
        int n = end - first;
        if (top.length < n * NetWeights.TOP) {
            top = new float[2 * n * NetWeights.TOP];
            gates = new float[2 * n * GATES];
        }
        for (int t = 0; t < n; t++) {
            hidden(story, sentence, first + t, t * NetWeights.TOP + 2 * STATE);
            System.arraycopy(weights.gateStart, 0, gates, t * GATES, GATES);
            for (int i = 0; i < HIDDEN; i++) {
                float value = top[t * NetWeights.TOP + 2 * STATE + i];
                if (value > 0) {
                    add(weights.gates, i * GATES, value, gates, t * GATES, GATES);
                }
            }
            carry(t, t - 1, n, 0);
        }
        for (int t = n - 1; t >= 0; t--) {
            carry(t, t + 1, n, 1);
            label(t, scores, (first + t) * Labels.COUNT);
        }
    }

    private void hidden(StoryWords story, int sentence, int token, int at) {
        int first = story.segmentation.firstToken(sentence);
        int end = story.segmentation.firstToken(sentence + 1);
        Arrays.fill(sum, 0);
        for (int place = 0; place < NetWeights.WINDOW; place++) {
            int other = token + place - NetWeights.REACH;
            boolean outside = other < first || other >= end;
            short[] from = outside ? edge : words;
            int start = (outside ? 0 : story.word[other] * BLOCK) + place * HIDDEN;
            for (int i = 0; i < HIDDEN; i++) {
                sum[i] += from[start + i];
            }
        }
        for (int i = 0; i < HIDDEN; i++) {
            top[at + i] = weights.hidden[i] + sum[i] / UNIT;
        }
        int count = marks(story, sentence, token, marks);
        for (int m = 0; m < count; m++) {
            add(weights.marks, marks[m] * HIDDEN, 1, top, at, HIDDEN);
        }
        for (int i = at; i < at + HIDDEN; i++) {
            top[i] = Math.max(top[i], 0);
        }
    }

    /** The state of a token from the state of the token before, or behind for the way back. */
    private void carry(int t, int from, int n, int way) {
        int at = t * NetWeights.TOP + way * STATE;
        int before = from * NetWeights.TOP + way * STATE;
        int gate = t * GATES + way * 2 * STATE;
        boolean start = from < 0 || from >= n;
        for (int i = 0; i < STATE; i++) {
            float keep = gate(gates[gate + STATE + i]);
            top[at + i] = (start ? 0 : keep * top[before + i]) + (1 - keep) * squash(gates[gate + i]);
        }
    }

    private void label(int t, int[] scores, int at) {
        System.arraycopy(weights.labelStart, 0, labels, 0, Labels.COUNT);
        for (int i = 0; i < NetWeights.TOP; i++) {
            float value = top[t * NetWeights.TOP + i];
            if (value != 0) {
                add(weights.labels, i * Labels.COUNT, value, labels, 0, Labels.COUNT);
            }
        }
        for (int l = 0; l < Labels.COUNT; l++) {
            scores[at + l] += Math.round(labels[l] * NamesModel.UNIT);
        }
    }

    /** Between -1 and 1. */
    public static float squash(float x) {
        return x / (1 + Math.abs(x));
    }

    /** Between 0 and 1. */
    public static float gate(float x) {
        return 0.5f + 0.5f * squash(x);
    }

    /** Writes the marks of a token that are set; answers how many. */
    public static int marks(StoryWords story, int sentence, int token, int[] to) {
        int first = story.segmentation.firstToken(sentence);
        int count = 0;
        to[count++] = story.caps[token];
        to[count++] = 4 + story.style[sentence];
        int bits = story.signs(token) | story.elsewhere(token) << NameSigns.COUNT
                | (token == first ? 1 << NameSigns.COUNT + 2 : 0) | (story.glued[token] ? 1 << NameSigns.COUNT + 3 : 0)
                | (story.glued[token + 1] ? 1 << NameSigns.COUNT + 4 : 0) | (story.spelledOut[token] ? 1 << NameSigns.COUNT + 5 : 0)
                | (story.listed[token] == 0 ? 0 : 1 << NameSigns.COUNT + 2 + story.listed[token]);
        for (; bits != 0; bits &= bits - 1) {
            to[count++] = 8 + Integer.numberOfTrailingZeros(bits);
        }
        return count;
    }
}
