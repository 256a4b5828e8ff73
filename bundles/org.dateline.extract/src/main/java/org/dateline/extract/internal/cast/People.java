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

    private static final int MOST_COMPARED = 48;
    /** Tokens back to where somebody still counts as just named. */
    private static final int NEAR = 150;
    /** As often has the story called somebody so that nobody else is meant. */
    private static final int FIRM_HABIT = 3;

    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Member>> byFamilyName = new HashMap<>();
    private final Map<String, List<Member>> byGivenName = new HashMap<>();
    private final Map<String, List<Member>> byLetters = new HashMap<>();
    /** By the consonants of the last word, for names that a story spells in two ways. */
    private final Map<String, List<Member>> byConsonants = new HashMap<>();
    private final Map<String, List<Member>> singleByConsonants = new HashMap<>();
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
        return members;
    }

    private void addFull(NamedMention named) {
        List<String> parts = named.parts();
        Member same = null;
        String why = null;
        for (Map<String, List<Member>> index : List.of(byFamilyName, byLetters, byConsonants)) {
            String key = index == byLetters ? Spelling.letters(String.join("", parts))
                    : index == byConsonants ? Spelling.consonants(named.last()) : PersonName.lower(named.last());
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
        index(byConsonants, Spelling.consonants(named.last()), member);
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
            Member spelt = spelledOtherwise(named);
            if (spelt == null) {
                linkSingle(named, "named by one name only");
            } else {
                spelt.link(named, false, "another spelling of " + spelt.full.last());
            }
        }
    }

    /** The only bearer of the name in another spelling; null where there is none, or two. */
    private @Nullable Member spelledOtherwise(NamedMention named) {
        Member only = null;
        for (Map<String, List<Member>> index : List.of(byConsonants, singleByConsonants)) {
            List<Member> candidates = index.getOrDefault(Spelling.consonants(named.last()), List.of());
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
        Member chosen = candidates.size() == 1 ? candidates.get(0) : choose(named, candidates);
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
        Member usual = null;
        for (Member m : bearers.subList(0, Math.min(bearers.size(), MOST_COMPARED))) {
            if (m.gender.agreesWith(genderOf(named)) && calledSo(m, Integer.MAX_VALUE) >= FIRM_HABIT) {
                if (usual != null) {
                    usual = null;
                    break;
                }
                usual = m;
            }
        }
        if (usual == null) {
            linkSingle(named, "name of " + names(bearers) + ": not sure whose");
        } else {
            usual.link(named, false, "name of " + usual.full.surface() + ", whom the story goes on to call so");
        }
    }

    private static int calledSo(Member m, int before) {
        int count = 0;
        for (int i = 0; i < Math.min(m.mentions.size(), 4 * MOST_COMPARED) && count < FIRM_HABIT; i++) {
            NamedMention x = m.mentions.get(i);
            count += x.parts().size() == 1 && x.number() < before ? 1 : 0;
        }
        return count;
    }

    private static String names(List<Member> candidates) {
        StringBuilder out = new StringBuilder(candidates.get(0).full.surface());
        for (int i = 1; i < Math.min(3, candidates.size()); i++) {
            out.append(" and ").append(candidates.get(i).full.surface());
        }
        return out.toString();
    }

    private @Nullable Member choose(NamedMention named, List<Member> all) {
        Gender gender = genderOf(named);
        List<Member> left = new ArrayList<>(4);
        for (int i = Math.max(0, all.size() - MOST_COMPARED); i < all.size(); i++) {
            Member m = all.get(i);
            if (m.gender.agreesWith(gender) && m.isNamedBefore(named) && !(m.isKin && all.size() > 1)) {
                left.add(m);
            }
        }
        if (left.size() < 2) {
            return left.isEmpty() ? null : left.get(0);
        }
        if (gender != Gender.UNKNOWN) {
            Member only = onlyOf(left, gender);
            if (only != null) {
                return only;
            }
        }
        return byHabit(named, left);
    }

    private static @Nullable Member onlyOf(List<Member> members, Gender gender) {
        Member only = null;
        for (Member m : members) {
            if (m.gender == gender) {
                if (only != null) {
                    return null;
                }
                only = m;
            }
        }
        return only;
    }

    /** The one whom the story has called by this name alone before, unless another bearer stands nearer. */
    private static @Nullable Member byHabit(NamedMention named, List<Member> left) {
        Member usual = null;
        Member nearest = null;
        int most = 0;
        boolean tie = false;
        for (Member m : left) {
            int often = calledSo(m, named.number());
            tie = often == most && often > 0 || tie && often <= most;
            if (often > most) {
                most = often;
                usual = m;
            }
            if (nearest == null || lastBefore(m, named) > lastBefore(nearest, named)) {
                nearest = m;
            }
        }
        if (tie) {
            return null;
        }
        if (usual != null) {
            boolean firm = usual == nearest || most >= FIRM_HABIT || lastBefore(nearest, named) < named.firstToken() - NEAR / 3;
            return firm ? usual : null;
        }
        for (Member m : left) {
            if (m != nearest && lastBefore(m, named) > named.firstToken() - NEAR) {
                return mainFigure(left);
            }
        }
        return nearest;
    }

    /** The bearer of whom the story had spoken twice before the others came up, or whom it names thrice and the others once. */
    private static @Nullable Member mainFigure(List<Member> left) {
        Member main = left.get(0);
        int mainFirst = main.mentions.get(0).number();
        int others = Integer.MAX_VALUE;
        boolean once = true;
        for (Member m : left) {
            if (m != main) {
                others = Math.min(others, m.mentions.get(0).number());
                once &= m.mentions.size() == 1;
            }
        }
        int before = 0;
        for (NamedMention x : main.mentions.subList(0, Math.min(3, main.mentions.size()))) {
            before += x.number() < others ? 1 : 0;
        }
        return mainFirst < others && (before >= 2 || once && main.mentions.size() >= 3) ? main : null;
    }

    private static int lastBefore(Member m, NamedMention named) {
        int last = m.firstToken();
        int size = m.mentions.size();
        for (int i = 0; i < size; i = i == MOST_COMPARED && size > 2 * MOST_COMPARED ? size - MOST_COMPARED : i + 1) {
            NamedMention x = m.mentions.get(i);
            last = x.number() < named.number() ? Math.max(last, x.firstToken()) : last;
        }
        return last;
    }

    private void linkSingle(NamedMention named, String evidence) {
        String key = PersonName.lower(named.last());
        Member member = single.get(key);
        if (member == null) {
            member = new Member(Mention.PERSON, named);
            member.confidence = 0.6;
            single.put(key, member);
            index(singleByConsonants, Spelling.consonants(named.last()), member);
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
