package org.dateline.extract.internal.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** Given names with the gender that mostly bears them, and their short forms. */
public final class GivenNames {

    private static final Map<String, Gender> GENDERS = new HashMap<>(2048);
    private static final Map<String, Set<String>> FORMS = new HashMap<>(512);
    private static final Set<String> FAMILY_FIRST = new HashSet<>(512);

    static {
        Lists.read("given-names.txt", (section, line) -> {
            StringTokenizer words = new StringTokenizer(line);
            while (words.hasMoreTokens()) {
                read(section, words.nextToken());
            }
        });
    }

    private GivenNames() {
    }

    private static void read(String section, String word) {
        if (section.equals("short")) {
            String[] forms = word.split("/");
            for (int i = 1; i < forms.length; i++) {
                FORMS.computeIfAbsent(forms[0], k -> new HashSet<>(4)).add(forms[i]);
                FORMS.computeIfAbsent(forms[i], k -> new HashSet<>(4)).add(forms[0]);
            }
        } else if (section.equals("family-first")) {
            FAMILY_FIRST.add(word);
        } else {
            GENDERS.merge(word, section.equals("male") ? Gender.MALE : Gender.FEMALE, (a, b) -> a == b ? a : Gender.UNKNOWN);
        }
    }

    public static Gender genderOf(String name) {
        return GENDERS.getOrDefault(name, Gender.UNKNOWN);
    }

    /** Whether it is a family name that may stand before the given name, in lower case. */
    static boolean isFamilyFirst(String lower) {
        return FAMILY_FIRST.contains(lower);
    }

    /** Whether one may be short for the other: Bill and William. */
    static boolean areForms(String a, String b) {
        return formsOf(a).contains(b);
    }

    /** The names that this one may be short for, and those that may be short for it. */
    static Set<String> formsOf(String name) {
        return FORMS.getOrDefault(name, Set.of());
    }
}
