package org.dateline.extract.internal.cast;

import java.util.List;
import java.util.Locale;

/** Compares the names of people. */
final class PersonName {

    private PersonName() {
    }

    static String lower(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    /** Whether the family name stands first: "Lee Jae Myung", "Wi Sung-lac", "Xi Jinping", but not "Lee Harvey". */
    static boolean isFamilyFirst(List<String> parts) {
        if (parts.size() < 2 || parts.size() > 3 || !GivenNames.isFamilyFirst(lower(parts.get(0)))) {
            return false;
        }
        return parts.size() == 3 && isPlain(parts.get(1)) && isPlain(parts.get(2)) || parts.get(1).indexOf('-') > 0
                || parts.size() == 2 && GivenNames.genderOf(parts.get(1)) == Gender.UNKNOWN
                        && !GivenNames.isFamilyFirst(lower(parts.get(1)));
    }

    private static boolean isPlain(String part) {
        return part.length() > 1 && part.indexOf('.') < 0 && GivenNames.genderOf(part) == Gender.UNKNOWN;
    }

    /** What stands between marks in the name: Dwayne "The Rock" Johnson; empty for nothing. */
    static String nickname(String surface) {
        int open = 0;
        while (open < surface.length() && !isDoubleMark(surface.charAt(open))) {
            open++;
        }
        int close = open + 1;
        while (close < surface.length() && !isDoubleMark(surface.charAt(close))) {
            close++;
        }
        return close < surface.length() ? surface.substring(open + 1, close) : "";
    }

    private static boolean isDoubleMark(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    static String familyName(List<String> parts) {
        return isFamilyFirst(parts) ? parts.get(0) : parts.get(parts.size() - 1);
    }

    /** Why two full names are one person's, or null. Both have at least two words. */
    static @org.jspecify.annotations.Nullable String sameness(List<String> a, List<String> b) {
        if (Spelling.letters(String.join("", a)).equals(Spelling.letters(String.join("", b)))) {
            return "the same name";
        }
        List<String> longer = a.size() >= b.size() ? a : b;
        List<String> shorter = longer == a ? b : a;
        if (longer.size() > shorter.size() && (startsWith(longer, shorter) || endsWith(longer, shorter))) {
            return "part of the full name";
        }
        if (isOtherSpelling(longer, shorter)) {
            return "another spelling";
        }
        if (!lower(last(a)).equals(lower(last(b)))) {
            return null;
        }
        String x = a.get(0);
        String y = b.get(0);
        if (lower(x).equals(lower(y))) {
            return agreeInTheMiddle(longer, shorter) ? "the same name, with and without its middle" : null;
        }
        if (isInitialOf(x, y) || isInitialOf(y, x) || areInitialsOf(longer, shorter)) {
            return "initial and family name";
        }
        return GivenNames.areForms(x, y) ? "short form of the given name" : null;
    }

    /** "Al Zohari" for "Akram Al Zohary", "Kristin Wilder" for "Kristen Wilder": one word is spelled otherwise. */
    static boolean isOtherSpelling(List<String> longer, List<String> shorter) {
        int offset = longer.size() - shorter.size();
        int other = -1;
        for (int i = 0; i < shorter.size(); i++) {
            if (!Spelling.letters(longer.get(offset + i)).equals(Spelling.letters(shorter.get(i)))) {
                if (other >= 0) {
                    return false;
                }
                other = i;
            }
        }
        if (other < 0) {
            return false;
        }
        String a = longer.get(offset + other);
        String b = shorter.get(other);
        return other == shorter.size() - 1 ? Spelling.areVariants(a, b) : other == 0 && offset == 0 && Spelling.areGivenVariants(a, b);
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    private static boolean isInitialOf(String a, String b) {
        return Spelling.letters(a).length() == 1 && Spelling.letters(b).startsWith(Spelling.letters(a)) || a.indexOf('.') > 0 && a.charAt(0) == b.charAt(0);
    }

    /** "KB Orwar" for "Kesh Balram Orwar". */
    private static boolean areInitialsOf(List<String> longer, List<String> shorter) {
        StringBuilder initials = new StringBuilder();
        for (String part : longer.subList(0, longer.size() - 1)) {
            initials.append(part.charAt(0));
        }
        return shorter.size() == 2 && initials.length() > 1 && initials.toString().equals(shorter.get(0));
    }

    private static boolean agreeInTheMiddle(List<String> longer, List<String> shorter) {
        if (shorter.size() == 2) {
            return true;
        }
        String x = Spelling.letters(longer.get(1));
        String y = Spelling.letters(shorter.get(1));
        return x.startsWith(y) || y.startsWith(x);
    }

    private static boolean startsWith(List<String> longer, List<String> shorter) {
        for (int i = 0; i < shorter.size(); i++) {
            if (!longer.get(i).equals(shorter.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWith(List<String> longer, List<String> shorter) {
        int offset = longer.size() - shorter.size();
        for (int i = 0; i < shorter.size(); i++) {
            if (!longer.get(offset + i).equalsIgnoreCase(shorter.get(i))) {
                return false;
            }
        }
        return true;
    }
}
