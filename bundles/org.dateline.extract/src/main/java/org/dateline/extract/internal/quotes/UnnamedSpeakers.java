package org.dateline.extract.internal.quotes;

import java.util.List;

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

    private final StoryTokens t;
    private final NounPhrases phrases;
    private final Members members;
    private final SentencesBefore before;
    private @Nullable NounPhrase last;
    private int passage;

    UnnamedSpeakers(StoryTokens tokens, NounPhrases phrases, Members members, SentencesBefore before) {
        this.t = tokens;
        this.phrases = phrases;
        this.members = members;
        this.before = before;
    }

    void remember(NounPhrase phrase, int inPassage) {
        last = phrase;
        passage = inPassage;
    }

    void forget() {
        last = null;
    }

    /** Whom "he", "she" or "they" takes up where that is somebody without a name; otherwise the pronoun itself. */
    NounPhrase meantBy(NounPhrase pronoun, int inPassage) {
        NounPhrase told = before.unnamedPerson(pronoun.from());
        if (told != null && (last == null || told.from() > last.from())) {
            return told;
        }
        return last != null && inPassage - passage <= NEAR && takesUp(pronoun.from(), last) ? last : pronoun;
    }

    /** Whom "who", "that" or "which" says more of. */
    NounPhrase antecedent(NounPhrase relative) {
        int first = relative.from();
        int last = t.mark(first - 1) == ',' ? first - 2 : first - 1;
        int mention = t.mention(last);
        if (mention >= 0 && !t.is(t.firstOf(mention) - 1, WordClass.PREPOSITION)) {
            return new NounPhrase(t.firstOf(mention), last + 1);
        }
        int start = phrases.startOf(last, Math.max(0, t.sentenceStart(t.sentenceOf(first))));
        return start < 0 ? relative : nearest(new NounPhrase(start, last + 1));
    }

    /** "the senator" in: it was on the cards for the senator, who spoke; but "a guard" in: a guard from the town who spoke. */
    private NounPhrase nearest(NounPhrase phrase) {
        NounPhrases.Head head = phrases.headOf(phrase.from(), phrase.to());
        if (head.mention() >= 0 || t.is(head.to() - 1, WordClass.AGENT | WordClass.PRONOUN)) {
            return phrase;
        }
        for (int i = phrase.to() - 2; i > phrase.from(); i--) {
            if (t.is(i, WordClass.PREPOSITION) && !t.is(i, WordClass.NAME)) {
                boolean speaks = t.mention(i + 1) >= 0 || t.is(phrases.headOf(i + 1, phrase.to()).to() - 1, WordClass.AGENT);
                return speaks ? new NounPhrase(i + 1, phrase.to()) : phrase;
            }
        }
        return phrase;
    }

    private boolean takesUp(int pronoun, NounPhrase phrase) {
        String noun = t.lower(phrases.headOf(phrase.from(), phrase.to()).to() - 1);
        boolean plural = SpeakerNouns.isPlural(noun);
        if (t.isWord(pronoun, "they")) {
            return plural;
        }
        boolean she = t.isWord(pronoun, "she");
        if (plural || !she && !t.isWord(pronoun, "he") || SpeakerNouns.isBody(noun) || SpeakerNouns.isDocument(noun)) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (t.is(i, she ? WordClass.MALE : WordClass.FEMALE)) {
                return false;
            }
        }
        CastMember meant = members.ofPronoun(pronoun);
        return meant == null || !isNamedBetween(meant, t.start(phrase.from()), t.start(pronoun));
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
