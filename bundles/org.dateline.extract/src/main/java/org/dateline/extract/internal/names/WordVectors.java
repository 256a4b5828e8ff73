package org.dateline.extract.internal.names;

import java.nio.ByteBuffer;

/**
 * Vectors of words, kept small: the centre of the word's cluster and, for each of several parts of the vector, the number of the
 * nearest of 256 differences from the centre (product quantization, Jégou and others 2011).
 */
public final class WordVectors {
    public static final int LENGTH = 50;
    /** Parts that a vector is cut into; the first {@code LENGTH % PARTS} are one number longer. */
    public static final int PARTS = 8;
    public static final int CODES = 256;
    /** Numbers in the file are in this fraction. */
    public static final int UNIT = 8192;

    private final float[] centres;
    private final float[] differences;
    /** The whole file; copying the codes out of it would cost more than the rest of it does. */
    private final byte[] file;
    private final int codes;

    /** @param in backed by an array, which is kept */
    public WordVectors(ByteBuffer in, int clusters, int words) {
        centres = fractions(in, clusters * LENGTH);
        differences = fractions(in, CODES * LENGTH);
        file = in.array();
        codes = in.arrayOffset() + in.position();
        in.position(in.position() + words * PARTS);
    }

    private static float[] fractions(ByteBuffer in, int count) {
        short[] shorts = new short[count];
        in.asShortBuffer().get(shorts);
        in.position(in.position() + count * 2);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = shorts[i] / (float) UNIT;
        }
        return values;
    }

    /** The first number of a part. */
    public static int start(int part) {
        return part * (LENGTH / PARTS) + Math.min(part, LENGTH % PARTS);
    }

    /** Adds the vector of a word, given by its rank and cluster. */
    public void add(int word, int cluster, float[] to, int at) {
        for (int i = 0; i < LENGTH; i++) {
            to[at + i] += centres[cluster * LENGTH + i];
        }
        for (int part = 0; part < PARTS; part++) {
            int code = file[codes + word * PARTS + part] & 0xff;
            for (int i = start(part); i < start(part + 1); i++) {
                to[at + i] += differences[code * LENGTH + i];
            }
        }
    }
}
