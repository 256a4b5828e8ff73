package org.dateline.extract.internal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The people of a story: full names first, then family and given names alone. A family name that two people bear goes to the one whom
 * the story calls so, by address, title or habit; otherwise to neither.
 */
final class People {

    static final int MOST_COMPARED = 48;

    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Member>> byFamilyName = new HashMap<>();
    private final Map<String, List<Member>> byGivenName = new HashMap<>();
    /** "Ferran" for Bruno Davi Ferran Segura. */
    private final Map<String, List<Member>> byMiddleName = new HashMap<>();
    private final Map<String, List<Member>> byLetters = new HashMap<>();
    /** By what all spellings of the last word share, for names that a story spells in two ways. */
    private final Map<String, List<Member>> byFrame = new HashMap<>();
    private final Map<String, List<Member>> singleByFrame = new HashMap<>();
    private final Map<String, Member> single = new HashMap<>();
    /** Names that stand before any of their bearers is named in full, as in headlines. */
    private final List<NamedMention> early = new ArrayList<>();

    /** @param people mentions of people in text order */
    List<Member> find(List<NamedMention> people) {
        for (NamedMention named : people) {
            if (named.parts().size() > 1) {
                addFull(named);
            }
        }
        for (NamedMention named : people) {
            if (named.parts().size() == 1) {
                addShort(named);
            }
        }
        early.forEach(this::addEarly);
        members.forEach(Member::settleSpelling);
        return members;
    }

    private void addFull(NamedMention named) {
        List<String> parts = named.parts();
        Member same = null;
        String why = null;
        for (Map<String, List<Member>> index : List.of(byFamilyName, byLetters, byFrame)) {
            String key = index == byLetters ? Spelling.letters(String.join("", parts))
                    : index == byFrame ? Spelling.frame(named.last()) : PersonName.lower(named.last());
            List<Member> candidates = index.getOrDefault(key, List.of());
            for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - MOST_COMPARED) && same == null; i--) {
                why = PersonName.sameness(candidates.get(i).full.parts(), parts);
                same = why == null || !candidates.get(i).gender.agreesWith(genderOf(named)) ? null : candidates.get(i);
            }
        }
        if (same == null) {
            same = create(named);
            why = "named in full";
        }
        same.isKin |= named.titles().stream().anyMatch(RoleWords::isKin);
        same.link(named, false, why == null ? "the same name" : why);
        learnGender(same, named);
    }

    private Member create(NamedMention named) {
        Member member = new Member(Mention.PERSON, named);
        members.add(member);
        List<String> parts = named.parts();
        index(byFamilyName, PersonName.lower(named.last()), member);
        if (PersonName.isFamilyFirst(parts)) {
            index(byFamilyName, PersonName.lower(named.first()), member);
        } else {
            index(byGivenName, PersonName.lower(named.first()), member);
        }
        for (String middle : parts.subList(1, parts.size() - 1)) {
            index(byMiddleName, PersonName.lower(middle), member);
        }
        String nickname = PersonName.nickname(named.surface());
        if (!nickname.isEmpty()) {
            index(byGivenName, PersonName.lower(nickname), member);
        }
        index(byFrame, Spelling.frame(named.last()), member);
        index(byLetters, Spelling.letters(String.join("", parts)), member);
        return member;
    }

    private static void index(Map<String, List<Member>> map, String key, Member member) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(member);
    }

    private void addShort(NamedMention named) {
        String key = PersonName.lower(named.last());
        List<Member> family = byFamilyName.getOrDefault(key, List.of());
        List<Member> given = byGivenName.getOrDefault(key, List.of());
        if (!family.isEmpty()) {
            linkShort(named, family, "family name of ");
        } else if (!given.isEmpty()) {
            linkShort(named, given, "given name of ");
        } else {
            linkOtherForm(named);
        }
    }

    private void linkOtherForm(NamedMention named) {
        Member bearer = bearerOfForm(named);
        List<Member> among = byMiddleName.getOrDefault(PersonName.lower(named.last()), List.of());
        Member spelt = bearer == null ? spelledOtherwise(named) : null;
        if (bearer != null) {
            bearer.link(named, false, "another form of " + bearer.full.first());
        } else if (among.size() == 1 && among.get(0).isNamedBefore(named)) {
            among.get(0).link(named, false, "a name of " + among.get(0).full.surface() + ", named before");
        } else if (spelt != null) {
            spelt.link(named, false, "another spelling of " + spelt.full.last());
        } else {
            linkSingle(named, "named by one name only");
        }
    }

    /** "Jim" where James Roche is the only James of the story; null where there is none, or two. */
    private @Nullable Member bearerOfForm(NamedMention named) {
        Member only = null;
        for (String form : GivenNames.formsOf(named.last())) {
            List<Member> bearers = byGivenName.getOrDefault(PersonName.lower(form), List.of());
            if (bearers.size() > 1 || only != null && !bearers.isEmpty()) {
                return null;
            }
            only = bearers.isEmpty() ? only : bearers.get(0);
        }
        return only;
    }

    /** The only bearer of the name in another spelling; null where there is none, or two. */
    private @Nullable Member spelledOtherwise(NamedMention named) {
        Member only = null;
        for (Map<String, List<Member>> index : List.of(byFrame, singleByFrame)) {
            List<Member> candidates = index.getOrDefault(Spelling.frame(named.last()), List.of());
            for (Member m : candidates.subList(0, Math.min(candidates.size(), MOST_COMPARED))) {
                if (m.isNamedBefore(named) && !m.full.last().equals(named.last()) && Spelling.areVariants(m.full.last(), named.last())) {
                    if (only != null) {
                        return null;
                    }
                    only = m;
                }
            }
        }
        return only;
    }

    private void linkShort(NamedMention named, List<Member> candidates, String relation) {
        if (candidates.size() > 1 && candidates.stream().limit(MOST_COMPARED).noneMatch(m -> m.isNamedBefore(named))) {
            early.add(named);
            return;
        }
        Member chosen = candidates.size() == 1 ? candidates.get(0) : Bearers.choose(named, candidates);
        if (chosen == null) {
            linkSingle(named, relation + names(candidates) + ": not sure whose");
            return;
        }
        String when = chosen.isNamedBefore(named) ? ", named before" : ", named later";
        chosen.link(named, false, relation + chosen.full.surface() + when);
        learnGender(chosen, named);
    }

    private void addEarly(NamedMention named) {
        String key = PersonName.lower(named.last());
        List<Member> bearers = byFamilyName.getOrDefault(key, byGivenName.getOrDefault(key, List.of()));
        Member usual = Bearers.usual(named, bearers);
        if (usual == null) {
            linkSingle(named, "name of " + names(bearers) + ": not sure whose");
        } else {
            usual.link(named, false, "name of " + usual.full.surface() + ", whom the story goes on to call so");
        }
    }

    private static String names(List<Member> candidates) {
        StringBuilder out = new StringBuilder(candidates.get(0).full.surface());
        for (int i = 1; i < Math.min(3, candidates.size()); i++) {
            out.append(" and ").append(candidates.get(i).full.surface());
        }
        return out.toString();
    }

    private void linkSingle(NamedMention named, String evidence) {
        String key = PersonName.lower(named.last());
        Member member = single.get(key);
        if (member == null) {
            member = new Member(Mention.PERSON, named);
            member.confidence = 0.6;
            single.put(key, member);
            index(singleByFrame, Spelling.frame(named.last()), member);
            members.add(member);
        }
        member.link(named, false, evidence);
        learnGender(member, named);
    }

    private static void learnGender(Member member, NamedMention named) {
        if (member.gender == Gender.UNKNOWN) {
            member.gender = genderOf(named);
        }
    }

    static Gender genderOf(NamedMention named) {
        for (String title : named.titles()) {
            Gender g = RoleWords.genderOf(title);
            if (g != Gender.UNKNOWN) {
                return g;
            }
        }
        return named.parts().size() > 1 && !PersonName.isFamilyFirst(named.parts()) ? GivenNames.genderOf(named.first()) : Gender.UNKNOWN;
    }
}
