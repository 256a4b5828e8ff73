package org.dateline.extract.internal.names;

import java.nio.ByteBuffer;

/**
 * A set of 32-bit keys, each with its rank, in about two bytes and some bits a key: an open table of which only the used slots are
 * stored, as a bit each, with 16 bits of the key beside to tell keys apart. A key that is not in the set is taken for one that is
 * about once in 40,000 times.
 */
public final class RankTable {
    private final int mask;
    private final long[] used;
    private final int[] before;
    private final ShortsView marks;

    private RankTable(long[] used, ShortsView marks) {
        this.used = used;
        this.marks = marks;
        mask = used.length * 64 - 1;
        before = new int[used.length];
        int count = 0;
        for (int i = 0; i < used.length; i++) {
            before[i] = count;
            count += Long.bitCount(used[i]);
        }
    }

    /**
     * Reads what the lab's builder wrote: logarithm of the slots, number of keys, slots, marks.
     *
     * @param in backed by an array, which is kept
     */
    public static RankTable read(ByteBuffer in) {
        long[] used = new long[(1 << in.getInt()) / 64];
        int keys = in.getInt();
        in.asLongBuffer().get(used);
        in.position(in.position() + used.length * 8);
        return new RankTable(used, ShortsView.read(in, keys));
    }

    public int size() {
        return marks.size();
    }

    /** The rank of the key, or -1. */
    public int rank(int key) {
        int slot = key & mask;
        short mark = (short) (key >>> 16);
        while (true) {
            long word = used[slot >>> 6];
            long bit = 1L << slot;
            if ((word & bit) == 0) {
                return -1;
            }
            int rank = before[slot >>> 6] + Long.bitCount(word & bit - 1);
            if (marks.get(rank) == mark) {
                return rank;
            }
            slot = slot + 1 & mask;
        }
    }
}
