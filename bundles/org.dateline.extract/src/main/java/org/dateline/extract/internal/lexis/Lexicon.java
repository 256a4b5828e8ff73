package org.dateline.extract.internal.lexis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * The words that dates and amounts are made of, with their senses. Read from the lists beside this class; looked up straight
 * in the text, whatever the case, without making strings. Immutable after construction.
 */
public final class Lexicon {
    private static final Sense[] SENSES = Sense.values();
    private static final int MOST_WORDS = 2048;
    private static final Set<String> AMOUNTS = Set.of("de", "fr", "es", "it", "pt", "nl");
    private static final int[] NOTHING = {};

    private final String[] words = new String[MOST_WORDS];
    private final long[] senses = new long[2 * MOST_WORDS];
    /** For each word its senses and their values: sense in the upper, value in the lower half. */
    private final int[][] meanings = new int[MOST_WORDS][];
    private final int[] table = new int[4 * MOST_WORDS];
    private int size = 1;

    private static final class English {
        static final Lexicon INSTANCE = new Lexicon().read("english.txt").read("measures.txt").read("codes.txt");
    }

    /** The lexicons of amounts by language, each read when its first story comes. */
    private static final class Continental {
        static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();
    }

    private Lexicon() {
        words[0] = "";
        meanings[0] = NOTHING;
    }

    /** The English lexicon. */
    public static Lexicon english() {
        return English.INSTANCE;
    }

    /** The words of amounts in German, French, Spanish, Italian, Portuguese or Dutch, by the language's two letters; null for others. */
    public static @Nullable Lexicon amounts(String language) {
        return AMOUNTS.contains(language) ? Continental.LOADED.computeIfAbsent(language,
                name -> new Lexicon().read("amounts." + name + ".txt").read("codes.txt")) : null;
    }

    /** Index of the lower-cased text in [start, end), whose hash is given, or 0. */
    int find(String text, int start, int end, int hash) {
        int slot = slot(hash);
        while (table[slot] != 0) {
            if (sameWord(words[table[slot]], text, start, end)) {
                return table[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        return 0;
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

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private static boolean sameWord(String word, String text, int start, int end) {
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
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            String lists = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int from = 0; from < lists.length();) {
                int end = lists.indexOf('\n', from);
                end = end < 0 ? lists.length() : end;
                if (end > from && lists.charAt(from) != '#') {
                    addLine(lists, from, end);
                }
                from = end + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + resource + " could not be read", e);
        }
        return this;
    }

    /** {@code SENSE value: words}, the words in small letters. */
    private void addLine(String lists, int start, int end) {
        int space = lists.indexOf(' ', start);
        int colon = lists.indexOf(':', space);
        Sense sense = Sense.valueOf(lists.substring(start, space));
        int meaning = sense.ordinal() << 16 | value(lists, space + 1, colon) & 0xffff;
        int from = colon + 2;
        int hash = 0;
        for (int at = from; at <= end; at++) {
            char c = at < end ? lists.charAt(at) : ' ';
            if (c != ' ') {
                hash = hash(hash, c);
            } else {
                if (at > from) {
                    add(lists, from, at, hash, meaning);
                }
                from = at + 1;
                hash = 0;
            }
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

    private void add(String lists, int from, int to, int hash, int meaning) {
        int index = find(lists, from, to, hash);
        if (index == 0) {
            index = size++;
            words[index] = lists.substring(from, to);
            meanings[index] = NOTHING;
            int slot = slot(hash);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = index;
        }
        int bit = meaning >> 16;
        senses[2 * index + (bit >> 6)] |= 1L << bit;
        int[] known = meanings[index];
        meanings[index] = Arrays.copyOf(known, known.length + 1);
        meanings[index][known.length] = meaning;
    }
}
