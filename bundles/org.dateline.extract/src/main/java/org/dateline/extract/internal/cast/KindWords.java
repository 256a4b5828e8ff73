package org.dateline.extract.internal.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

import org.dateline.api.analysis.Mention;
import org.jspecify.annotations.Nullable;

/** Words beside or inside a name that say what kind of thing it names. All are asked in lower case. */
final class KindWords {

    /** The kind of what has no kind in a cast: works, ships, storms, characters. */
    static final String WORK = "WORK";

    private static final Map<String, Set<String>> SECTIONS = new HashMap<>();

    static {
        Lists.read("kinds.txt", (section, line) -> {
            StringTokenizer words = new StringTokenizer(line);
            while (words.hasMoreTokens()) {
                SECTIONS.computeIfAbsent(section, s -> new HashSet<>()).add(words.nextToken());
            }
        });
    }

    private KindWords() {
    }

    private static boolean in(String section, String word) {
        return SECTIONS.get(section).contains(word);
    }

    /** Whether names of bodies end so: "University". */
    static boolean endsBody(String last) {
        return in("body", last);
    }

    /** A member of a party or a nation, nobody in particular: "Republicans". */
    static boolean isPeople(String word) {
        return in("people", word);
    }

    /** Whether what is called after somebody is called so: "airport"; some only with a capital: "Act". */
    static boolean isLandmark(String word, boolean capital) {
        return in("landmark", word) || capital && in("Landmark", word);
    }

    /** "International" in: John F. Kennedy International Airport. */
    static boolean standsBeforeLandmark(String word) {
        return in("between", word);
    }

    static boolean isStorm(String word) {
        return in("storm", word);
    }

    /** "Papa", "God": who is meant depends on the speaker. */
    static boolean isAnybody(String word) {
        return in("called", word);
    }

    /** The kind that a common noun right before a name gives it: "the film Donnie"; null for none. */
    static @Nullable String before(String noun) {
        return in("a work", noun) ? WORK : in("a body", noun) ? Mention.ORG : in("a place", noun) ? Mention.PLACE : null;
    }

    /** The kind that a noun right behind a name gives it: "the Hausa tribe"; null for none. */
    static @Nullable String behind(String noun) {
        return in("behind a body", noun) ? Mention.ORG : in("behind a people", noun) ? Mention.NORP : in("behind a place", noun) ? Mention.PLACE : null;
    }
}
