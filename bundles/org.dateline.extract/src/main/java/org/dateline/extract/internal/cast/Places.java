package org.dateline.extract.internal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/**
 * The places of a story. A country's names are one place; a capital that acts ("Seoul pays") stays the city and is flagged as
 * standing for its government; so is an adjective of nationality.
 */
final class Places {

    /** "US" and "UK" are never written small. */
    private static final int SHORTEST = 3;

    private final StoryTokens t;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> byKey = new HashMap<>();

    Places(StoryTokens tokens) {
        this.t = tokens;
    }

    /** @param places mentions of places and of nationalities, in text order */
    List<Member> find(List<NamedMention> places) {
        for (NamedMention named : places) {
            if (named.type().equals(Mention.NORP)) {
                addPeople(named);
            } else {
                addPlace(named);
            }
        }
        return members;
    }

    private void addPlace(NamedMention named) {
        String bare = named.surface().startsWith("the ") || named.surface().startsWith("The ") ? named.surface().substring(4) : named.surface();
        String country = Countries.named(bare);
        String key = Mention.PLACE + Spelling.letters(country != null ? country : bare);
        Member member = byKey.get(key);
        boolean known = member != null;
        if (member == null) {
            member = new Member(Mention.PLACE, named);
            byKey.put(key, member);
            members.add(member);
        }
        String capitalOf = Countries.ofCapital(bare);
        if (capitalOf != null && acts(named)) {
            member.link(named, true, "the capital, for the government of " + capitalOf);
        } else if (country != null && known && !member.full.surface().equals(named.surface())) {
            member.link(named, false, "another name of " + country);
            preferLonger(member, named);
        } else {
            member.link(named, false, known ? "the same name" : "named in full");
            preferSmallLetters(member, named);
        }
    }

    /** "Kelso Island" rather than "KELSO ISLAND". */
    static void preferSmallLetters(Member member, NamedMention named) {
        String full = member.full.surface();
        if (full.equalsIgnoreCase(named.surface()) && full.equals(full.toUpperCase(Locale.ROOT)) && named.surface().length() > SHORTEST) {
            member.full = named;
        }
    }

    /** "United States" rather than "U.S." where the story prints both. */
    private static void preferLonger(Member member, NamedMention named) {
        if (named.surface().length() > member.full.surface().length()) {
            member.full = named;
        }
    }

    /** Whether the city wants, says or has something, or stands between governments. */
    private boolean acts(NamedMention named) {
        int before = named.firstToken() - 1;
        int next = named.lastToken() + 1;
        if (t.isWord(before, "in") || t.isWord(before, "at") || t.isWord(before, "near") || t.isWord(before, "outside")
                || t.isWord(before, "around") || t.isWord(before, "across") || t.isWord(before, "downtown") || t.mark(next) == ',' && t.is(next + 1, WordClass.NAME)) {
            return false;
        }
        return t.is(next, WordClass.AUXILIARY | WordClass.BE | WordClass.APOSTROPHE_S | WordClass.VERB)
                || t.is(next, WordClass.CUE) && t.is(next, WordClass.S_FORM | WordClass.PAST_FORM)
                || t.isWord(before, "with") || t.isWord(before, "between") || t.isWord(before, "against") || t.isWord(before, "by")
                || t.mark(next) == '-' && t.joined(next) || t.mark(before) == '-' && t.joined(before)
                || t.isWord(before, "that") || t.isWord(before, "as") || isFollowedByVerb(next);
    }

    /** A lower-case word in -s behind the city that no noun is likely to be: "pays", "views". */
    private boolean isFollowedByVerb(int next) {
        if (next >= t.size() || t.is(next, WordClass.MARK | WordClass.CAPITAL | WordClass.PREPOSITION | WordClass.COORDINATOR
                | WordClass.ADVERB | WordClass.TIME | WordClass.DETERMINER)) {
            return false;
        }
        return t.text().charAt(t.end(next) - 1) == 's' && t.is(next + 1, WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.PREPOSITION
                | WordClass.ADVERB) || t.is(next, WordClass.LIKE_PAST);
    }

    private void addPeople(NamedMention named) {
        String country = Countries.ofPeople(named.surface());
        String key = Mention.NORP + (country != null ? country : named.surface());
        Member member = byKey.get(key);
        if (member == null) {
            member = new Member(Mention.NORP, named);
            byKey.put(key, member);
            members.add(member);
        }
        if (country != null) {
            member.link(named, true, "of " + country);
        } else {
            member.link(named, false, "the same name");
        }
    }
}
