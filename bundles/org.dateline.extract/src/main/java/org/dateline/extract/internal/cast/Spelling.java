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

    /** What all spellings of a name share: its first letter and its last consonant. */
    static String frame(String name) {
        String letters = letters(name);
        String consonants = consonants(letters);
        return letters.isEmpty() || consonants.isEmpty() ? letters : "" + letters.charAt(0) + consonants.charAt(consonants.length() - 1);
    }

    /** The consonants, doubled ones once, which transliterations and slips of the pen seldom change. */
    private static String consonants(String letters) {
        StringBuilder out = new StringBuilder(letters.length());
        char before = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if ("aeiouy".indexOf(c) < 0 && c != before) {
                out.append(c);
            }
            before = c;
        }
        return out.toString();
    }

    /** Whether both may be one family name: equal but for vowels or one letter within, and no names that lists know, as "Mario" and "Maria". */
    static boolean areVariants(String a, String b) {
        String x = letters(a);
        String y = letters(b);
        boolean known = GivenNames.genderOf(a) != Gender.UNKNOWN || GivenNames.genderOf(b) != Gender.UNKNOWN;
        return x.equals(y) || !known && areAlike(x, y) && (differInVowels(x, y) || lacksLetter(x, y) || lacksLetter(y, x));
    }

    /** Whether both may be one given name that lists know: "Kristin" and "Kristen". */
    static boolean areGivenVariants(String a, String b) {
        Gender gender = GivenNames.genderOf(a);
        String x = letters(a);
        String y = letters(b);
        return gender != Gender.UNKNOWN && gender == GivenNames.genderOf(b) && areAlike(x, y) && differInVowels(x, y);
    }

    private static boolean areAlike(String x, String y) {
        boolean feminine = x.equals(y + "a") || y.equals(x + "a");
        return !feminine && Math.min(x.length(), y.length()) >= SHORTEST && x.charAt(0) == y.charAt(0);
    }

    private static boolean differInVowels(String x, String y) {
        String consonants = consonants(x);
        return consonants.length() >= FEWEST_CONSONANTS && consonants.equals(consonants(y));
    }

    /** "Harmann" for "Hartmann": one letter fewer, neither the first nor the last. */
    private static boolean lacksLetter(String shorter, String longer) {
        if (shorter.length() + 1 != longer.length()) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return same < shorter.length() && shorter.endsWith(longer.substring(same + 1));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
