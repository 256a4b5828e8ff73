package org.dateline.extract.internal.duplicates;

/**
 * The runs of three words of a text, as hashes ("shingles": A. Broder, "On the resemblance and containment of documents", 1997).
 * Words are runs of letters and digits in lower case; where a script writes no spaces, each character is a word.
 */
final class Shingles {

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001B3L;

    /** Takes a shingle. */
    @FunctionalInterface
    interface Sink {
        void shingle(long hash);
    }

    private final Sink sink;
    private long beforeLast;
    private long last;
    private int words;

    private Shingles(Sink sink) {
        this.sink = sink;
    }

    /** Returns how many there were, also those that were there before. A text of one or two words is one shingle. */
    static int each(CharSequence text, Sink sink) {
        Shingles shingles = new Shingles(sink);
        long word = SEED;
        int at = 0;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            at += Character.charCount(c);
            boolean letter = Character.isLetterOrDigit(c);
            boolean alone = letter && standsAlone(c);
            if ((!letter || alone) && word != SEED) {
                shingles.word(word);
                word = SEED;
            }
            if (letter) {
                word = (word ^ Character.toLowerCase(c)) * PRIME;
            }
            if (alone) {
                shingles.word(word);
                word = SEED;
            }
        }
        if (word != SEED) {
            shingles.word(word);
        }
        return shingles.end();
    }

    private void word(long hash) {
        words++;
        if (words > 2) {
            sink.shingle(mix(beforeLast + mix(last + mix(hash))));
        }
        beforeLast = last;
        last = hash;
    }

    private int end() {
        if (words == 0 || words > 2) {
            return Math.max(0, words - 2);
        }
        sink.shingle(mix(beforeLast + mix(last)));
        return 1;
    }

    private static boolean standsAlone(int c) {
        return c >= 0x0E00 && (Character.isIdeographic(c) || c >= 0x3040 && c < 0x3100 || c < 0x0EE0 || c >= 0x1000 && c < 0x10A0
                || c >= 0x1780 && c < 0x1800);
    }

    /** The finalizer of MurmurHash3 (A. Appleby, public domain). */
    static long mix(long value) {
        long h = value;
        h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        return h ^ h >>> 33;
    }
}
