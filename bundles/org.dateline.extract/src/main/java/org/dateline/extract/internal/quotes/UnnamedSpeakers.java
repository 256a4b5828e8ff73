package org.dateline.extract.internal.quotes;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.CastMember;
import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Speakers who are nobody of the cast, as pronouns take them up: "a woman said ... she added". */
final class UnnamedSpeakers {

    /** Passages back to a speaker whom a pronoun may still mean. */
    private static final int NEAR = 3;
    private static final Set<String> THINGS = Set.of("paper", "newspaper", "magazine", "company", "firm", "group", "ministry", "department", "agency",
            "committee", "commission", "council", "court", "government", "administration", "party", "union", "bank", "police", "team", "club",
            "association", "organisation", "organization", "institute", "university", "school", "website", "report", "study", "survey", "poll", "board",
            "network", "station", "channel", "airline", "statement", "letter", "article", "post");

    private final StoryTokens t;
    private final NounPhrases phrases;
    private final Map<Integer, CastMember> byPronoun;
    private @Nullable NounPhrase last;
    private int passage;

    /** @param byPronoun whom the cast links with a pronoun, by the pronoun's offset */
    UnnamedSpeakers(StoryTokens tokens, NounPhrases phrases, Map<Integer, CastMember> byPronoun) {
        this.t = tokens;
        this.phrases = phrases;
        this.byPronoun = byPronoun;
    }

    void remember(NounPhrase phrase, int inPassage) {
        last = phrase;
        passage = inPassage;
    }

    void forget() {
        last = null;
    }

    /** Whom a pronoun or "who" takes up where that is somebody without a name: "a woman said ... she said". */
    NounPhrase antecedent(NounPhrase phrase, Draft draft) {
        int first = phrase.from();
        if (phrase.to() - first > 1 || draft.outer != null) {
            return phrase;
        }
        if (t.isWord(first, "who") || t.isWord(first, "that") || t.isWord(first, "which")) {
            int last = t.mark(first - 1) == ',' ? first - 2 : first - 1;
            if (t.mention(last) >= 0) {
                return new NounPhrase(t.firstOf(t.mention(last)), last + 1);
            }
            int start = phrases.startOf(last, Math.max(0, t.sentenceStart(t.sentenceOf(first))));
            return start < 0 ? phrase : new NounPhrase(start, last + 1);
        }
        return last != null && draft.passage - passage <= NEAR && takesUp(first, last) ? last : phrase;
    }

    private boolean takesUp(int pronoun, NounPhrase phrase) {
        boolean plural = isPlural(phrase);
        if (t.isWord(pronoun, "they")) {
            return plural;
        }
        boolean she = t.isWord(pronoun, "she");
        if (plural || !she && !t.isWord(pronoun, "he") || THINGS.contains(t.lower(phrases.headOf(phrase.from(), phrase.to()).to() - 1))) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (t.is(i, she ? WordClass.MALE : WordClass.FEMALE)) {
                return false;
            }
        }
        CastMember meant = byPronoun.get(t.start(pronoun));
        return meant == null || !isNamedBetween(meant, t.start(phrase.from()), t.start(pronoun));
    }

    private boolean isPlural(NounPhrase phrase) {
        int noun = phrases.headOf(phrase.from(), phrase.to()).to() - 1;
        char last = t.text().charAt(t.end(noun) - 1);
        return last == 's' && !t.is(noun, WordClass.APOSTROPHE_S) || t.isWord(noun, "people") || t.isWord(noun, "police")
                || t.isWord(noun, "men") || t.isWord(noun, "women") || t.isWord(noun, "some") || t.isWord(noun, "many");
    }

    /** Whether the story names the member between the offsets; by binary search, as links stand in text order. */
    private static boolean isNamedBetween(CastMember member, int from, int to) {
        List<CastMember.Link> links = member.links();
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (links.get(middle).span().start() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < links.size() && links.get(low).span().start() < to;
    }
}
