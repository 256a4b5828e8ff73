package org.dateline.extract.internal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.jspecify.annotations.Nullable;

/** The organisations of a story: full names, initials ("USFK"), and short forms ("Brookings"). */
final class Organisations {

    private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "on", "in", "to", "de", "du", "des", "la", "und", "der", "at");

    private static final Set<String> KINDS = Set.of("institution", "institute", "foundation", "university", "college", "bank", "airlines", "airways",
            "motor", "motors", "party", "council", "center", "centre", "agency", "association", "society", "club", "fc", "news",
            "newspaper", "magazine", "energy", "technologies", "systems", "international", "hospital");

    /** What is only a company's form: the Falken Foundation is another than Falken, the Falken Group is not. */
    private static final Set<String> FORMS = Set.of("inc", "inc.", "corp", "corp.", "co", "co.", "company", "corporation", "ltd", "ltd.", "limited", "plc", "llc",
            "group", "holdings", "s.a.", "n.v.", "ag", "gmbh");

    private static final Set<String> OFFICES = Set.of("ministry", "department", "bureau");

    private final StoryTokens t;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> byKey = new HashMap<>();
    private final Map<String, List<Member>> byInitials = new HashMap<>();
    private final Map<String, List<Member>> byFirstWord = new HashMap<>();
    private final Map<String, List<Member>> byLastWord = new HashMap<>();

    Organisations(StoryTokens tokens) {
        this.t = tokens;
    }

    List<Member> find(List<NamedMention> organisations) {
        Map<Integer, NamedMention> byFirstToken = new HashMap<>();
        organisations.removeIf(named -> RoleWords.contains(named.first()) && named.parts().size() > 1 && named.parts().get(1).equals("of"));
        for (NamedMention named : organisations) {
            byFirstToken.put(named.firstToken(), named);
        }
        Set<Integer> inBrackets = new HashSet<>();
        for (NamedMention named : organisations) {
            if (words(named).size() > 1 && !inBrackets.contains(named.number())) {
                Member member = addFull(named);
                NamedMention initials = byFirstToken.get(named.lastToken() + 2);
                if (initials != null && t.mark(named.lastToken() + 1) == '(' && words(initials).size() == 1
                        && t.mark(initials.lastToken() + 1) == ')') {
                    inBrackets.add(initials.number());
                    member.link(initials, false, "in brackets behind " + named.surface());
                    byKey.putIfAbsent(key(initials), member);
                }
            }
        }
        for (NamedMention named : organisations) {
            if (words(named).size() == 1 && !inBrackets.contains(named.number())) {
                addShort(named);
            }
        }
        return members;
    }

    private static List<String> words(NamedMention named) {
        List<String> parts = named.parts();
        return parts.size() > 1 && parts.get(0).equalsIgnoreCase("the") ? parts.subList(1, parts.size()) : parts;
    }

    /** "Ministry of the Interior" and "Interior Ministry" are one. */
    private static String key(NamedMention named) {
        List<String> words = words(named);
        boolean turned = words.size() > 2 && OFFICES.contains(PersonName.lower(words.get(0))) && words.get(1).equals("of");
        if (!turned) {
            return Spelling.letters(String.join("", words));
        }
        int from = words.get(2).equals("the") && words.size() > 3 ? 3 : 2;
        return Spelling.letters(String.join("", words.subList(from, words.size())) + words.get(0));
    }

    private Member addFull(NamedMention named) {
        String key = key(named);
        Member member = byKey.get(key);
        if (member != null) {
            member.link(named, false, "the same name");
            Places.preferSmallLetters(member, named);
            return member;
        }
        List<String> words = words(named);
        Member longer = onlyOne(shorterOf(words, named));
        if (longer != null) {
            longer.link(named, false, "short for " + longer.full.surface());
            byKey.put(key, longer);
            return longer;
        }
        Member plainer = onlyOne(lackingForm(words));
        if (plainer != null) {
            plainer.link(named, false, "the full name of " + plainer.full.surface());
            byKey.put(key, plainer);
            return plainer;
        }
        member = create(named, key);
        index(byInitials, initials(words), member);
        index(byFirstWord, PersonName.lower(words.get(0)), member);
        index(byLastWord, PersonName.lower(words.get(words.size() - 1)), member);
        member.link(named, false, "named in full");
        return member;
    }

    private Member create(NamedMention named, String key) {
        Member member = new Member(Mention.ORG, named);
        members.add(member);
        byKey.put(key, member);
        return member;
    }

    private static void index(Map<String, List<Member>> map, String key, Member member) {
        List<Member> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (list.size() < 8) {
            list.add(member);
        }
    }

    /** Members named before whose name begins or ends with all these words. */
    private List<Member> shorterOf(List<String> words, NamedMention named) {
        List<Member> out = new ArrayList<>(2);
        for (Member m : byFirstWord.getOrDefault(PersonName.lower(words.get(0)), List.of())) {
            if (isPart(words, words(m.full), 0) && (m.isNamedBefore(named) && !isPair(m.full) || isOnlyBehind(word -> KINDS.contains(word) || FORMS.contains(word), words, words(m.full)))) {
                out.add(m);
            }
        }
        for (Member m : byLastWord.getOrDefault(PersonName.lower(words.get(words.size() - 1)), List.of())) {
            if (!out.contains(m) && m.isNamedBefore(named) && isPart(words, words(m.full), words(m.full).size() - words.size())) {
                out.add(m);
            }
        }
        return out;
    }

    /** "Falken Group" where the story had "Falken": the members whose name lacks nothing but a company's form. */
    private List<Member> lackingForm(List<String> words) {
        List<Member> out = new ArrayList<>(2);
        for (Member m : byFirstWord.getOrDefault(PersonName.lower(words.get(0)), List.of())) {
            if (isPart(words(m.full), words, 0) && isOnlyBehind(FORMS::contains, words(m.full), words)) {
                out.add(m);
            }
        }
        return out;
    }

    /** "Airbus and Air France" are two, "Ministry of Health and Labour" is one. */
    private static boolean isPair(NamedMention named) {
        return named.parts().contains("and") && !OFFICES.contains(PersonName.lower(words(named).get(0)));
    }

    /** "Brookings" for "Brookings Institution": what is left out only says what kind of thing it is. */
    private static boolean isOnlyBehind(Predicate<String> kinds, List<String> shorter, List<String> longer) {
        for (int i = shorter.size(); i < longer.size(); i++) {
            if (!kinds.test(PersonName.lower(longer.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(List<String> shorter, List<String> longer, int offset) {
        if (offset < 0 || longer.size() <= shorter.size()) {
            return false;
        }
        for (int i = 0; i < shorter.size(); i++) {
            if (!longer.get(offset + i).equalsIgnoreCase(shorter.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Member onlyOne(List<Member> members) {
        return members.size() == 1 ? members.get(0) : null;
    }

    /** "Center for Strategic and International Studies" is CSIS; "U.S." counts both its letters. */
    static String initials(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (SMALL.contains(PersonName.lower(word))) {
                continue;
            }
            if (word.indexOf('.') > 0) {
                out.append(Spelling.letters(word));
                continue;
            }
            for (String piece : word.split("[-\u2010\u2011]")) {
                if (!piece.isEmpty()) {
                    out.append(Character.toLowerCase(piece.charAt(0)));
                }
            }
        }
        return out.toString();
    }

    private void addShort(NamedMention named) {
        String key = key(named);
        Member member = byKey.get(key);
        if (member != null) {
            member.link(named, false, member.full.surface().equals(named.surface()) ? "the same name" : "short for " + member.full.surface());
            return;
        }
        boolean capitals = named.surface().equals(named.surface().toUpperCase(java.util.Locale.ROOT)) && key.length() > 1;
        if (capitals) {
            member = onlyOne(byInitials.getOrDefault(key, List.of()));
            if (member != null) {
                member.link(named, false, "initials of " + member.full.surface());
                byKey.put(key, member);
                return;
            }
        }
        member = onlyOne(shorterOf(words(named), named));
        if (member != null) {
            member.link(named, false, "short for " + member.full.surface());
            return;
        }
        create(named, key).link(named, false, "named in full");
    }
}
