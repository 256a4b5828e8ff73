package org.dateline.extract.internal.cast;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/**
 * Names that their provider took for bodies, of which the story speaks as of people: called by the full name and by its last word, with
 * "he", "her", "who" or a wife.
 */
final class HiddenPeople {

    /** Tokens behind the name in which its pronoun stands. */
    private static final int REACH = 12;
    private static final int ENOUGH = 2;

    /** A provider that is surer of a body is believed. */
    private static final double UNSURE = 0.4;

    private final StoryTokens t;

    HiddenPeople(StoryTokens tokens) {
        t = tokens;
    }

    /** Full names and last words of those who are people. */
    Set<String> names(List<NamedMention> all) {
        Set<String> alone = new HashSet<>();
        Map<String, String> fullNames = new HashMap<>();
        for (NamedMention x : all) {
            if (x.type().equals(Mention.ORG) && x.parts().size() == 1) {
                alone.add(x.last());
            } else if (x.type().equals(Mention.ORG) && looksLikePerson(x)) {
                fullNames.put(x.surface(), x.last());
            }
        }
        fullNames.values().retainAll(alone);
        fullNames.values().removeAll(commonNouns(fullNames.values()));
        if (fullNames.isEmpty()) {
            return Set.of();
        }
        Map<String, Integer> signs = new HashMap<>();
        for (NamedMention x : all) {
            if (x.type().equals(Mention.ORG) && isHuman(x)) {
                signs.merge(x.last(), 1, Integer::sum);
            }
        }
        Set<String> names = new HashSet<>();
        fullNames.forEach((full, last) -> {
            int given = GivenNames.genderOf(full.substring(0, Math.max(0, full.indexOf(' ')))) == Gender.UNKNOWN ? 0 : 1;
            if (signs.getOrDefault(last, 0) + given >= ENOUGH) {
                names.add(full);
                names.add(last);
            }
        });
        return names;
    }

    /** Those that the story writes small too: "tribunal". */
    private Set<String> commonNouns(Collection<String> words) {
        Set<String> small = new HashSet<>();
        for (String word : words) {
            small.add(Spelling.lower(word));
        }
        Set<String> found = new HashSet<>();
        for (int i = 0; !small.isEmpty() && i < t.size(); i++) {
            if (Character.isLowerCase(t.mark(i)) && small.contains(t.word(i))) {
                found.add(t.word(i));
            }
        }
        Set<String> common = new HashSet<>(words);
        common.removeIf(word -> !found.contains(Spelling.lower(word)));
        return common;
    }

    private static boolean looksLikePerson(NamedMention x) {
        return x.mention().confidence() < UNSURE && Character.isLowerCase(x.last().charAt(x.last().length() - 1)) && x.parts().size() == 2 && !KindWords.endsBody(Spelling.lower(x.last())) && x.surface().length() == x.first().length() + 1 + x.last().length();
    }

    /** No other person stands before the pronoun in the sentence, and no article before the name: "the Kodan camera revealed his". */
    private boolean isHuman(NamedMention x) {
        int next = x.lastToken() + 1;
        if (t.is(x.firstToken() - 1, WordClass.DETERMINER)) {
            return false;
        }
        if (t.isWord(t.mark(next) == ',' ? next + 1 : next, "who")) {
            return true;
        }
        if (t.is(next, WordClass.APOSTROPHE_S) && next + 1 < t.size() && RoleWords.isKin(t.lower(next + 1))) {
            return true;
        }
        for (int i = next; i < t.size() && i < next + REACH && !t.is(i, WordClass.SENTENCE); i++) {
            if (t.mention(i) >= 0 && t.mentions().get(t.mention(i)).type().equals(Mention.PERSON)) {
                return false;
            }
            if (t.is(i, WordClass.MALE | WordClass.FEMALE) && !t.is(i, WordClass.NAME)) {
                return true;
            }
        }
        return false;
    }
}
