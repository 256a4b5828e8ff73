package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.QuoteSigns;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Tells phrases that can speak ("the ministry", "he") from those that cannot ("the bridge"). */
final class Agents {

    private final StoryTokens t;
    private final NounPhrases phrases;

    Agents(StoryTokens tokens, NounPhrases phrases) {
        this.t = tokens;
        this.phrases = phrases;
    }

    boolean canSpeak(NounPhrase phrase) {
        int first = phrase.from();
        if (phrase.to() - first == 1 && t.is(first, WordClass.SUBJECT_PRONOUN | WordClass.WH | WordClass.PRONOUN)) {
            return true;
        }
        NounPhrases.Head head = phrases.headOf(first, phrase.to());
        if (head.mention() >= 0) {
            return true;
        }
        int noun = head.to() - 1;
        if (t.isWord(noun, "old") && t.mark(noun - 1) == '-') {
            return true;
        }
        return t.is(noun, WordClass.AGENT | WordClass.PRONOUN) || t.is(noun, WordClass.CAPITAL) && !t.is(noun, WordClass.TIME);
    }

    /**
     * Verbs of showing take any subject with "that"; what is said takes one who can speak.
     *
     * @param start where the words begin that the verb brings
     */
    boolean mayReport(NounPhrase phrase, int verb, int start) {
        return canSpeak(phrase) || t.is(verb + 1, WordClass.THAT)
                || t.is(verb, WordClass.SAY) && (t.is(start, WordClass.THAT) || QuoteSigns.isSign(t.mark(start)) && t.is(start - 1, WordClass.MARK));
    }
}
