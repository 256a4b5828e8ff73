package org.dateline.extract.internal.names;

import java.nio.ByteBuffer;

/**
 * The weights of the net: a word's vectors and letters are put together to a short description; a window of descriptions makes a
 * hidden layer; from that, states are carried through the sentence in both directions; states and hidden layer make the scores of
 * the labels. All matrices are kept row by row, a row for each input.
 */
public final class NetWeights {
    /** How many words before and behind are in the window. */
    public static final int REACH = 2;
    public static final int WINDOW = 2 * REACH + 1;
    public static final int PIECE_BITS = 14;
    /** Rows that a word's shapes, affixes and lists are hashed to. */
    public static final int PIECES = 1 << PIECE_BITS;
    public static final int PIECE = 32;
    public static final int INPUT = 2 * WordVectors.LENGTH + PIECE;
    public static final int WORD = 48;
    public static final int HIDDEN = 80;
    public static final int STATE = 48;
    /** What the hidden layer gives to the states: candidate and gate, forward and back. */
    public static final int GATES = 4 * STATE;
    public static final int TOP = 2 * STATE + HIDDEN;
    /** Signs of a place beside its word. */
    public static final int MARKS = 35;

    public final float[] pieces;
    public final float[] word;
    public final float[] edge;
    public final float[] window;
    public final float[] marks;
    public final float[] hidden;
    public final float[] gates;
    public final float[] gateStart;
    public final float[] labels;
    public final float[] labelStart;
    public final float[] transitions;

    /** All zero. */
    public NetWeights() {
        pieces = new float[PIECES * PIECE];
        word = new float[INPUT * WORD];
        edge = new float[WORD];
        window = new float[WINDOW * WORD * HIDDEN];
        marks = new float[MARKS * HIDDEN];
        hidden = new float[HIDDEN];
        gates = new float[HIDDEN * GATES];
        gateStart = new float[GATES];
        labels = new float[TOP * Labels.COUNT];
        labelStart = new float[Labels.COUNT];
        transitions = new float[Labels.COUNT * Labels.COUNT];
    }

    /** The parts in the order of the file. */
    public float[][] all() {
        return new float[][] {pieces, word, edge, window, marks, hidden, gates, gateStart, labels, labelStart, transitions};
    }

    static NetWeights read(ByteBuffer in) {
        NetWeights weights = new NetWeights();
        for (float[] part : weights.all()) {
            float unit = in.getFloat();
            if (part == weights.pieces) {
                readBytes(in, unit, part);
            } else {
                readShorts(in, unit, part);
            }
        }
        return weights;
    }

    private static void readBytes(ByteBuffer in, float unit, float[] to) {
        byte[] bytes = new byte[to.length];
        in.get(bytes);
        for (int i = 0; i < to.length; i++) {
            to[i] = bytes[i] * unit;
        }
    }

    private static void readShorts(ByteBuffer in, float unit, float[] to) {
        short[] shorts = new short[to.length];
        in.asShortBuffer().get(shorts);
        in.position(in.position() + shorts.length * 2);
        for (int i = 0; i < to.length; i++) {
            to[i] = shorts[i] * unit;
        }
    }
}
