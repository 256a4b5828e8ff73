package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Nouns that report: Trump's claim that there have been shootings. */
final class SpeechNouns {

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final ComplementEnds ends;
    private final Clauses clauses;
    private final Drafts drafts;

    SpeechNouns(StoryTokens tokens, Regions regions, NounPhrases phrases, ComplementEnds ends, Clauses clauses, Drafts drafts) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.ends = ends;
        this.clauses = clauses;
        this.drafts = drafts;
    }

    /** "echoing Rubio's earlier statement that": what was said is Rubio's. */
    boolean standBehind(Passage p, int verb) {
        for (int i = verb + 1; i < p.to && i < verb + 10 && regions.at(i) < 0; i++) {
            if (t.is(i, WordClass.APOSTROPHE_S)) {
                return behind(p, i) >= 0;
            }
        }
        return false;
    }

    /** The reporting noun that a possessive has and that "that" follows: "'s earlier statement upon the election that"; or -1. */
    int behind(Passage p, int possessive) {
        int limit = Math.min(p.to, possessive + 18);
        int noun = -1;
        for (int i = possessive + 1; i < limit && regions.at(i) < 0 && !t.is(i, WordClass.BE | WordClass.AUXILIARY); i++) {
            if (noun < 0 && t.is(i, WordClass.AGENT) && t.is(i + 1, WordClass.CUE) && t.is(i + 1, WordClass.S_FORM | WordClass.PAST_FORM)) {
                return -1;
            }
            if (noun < 0 && i <= possessive + 3 && t.is(i, WordClass.SPEECH_NOUN)) {
                noun = i;
            } else if (noun >= 0 && t.is(i, WordClass.THAT)) {
                return clauses.isFinite(i + 1) ? -1 : noun;
            } else if (t.is(i, WordClass.MARK) && !t.is(i, WordClass.NAME) && t.mark(i) != '-' || clauses.isSaid(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Trump's claim that there have been shootings. */
    int take(Passage p, int possessive, int noun) {
        int that = noun + 1;
        while (!t.is(that, WordClass.THAT)) {
            that++;
        }
        int last = t.is(possessive, WordClass.APOSTROPHE_S) ? possessive - 1 : possessive;
        int start = last == possessive ? last : phrases.startOf(last, p.taken);
        int end = ends.endOf(that, noun, p.to);
        if (start < 0 || end <= that) {
            return noun + 1;
        }
        drafts.take(drafts.add(p, new NounPhrase(start, last + 1), noun, noun + 1), that, end);
        p.taken = end;
        return end;
    }
}
