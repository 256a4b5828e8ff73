package org.dateline.extract.internal.names;

import java.nio.ByteBuffer;

/** What is known of words before any text is read: their Brown cluster, their vector and its cluster, and the lists they are in. */
public final class Lexicon {
    /** Bits of {@link #lists}. */
    public static final int GIVEN_OR_FAMILY = 1;
    public static final int CITY = 2;
    public static final int ORGANISATION = 4;
    public static final int PLACE = 8;
    public static final int BIG_CITY = 16;
    /** Kinds of names of several words. */
    public static final int BODY_NAME = 1;
    public static final int PLACE_NAME = 2;
    /** No name of the lists has more words. */
    public static final int LONGEST = 8;

    private final RankTable lowerWords;
    private final ShortsView lowerValues;
    private final RankTable casedWords;
    private final ShortsView casedValues;
    private final int[] paths;
    private final byte[] pathLengths;
    private final short[] coarse;
    private final short[] middle;
    private final WordVectors vectors;
    private final RankTable phrases;
    private final byte[] phraseKinds;
    private final RankTable phraseStarts;

    private Lexicon(ByteBuffer in) {
        paths = new int[in.getInt()];
        in.asIntBuffer().get(paths);
        in.position(in.position() + paths.length * 4);
        pathLengths = new byte[paths.length];
        in.get(pathLengths);
        coarse = shorts(in, in.getInt());
        middle = shorts(in, coarse.length);
        lowerWords = RankTable.read(in);
        lowerValues = ShortsView.read(in, lowerWords.size());
        casedWords = RankTable.read(in);
        casedValues = ShortsView.read(in, casedWords.size());
        vectors = new WordVectors(in, coarse.length, casedWords.size());
        phrases = RankTable.read(in);
        phraseKinds = new byte[phrases.size()];
        in.get(phraseKinds);
        phraseStarts = RankTable.read(in);
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
        return rank < 0 ? 0 : lowerValues.get(rank) & 0xffff;
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
        return rank < 0 ? -1 : casedValues.get(rank);
    }

    /** Adds the word's vector, {@link WordVectors#LENGTH} numbers, from {@code at}; an unknown word's is zero. Answers whether it is known. */
    boolean addVector(int casedHash, float[] to, int at) {
        int rank = casedWords.rank(casedHash);
        if (rank >= 0) {
            vectors.add(rank, casedValues.get(rank), to, at);
        }
        return rank >= 0;
    }

    /** The kind of a listed name by the hash that {@link #join} makes of its words, or 0. */
    int phraseKind(int phrase) {
        int rank = phrases.rank(phrase);
        return rank < 0 ? 0 : phraseKinds[rank];
    }

    /** Whether a listed name of several words starts with the word. */
    boolean startsPhrase(int lower) {
        return phraseStarts.rank(lower) >= 0;
    }

    /** The hash of some words in lower case and one more; 0 for none. */
    public static int join(int phrase, int lower) {
        return Hash.mix(Hash.join(phrase, lower));
    }

    int middle(int fine) {
        return middle[fine];
    }

    int coarse(int fine) {
        return coarse[fine];
    }
}
