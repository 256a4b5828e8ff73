package org.dateline.extract.internal.grammar;

/** Words to bits: open addressing over folded characters, so that no text is copied to look a word up. Written once, then read. */
public final class WordTable {

    private String[] keys = new String[8192];
    private long[] bits = new long[8192];
    private int size;

    void add(String word, long value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = find(word, 0, word.length());
        if (keys[at] == null) {
            keys[at] = word;
            size++;
        }
        bits[at] |= value;
    }

    /** The bits of the word at [start, end), upper and lower case alike; 0 where it is unknown. */
    long get(String text, int start, int end) {
        return bits[find(text, start, end)];
    }

    private int find(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        int at = (hash ^ hash >>> 15) & keys.length - 1;
        while (keys[at] != null && !same(keys[at], text, start, end)) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private static boolean same(String key, String text, int start, int end) {
        if (key.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (key.charAt(i - start) != fold(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    private void grow() {
        String[] oldKeys = keys;
        long[] oldBits = bits;
        keys = new String[oldKeys.length * 2];
        bits = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int at = find(oldKeys[i], 0, oldKeys[i].length());
                keys[at] = oldKeys[i];
                bits[at] = oldBits[i];
            }
        }
    }
}
