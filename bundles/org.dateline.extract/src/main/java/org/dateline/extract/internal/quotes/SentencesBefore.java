package org.dateline.extract.internal.quotes;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Whom the sentences right before an attribution are about. */
final class SentencesBefore {

    private static final int SENTENCES = 3;
    /** Tokens within which a sentence names whom it is about. */
    private static final int SUBJECT = 8;
    private static final int LONGEST = 80;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Members members;

    SentencesBefore(StoryTokens tokens, Regions regions, NounPhrases phrases, Members members) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.members = members;
    }

    /** "The captain" in: The captain came in. He said; null where somebody is named between, or nobody begins a sentence so. */
    @Nullable NounPhrase unnamedPerson(int pronoun) {
        boolean male = t.isWord(pronoun, "he");
        int sentence = t.sentenceOf(pronoun);
        if (!male && !t.isWord(pronoun, "she") || namesPerson(t.sentenceStart(sentence), pronoun)) {
            return null;
        }
        for (int s = sentence - 1; s >= 0 && s >= sentence - SENTENCES; s--) {
            int first = t.sentenceStart(s);
            int next = t.sentenceStart(s + 1);
            if (regions.at(first) >= 0) {
                continue;
            }
            if (namesPerson(first, next)) {
                return null;
            }
            int end = t.is(first, WordClass.DETERMINER) ? phrases.endOf(first, next) : first;
            if (end > first && isPerson(first, end, male ? WordClass.FEMALE : WordClass.MALE)) {
                return new NounPhrase(first, end);
            }
        }
        return null;
    }

    private boolean isPerson(int from, int to, long otherGender) {
        NounPhrases.Head head = phrases.headOf(from, to);
        int noun = head.to() - 1;
        return head.mention() < 0 && t.is(noun, WordClass.AGENT) && SpeakerNouns.isPerson(t.lower(noun)) && !t.is(noun, otherGender) && !t.is(from, WordClass.PLURAL);
    }

    private boolean namesPerson(int from, int to) {
        for (int i = from; i < to && i < from + LONGEST; i++) {
            if (regions.at(i) < 0 && t.mention(i) >= 0 && t.mentions().get(t.mention(i)).type().equals(Mention.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** Whom the sentence before in the same paragraph is about: the first person that it names, near its beginning. */
    @Nullable CastMember person(int token) {
        int sentence = t.sentenceOf(token);
        int first = sentence == 0 || t.is(t.sentenceStart(sentence), WordClass.PARAGRAPH) ? -1 : t.sentenceStart(sentence - 1);
        for (int i = first; i >= 0 && i < first + SUBJECT && i < t.sentenceStart(sentence) && regions.at(i) < 0; i++) {
            if (members.isPerson(t.mention(i))) {
                return t.is(i - 1, WordClass.PREPOSITION) && i > first ? null : members.of(t.mention(i));
            }
        }
        return null;
    }

    /** Who gives a statement in the sentence of "it said" or the one before: Jane Roe read a statement; null where nobody does. */
    @Nullable NounPhrase giverOfStatement(int it) {
        int sentence = t.sentenceOf(it);
        for (int s = sentence; s >= 0 && s >= sentence - 1; s--) {
            int first = t.sentenceStart(s);
            for (int i = first; i < t.sentenceStart(s + 1) && i < it && i < first + LONGEST; i++) {
                if (regions.at(i) < 0 && SpeakerNouns.isVoiced(t.lower(i)) && t.is(i - 1, WordClass.DETERMINER)) {
                    return named(first, i);
                }
            }
        }
        return null;
    }

    private @Nullable NounPhrase named(int first, int last) {
        for (int i = last - 1; i >= first; i--) {
            int mention = t.mention(i);
            if (mention >= 0 && regions.at(i) < 0 && !t.mentions().get(mention).type().equals(Mention.PLACE) && members.of(mention) != null) {
                return new NounPhrase(t.firstOf(mention), t.lastOf(mention) + 1);
            }
        }
        return null;
    }
}
