package org.dateline.extract.internal.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.cases.CastJoiner.StoryMember;
import org.dateline.extract.internal.text.Country;
import org.dateline.extract.internal.text.CountryLexicon;

/**
 * A person of a story as names are compared across stories.
 *
 * @param words the words of the name, without generation
 * @param generation "jr", "iii"; empty where none is told
 * @param countries the countries that the roles name
 */
record NamedPerson(StoryMember member, List<String> words, String generation, Set<String> countries) {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");

    static NamedPerson of(StoryMember member) {
        List<String> words = NameKey.words(member.member().name());
        int last = words.size() - 1;
        boolean generation = last > 0 && GENERATIONS.contains(words.get(last));
        return new NamedPerson(member, generation ? words.subList(0, last) : words, generation ? words.get(last) : "",
                countries(member.member().roles()));
    }

    private static Set<String> countries(List<CastMember.Role> roles) {
        Set<String> found = new HashSet<>();
        CountryLexicon lexicon = CountryLexicon.english();
        for (CastMember.Role role : roles) {
            String[] words = role.text().split(" ");
            for (int i = 0; i < words.length; i++) {
                String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
                for (String name : List.of(words[i], two)) {
                    Country country = lexicon.byDemonym(name) != null ? lexicon.byDemonym(name) : lexicon.byName(name);
                    if (country != null) {
                        found.add(country.name());
                    }
                }
            }
        }
        return found;
    }

    String family() {
        return words.get(words.size() - 1);
    }

    String given() {
        return words.get(0);
    }

    boolean isFull() {
        return words.size() > 1;
    }

    /** The first letter of what stands between given and family name; empty where nothing does. */
    Set<String> middle() {
        return words.size() > 2 ? Set.of(words.get(1).substring(0, 1)) : Set.of();
    }

    /** Given and family name: the same with and without a middle name. */
    String ends() {
        return given() + " " + family() + " " + generation;
    }

    /** All letters in a row: "Jong-un", "Jong Un". */
    String letters() {
        return String.join("", words).replace("-", "") + " " + generation;
    }
}
