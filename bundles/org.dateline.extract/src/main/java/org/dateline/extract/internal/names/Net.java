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
    private final Rows wordRows;
    private final Rows[] windowRows = new Rows[NetWeights.WINDOW];
    private final Rows markRows;
    /** From the hidden layer to the gates and, in the columns behind them, to the labels. */
    private final Rows hiddenRows;
    private final Rows[] stateRows = new Rows[2];
    private final float[] start = new float[GATES + Labels.COUNT];
    private final float[] input = new float[NetWeights.INPUT];
    private final float[] description = new float[NetWeights.WORD];
    private final float[] given = new float[HIDDEN];
    /** What stands outside the sentence gives the first block, word {@code id} the block {@code id + 1}. */
    private short[] words = new short[BLOCK * 256];
    private final int[] blocks = new int[NetWeights.WINDOW];
    private final int[] marks = new int[NetWeights.MARKS];
    private final float[] hidden = new float[HIDDEN];
    private final float[] candidate = new float[STATE];
    private final float[] keep = new float[STATE];
    private final float[] labels = new float[Labels.COUNT];
    private float[] before = new float[STATE];
    private float[] state = new float[STATE];
    /** For each token of the sentence: squashed candidates and gates of both ways, and the sums of the labels. */
    private float[][] tokens = new float[0][];

    Net(NetWeights weights, Lexicon lexicon) {
        this.weights = weights;
        this.lexicon = lexicon;
        wordRows = Rows.of(weights.word, NetWeights.WORD);
        for (int place = 0; place < NetWeights.WINDOW; place++) {
            windowRows[place] = new Rows(NetWeights.WORD, HIDDEN);
            windowRows[place].put(weights.window, place * NetWeights.WORD, HIDDEN, 0);
        }
        markRows = Rows.of(weights.marks, HIDDEN);
        hiddenRows = new Rows(HIDDEN, start.length);
        hiddenRows.put(weights.gates, 0, GATES, 0);
        hiddenRows.put(weights.labels, 2 * STATE, Labels.COUNT, GATES);
        for (int way = 0; way < 2; way++) {
            stateRows[way] = new Rows(STATE, Labels.COUNT);
            stateRows[way].put(weights.labels, way * STATE, Labels.COUNT, 0);
        }
        System.arraycopy(weights.gateStart, 0, start, 0, GATES);
        System.arraycopy(weights.labelStart, 0, start, GATES, Labels.COUNT);
        spread(weights.edge, 0);
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
        wordRows.addSome(input, description);
        int at = (id + 1) * BLOCK;
        if (at >= words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        spread(description, at);
    }

    private void spread(float[] word, int at) {
        for (int place = 0; place < NetWeights.WINDOW; place++) {
            Arrays.fill(given, 0);
            windowRows[place].addAll(word, given);
            for (int i = 0; i < HIDDEN; i++) {
                words[at + place * HIDDEN + i] = (short) Math.clamp(Math.round(given[i] * UNIT), Short.MIN_VALUE, Short.MAX_VALUE);
            }
        }
    }

    /** Adds what the labels of the tokens of a sentence score to {@code scores}, in {@link NamesModel#UNIT}. */
    void add(StoryWords story, int sentence, int[] scores) {
        int first = story.segmentation.firstToken(sentence);
        int n = story.segmentation.firstToken(sentence + 1) - first;
        reserve(n);
        Arrays.fill(state, 0);
        for (int t = 0; t < n; t++) {
            hidden(story, sentence, first + t);
            float[] token = tokens[t];
            System.arraycopy(start, 0, token, 0, start.length);
            hiddenRows.addSome(hidden, token);
            squashAll(token);
            carry(token, 0);
        }
        Arrays.fill(state, 0);
        for (int t = n - 1; t >= 0; t--) {
            carry(tokens[t], 1);
            for (int l = 0; l < Labels.COUNT; l++) {
                scores[(first + t) * Labels.COUNT + l] += Math.round(tokens[t][GATES + l] * NamesModel.UNIT);
            }
        }
    }

    private void reserve(int n) {
        int known = tokens.length;
        if (known < n) {
            tokens = Arrays.copyOf(tokens, n * 2);
            for (int t = known; t < tokens.length; t++) {
                tokens[t] = new float[start.length];
            }
        }
    }

    private void hidden(StoryWords story, int sentence, int token) {
        int first = story.segmentation.firstToken(sentence);
        int end = story.segmentation.firstToken(sentence + 1);
        for (int place = 0; place < NetWeights.WINDOW; place++) {
            int other = token + place - NetWeights.REACH;
            blocks[place] = (other < first || other >= end ? 0 : (story.word[other] + 1) * BLOCK) + place * HIDDEN;
        }
        sum(words, blocks[0], blocks[1], blocks[2], blocks[3], blocks[4], weights.hidden, hidden);
        markRows.addListed(marks, marks(story, sentence, token, marks), hidden);
        for (int i = 0; i < HIDDEN; i++) {
            hidden[i] = Math.max(hidden[i], 0);
        }
    }

    /** All sums are whole numbers that a float can hold; made of floats because the compiler adds several of those at once. */
    private static void sum(short[] words, int a, int b, int c, int d, int e, float[] start, float[] to) {
        for (int i = 0; i < to.length; i++) {
            float sum = (float) words[a + i] + (float) words[b + i] + (float) words[c + i] + (float) words[d + i] + (float) words[e + i];
            to[i] = start[i] + sum / UNIT;
        }
    }

    private static void squashAll(float[] token) {
        for (int i = 0; i < GATES; i++) {
            token[i] = squash(token[i]);
        }
    }

    /** Goes on from the state of the token before, or behind for the way back, to this token's, and adds what it gives to the labels. */
    private void carry(float[] token, int way) {
        float[] swap = before;
        before = state;
        state = swap;
        System.arraycopy(token, way * 2 * STATE, candidate, 0, STATE);
        System.arraycopy(token, way * 2 * STATE + STATE, keep, 0, STATE);
        mix(before, candidate, keep, state);
        System.arraycopy(token, GATES, labels, 0, Labels.COUNT);
        stateRows[way].addAll(state, labels);
        System.arraycopy(labels, 0, token, GATES, Labels.COUNT);
    }

    private static void mix(float[] before, float[] candidate, float[] squashed, float[] to) {
        for (int i = 0; i < STATE; i++) {
            float keep = 0.5f + 0.5f * squashed[i];
            to[i] = keep * before[i] + (1 - keep) * candidate[i];
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
