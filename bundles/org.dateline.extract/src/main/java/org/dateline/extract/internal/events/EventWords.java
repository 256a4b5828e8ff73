package org.dateline.extract.internal.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The classes of English words that events are found by, read from {@code words-en.txt}; looked up without making strings. */
final class EventWords {

    static final int BE = 1;
    static final int WAS = 1 << 1;
    static final int HAVE = 1 << 2;
    static final int DO = 1 << 3;
    static final int MODAL = 1 << 4;
    static final int FUTURE = 1 << 5;
    static final int HYPOTHETICAL = 1 << 6;
    static final int NEGATION = 1 << 7;
    static final int PRONOUN = 1 << 8;
    static final int SUBORDINATE = 1 << 9;
    static final int DETERMINER = 1 << 10;
    static final int PREPOSITION = 1 << 11;
    static final int AUXPAST = 1 << 12;
    static final int PAST = 1 << 13;
    static final int REPORT = 1 << 14;
    static final int STATE = 1 << 15;
    static final int PLAN = 1 << 16;
    static final int CANCEL = 1 << 17;
    static final int NOMINAL = 1 << 18;
    static final int DOCUMENT = 1 << 19;
    static final int COMPARISON = 1 << 20;
    static final int EARLIER = 1 << 21;
    /** Set by {@link StoryView}: a word that ends in -ed and begins in lower case. */
    static final int ED = 1 << 22;
    static final int CAPITAL = 1 << 23;
    static final int NUMBER = 1 << 24;
    static final int COMMA = 1 << 25;
    static final int STOP = 1 << 26;
    static final int QUOTE = 1 << 27;

    /** Verbs that put something off or forward. */
    static final int SHIFT = 1 << 28;
    /** Names of days and months, and words that point to a day. */
    static final int CALENDAR = 1 << 29;

    /** Forms that only "be" or "have" makes a finished act: "given". */
    static final int PARTICIPLE = 1 << 30;

    /** "Usually", "twice": what comes again. */
    static final int HABIT = 1 << 31;

    private static final String[] NAMES = {"BE", "WAS", "HAVE", "DO", "MODAL", "FUTURE", "HYPOTHETICAL", "NEGATION", "PRONOUN",
        "SUBORDINATE", "DETERMINER", "PREPOSITION", "AUXPAST", "PAST", "REPORT", "STATE", "PLAN", "CANCEL", "NOMINAL", "DOCUMENT",
        "COMPARISON", "EARLIER", "", "", "", "", "", "", "SHIFT", "CALENDAR", "PARTICIPLE", "HABIT"};

    private static final int SIZE = 4096;

    private final String[] words = new String[SIZE];
    private final int[] classes = new int[SIZE];

    private EventWords() {
    }

    static EventWords english() {
        EventWords made = new EventWords();
        try (InputStream in = EventWords.class.getResourceAsStream("words-en.txt")) {
            if (in == null) {
                throw new IllegalStateException("words-en.txt is not in the bundle");
            }
            made.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    private void read(String lines) {
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            int index = Arrays.asList(NAMES).indexOf(line.substring(0, colon));
            if (index >= 0) {
                for (String word : line.substring(colon + 1).strip().split(" ")) {
                    int slot = slot(word, 0, word.length());
                    words[slot] = word;
                    classes[slot] |= 1 << index;
                }
            }
        });
    }

    /** The classes of the word at {@code [start, end)}, whatever its case; 0 for an unknown one. */
    int of(CharSequence text, int start, int end) {
        int slot = slot(text, start, end);
        return words[slot] == null ? 0 : classes[slot];
    }

    private int slot(CharSequence text, int start, int end) {
        int hash = 7;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        while (words[slot] != null && !same(words[slot], text, start, end)) {
            slot = slot + 1 & SIZE - 1;
        }
        return slot;
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
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

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '’' ? '\'' : c;
    }
}
