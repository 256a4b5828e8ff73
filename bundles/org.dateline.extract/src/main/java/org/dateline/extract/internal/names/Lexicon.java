package org.dateline.extract.internal.names;

import java.nio.ByteBuffer;

/** What is known of words before any text is read: their Brown cluster, their cluster in the embedding space, and the lists they are in. */
public final class Lexicon {
    /** Bits of {@link #lists}. */
    public static final int GIVEN_OR_FAMILY = 1;
    public static final int CITY = 2;
    public static final int BIG_CITY = 16;

    private final RankTable lowerWords;
    private final short[] lowerValues;
    private final RankTable casedWords;
    private final short[] casedValues;
    private final int[] paths;
    private final byte[] pathLengths;
    private final short[] coarse;
    private final short[] middle;

    private Lexicon(ByteBuffer in) {
        paths = new int[in.getInt()];
        in.asIntBuffer().get(paths);
        in.position(in.position() + paths.length * 4);
        pathLengths = new byte[paths.length];
        in.get(pathLengths);
        coarse = shorts(in, in.getInt());
        middle = shorts(in, coarse.length);
        lowerWords = RankTable.read(in);
        lowerValues = shorts(in, lowerWords.size());
        casedWords = RankTable.read(in);
        casedValues = shorts(in, casedWords.size());
    }

    private static short[] shorts(ByteBuffer in, int count) {
        short[] values = new short[count];
        in.asShortBuffer().get(values);
        in.position(in.position() + count * 2);
        return values;
    }

    public static Lexicon read(ByteBuffer in) {
        return new Lexicon(in);
    }

    /** Cluster and lists of a lower-case word, to be read with {@link #brown} and {@link #lists}; 0 for an unknown word. */
    int entry(int lowerHash) {
        int rank = lowerWords.rank(lowerHash);
        return rank < 0 ? 0 : lowerValues[rank] & 0xffff;
    }

    /** The Brown cluster, or -1. */
    static int brown(int entry) {
        return (entry & 0x7ff) - 1;
    }

    static int lists(int entry) {
        return entry >>> 11;
    }

    /** The first {@code bits} of a cluster's path through the tree, with a leading 1; shorter where the path is. */
    int path(int brown, int bits) {
        int length = pathLengths[brown];
        return length <= bits ? 1 << length | paths[brown] : 1 << bits | paths[brown] >>> length - bits;
    }

    /** The word's cluster in the embedding space, upper and lower case told apart, or -1. */
    int fine(int casedHash) {
        int rank = casedWords.rank(casedHash);
        return rank < 0 ? -1 : casedValues[rank];
    }

    int middle(int fine) {
        return middle[fine];
    }

    int coarse(int fine) {
        return coarse[fine];
    }
}
