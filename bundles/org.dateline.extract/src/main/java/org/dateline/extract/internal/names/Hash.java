package org.dateline.extract.internal.names;

import org.dateline.extract.internal.text.Characters;

/** The hash functions of the model files; a change here makes every trained file useless. */
public final class Hash {
    private static final int PRIME = 0x01000193;

    private Hash() {}

    /** Spreads the bits of a value over all 32 (the finalizer of MurmurHash3). */
    public static int mix(int h) {
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    public static int join(int a, int b) {
        return (a * 31 + 0x9e3779b9 ^ b) * 0x2c1b3c6d;
    }

    static int start() {
        return 0x811c9dc5;
    }

    static int add(int hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /** The form as it is written. */
    public static int form(char[] text, int start, int end) {
        int hash = start();
        for (int i = start; i < end; i++) {
            hash = add(hash, text[i]);
        }
        return mix(hash);
    }

    /** Lower case, runs of digits as one 0, and one kind of apostrophe: the form under which the lexicon keeps a word. */
    public static int lower(char[] text, int start, int end) {
        int hash = start();
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = fold(text[i]);
            if (c == '0' && digit) {
                continue;
            }
            digit = c == '0';
            hash = add(hash, c);
        }
        return mix(hash);
    }

    /** As {@link #lower}, but keeps upper case. */
    public static int cased(char[] text, int start, int end) {
        int hash = start();
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = Characters.isDigit(text[i]) ? '0' : text[i] == '\u2019' ? '\'' : text[i];
            if (c == '0' && digit) {
                continue;
            }
            digit = c == '0';
            hash = add(hash, c);
        }
        return mix(hash);
    }

    /** As {@link #cased}, of the word with other capitals: small letters get one, one capital goes, and of several the first stays. */
    static int otherCase(char[] text, int start, int end) {
        char last = text[end - 1];
        boolean capital = Characters.isLower(text[start]) || end - start > 1 && Characters.isUpper(last);
        int hash = start();
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = fold(text[i]);
            if (c == '0' && digit) {
                continue;
            }
            digit = c == '0';
            hash = add(hash, capital && i == start ? Character.toUpperCase(c) : c);
        }
        return mix(hash);
    }

    static char fold(char c) {
        if (Characters.isDigit(c)) {
            return '0';
        }
        return c == '\u2019' ? '\'' : Characters.lower(c);
    }
}
