package org.dateline.extract.internal.cast;

import java.text.Normalizer;
import java.util.Locale;

/** Names that one story spells in two ways: "Mong-Joon" and "Mong-Jun", "Bérenger" and "Berenger". */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int FEWEST_CONSONANTS = 3;

    private Spelling() {
    }

    /** Letters and digits alone, small, without accents, so that "Jae-myung", "Jae Myung" and "Jaemyung" are one. */
    static String letters(String name) {
        String plain = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                out.append(Character.toLowerCase(plain.charAt(i)));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The consonants, which transliterations and slips of the pen seldom change. */
    static String consonants(String name) {
        String letters = letters(name);
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if ("aeiouy".indexOf(letters.charAt(i)) < 0) {
                out.append(letters.charAt(i));
            }
        }
        return out.toString();
    }

    /** Whether both may be one word: equal but for vowels, and no two names that lists know, as "Mario" and "Maria". */
    static boolean areVariants(String a, String b) {
        String x = letters(a);
        String y = letters(b);
        if (x.equals(y)) {
            return true;
        }
        boolean known = GivenNames.genderOf(a) != Gender.UNKNOWN || GivenNames.genderOf(b) != Gender.UNKNOWN;
        boolean feminine = x.equals(y + "a") || y.equals(x + "a");
        return !known && !feminine && Math.min(x.length(), y.length()) >= SHORTEST && x.charAt(0) == y.charAt(0)
                && consonants(a).length() >= FEWEST_CONSONANTS && consonants(a).equals(consonants(b));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
