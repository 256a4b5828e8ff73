package org.dateline.extract.internal.duplicates;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A print of a text: how many runs of three words it has, and the least hash in each of {@value #BINS} bins, cut to 16 bits. Of two
 * prints the share of equal bins is about the share of runs that both texts have of all that either has.
 *
 * <p>One permutation with bins: P. Li, A. Owen, C. Zhang, "One Permutation Hashing", NIPS 2012. Empty bins borrow from others:
 * A. Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", ICML 2017. Cut hashes: P. Li, A. König, "b-Bit Minwise
 * Hashing", WWW 2010.
 */
final class MinHash {

    static final int BINS = 256;
    private static final int BIN_BITS = 8;
    static final int BYTES = Integer.BYTES + BINS * Short.BYTES;

    private MinHash() {
    }

    static byte[] of(CharSequence text) {
        long[] least = new long[BINS];
        Arrays.fill(least, Long.MAX_VALUE);
        int count = Shingles.each(text, hash -> {
            int bin = (int) (hash >>> Long.SIZE - BIN_BITS);
            long rest = hash << BIN_BITS >>> 1;
            if (rest < least[bin]) {
                least[bin] = rest;
            }
        });
        ByteBuffer print = ByteBuffer.allocate(BYTES).putInt(count);
        for (int bin = 0; bin < BINS; bin++) {
            print.putShort(count == 0 ? 0 : (short) (least[filled(least, bin)] >>> BIN_BITS));
        }
        return print.array();
    }

    /** The bin itself, or the one that it borrows from; the same one in every text that leaves both alike. */
    private static int filled(long[] least, int bin) {
        int found = bin;
        for (long tries = 1; least[found] == Long.MAX_VALUE; tries++) {
            found = (int) (Shingles.mix(bin + tries * BINS) >>> Long.SIZE - BIN_BITS);
        }
        return found;
    }

    /** How many runs of three words the text has. */
    static int count(byte[] print) {
        return ByteBuffer.wrap(print).getInt();
    }

    static short[] bins(byte[] print) {
        short[] bins = new short[BINS];
        ByteBuffer.wrap(print, Integer.BYTES, BINS * Short.BYTES).asShortBuffer().get(bins);
        return bins;
    }

    /** The share of runs that both have of all that either has, over 0 to 1; off by about 0.03. */
    static double resemblance(short[] one, short[] other) {
        int same = 0;
        for (int i = 0; i < BINS; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return same / (double) BINS;
    }
}
