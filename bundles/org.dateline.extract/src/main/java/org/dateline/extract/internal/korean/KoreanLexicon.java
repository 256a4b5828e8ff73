package org.dateline.extract.internal.korean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** The word lists of the Korean analyzers, read from {@code words.txt} beside this class. Immutable after construction. */
final class KoreanLexicon {

    /** A list; what stands in each is said by its name. */
    enum Key {
        SURNAME, NONAME, TITLE, TITLE1, PARTICLE, SUBJECT, COUNTRY, SHORT, PLACE, PROVINCE, ORG, ORGSUFFIX, NOORG, GIVEN, FAMILY, SAY, PERSONWORD, SYLLABLE1, SYLLABLE2
    }

    /** Longest word of any list, in syllables. */
    private static final int LONGEST = 12;

    private static final class Loaded {
        static final KoreanLexicon INSTANCE = new KoreanLexicon();
    }

    private final Map<Key, Set<String>> lists = new EnumMap<>(Key.class);

    private KoreanLexicon() {
        for (Key key : Key.values()) {
            lists.put(key, new HashSet<>());
        }
        try (InputStream in = KoreanLexicon.class.getResourceAsStream("words.txt")) {
            StringTokenizer lines = new StringTokenizer(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\n");
            while (lines.hasMoreTokens()) {
                String line = lines.nextToken();
                if (line.charAt(0) != '#') {
                    add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The Korean word lists could not be read", e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        Set<String> list = lists.get(Key.valueOf(line.substring(0, colon)));
        StringTokenizer words = new StringTokenizer(line.substring(colon + 1));
        while (words.hasMoreTokens()) {
            list.add(words.nextToken());
        }
    }

    static KoreanLexicon get() {
        return Loaded.INSTANCE;
    }

    boolean is(String word, Key key) {
        return lists.get(key).contains(word);
    }

    /** Length of the longest word of the list that the text begins with and that only a particle follows, or 0. */
    int prefix(String word, Key key) {
        for (int length = Math.min(word.length(), LONGEST); length > 1; length--) {
            if (is(word.substring(0, length), key) && endsIn(word, length)) {
                return length;
            }
        }
        return 0;
    }

    /** The word ends here, or a particle follows to its end. */
    boolean endsIn(String word, int at) {
        return at == word.length() || is(word.substring(at), Key.PARTICLE);
    }

    /** Length of the longest word of the list that the text ends with, or 0. */
    int suffix(String stem, Key key) {
        for (int length = Math.min(stem.length(), LONGEST); length > 0; length--) {
            if (is(stem.substring(stem.length() - length), key)) {
                return length;
            }
        }
        return 0;
    }

    /** Length of the stem that ends in a word of the list and that only a particle follows, the longest stem first; 0. */
    int stem(String word, Key key) {
        for (int length = word.length(); length > 0; length--) {
            if (endsIn(word, length) && suffix(word.substring(0, length), key) > 0) {
                return length;
            }
        }
        return 0;
    }
}
