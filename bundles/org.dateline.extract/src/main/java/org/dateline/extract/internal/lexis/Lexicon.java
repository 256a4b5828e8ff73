package org.dateline.extract.internal.lexis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words that dates and amounts are made of, with their senses. Read from the lists beside this class; looked up straight
 * in the text, whatever the case, without making strings. Immutable after construction.
 */
public final class Lexicon {
    private static final Sense[] SENSES = Sense.values();
    private static final int MOST_WORDS = 2048;
    private static final int[] NOTHING = {};

    private final String[] words = new String[MOST_WORDS];
    private final long[] senses = new long[2 * MOST_WORDS];
    /** For each word its senses and their values: sense in the upper, value in the lower half. */
    private final int[][] meanings = new int[MOST_WORDS][];
    private final int[] table = new int[4 * MOST_WORDS];
    private int size = 1;

    private static final class English {
        static final Lexicon INSTANCE = new Lexicon().read("english.txt").read("measures.txt");
    }

    private Lexicon() {
        words[0] = "";
        meanings[0] = NOTHING;
    }

    /** The English lexicon. */
    public static Lexicon english() {
        return English.INSTANCE;
    }

    /** Index of the lower-cased text in [start, end), whose hash is given, or 0. */
    int find(CharSequence text, int start, int end, int hash) {
        int slot = slot(hash);
        while (table[slot] != 0) {
            if (sameWord(words[table[slot]], text, start, end)) {
                return table[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        return 0;
    }

    /** Index of a word of the lexicon; adds nothing. */
    public int find(String word) {
        return find(word, 0, word.length(), hash(word));
    }

    /** For each word whether it has one of the senses; index 0 is a word that the lexicon does not have. */
    public boolean[] having(Set<Sense> wanted) {
        boolean[] having = new boolean[size];
        for (int word = 1; word < size; word++) {
            for (int meaning : meanings[word]) {
                having[word] |= wanted.contains(SENSES[meaning >> 16]);
            }
        }
        return having;
    }

    boolean is(int word, Sense sense) {
        int bit = sense.ordinal();
        return (senses[2 * word + (bit >> 6)] & 1L << bit) != 0;
    }

    int value(int word, Sense sense) {
        for (int meaning : meanings[word]) {
            if (meaning >> 16 == sense.ordinal()) {
                return (short) meaning;
            }
        }
        return 0;
    }

    static int hash(int hash, char c) {
        return hash * 31 + lower(c);
    }

    static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private static boolean sameWord(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private Lexicon read(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    addLine(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + resource + " could not be read", e);
        }
        return this;
    }

    private void addLine(String line) {
        int space = line.indexOf(' ');
        int colon = line.indexOf(':');
        Sense sense = Sense.valueOf(line.substring(0, space));
        int value = value(line, space + 1, colon);
        int from = colon + 2;
        while (from < line.length()) {
            int to = line.indexOf(' ', from);
            to = to < 0 ? line.length() : to;
            if (to > from) {
                add(line.substring(from, to).toLowerCase(Locale.ROOT), sense, value);
            }
            from = to + 1;
        }
    }

    private static int value(String line, int from, int to) {
        if (line.charAt(from) < 'A') {
            return Integer.parseInt(line, from, to, 10);
        }
        int packed = 0;
        for (int i = from; i < to; i++) {
            packed = packed << 5 | line.charAt(i) - 'A' + 1;
        }
        return packed;
    }

    /** The letters that a value stands for, where the list gives letters in place of a number: "KRW". */
    public static String letters(int value) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = value; rest > 0; rest >>= 5) {
            letters.append((char) ('A' - 1 + (rest & 31)));
        }
        return letters.reverse().toString();
    }

    private void add(String word, Sense sense, int value) {
        int index = find(word);
        if (index == 0) {
            index = size++;
            words[index] = word;
            meanings[index] = NOTHING;
            int slot = slot(hash(word));
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = index;
        }
        int bit = sense.ordinal();
        senses[2 * index + (bit >> 6)] |= 1L << bit;
        int[] known = meanings[index];
        meanings[index] = Arrays.copyOf(known, known.length + 1);
        meanings[index][known.length] = bit << 16 | value & 0xffff;
    }
}
