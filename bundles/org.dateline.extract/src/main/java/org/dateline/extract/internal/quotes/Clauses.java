package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Tells clauses from other words, and where the main one begins. */
final class Clauses {

    private static final int REACH = 24;
    static final long FINITE = WordClass.AUXILIARY | WordClass.BE | WordClass.VERB | WordClass.LIKE_PAST;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;

    Clauses(StoryTokens tokens, Regions regions, NounPhrases phrases) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
    }

    boolean isSaid(int verb) {
        return t.isWord(verb, "said") || t.isWord(verb, "says") || t.isWord(verb, "say");
    }

    /** Whether a verb stands here that has its subject before it. */
    boolean isFinite(int i) {
        return !t.is(i, WordClass.NAME) && (t.is(i, WordClass.AUXILIARY | WordClass.BE | WordClass.LIKE_PAST)
                || t.is(i, WordClass.PAST_FORM | WordClass.S_FORM) && !t.is(i, WordClass.NOUN_SENSE));
    }

    /** Whether a subject stands here with its verb behind: "Trump favors a". */
    boolean isClause(int i, int end) {
        if (t.is(i, WordClass.SUBJECT_PRONOUN) || t.isWord(i, "there")) {
            return true;
        }
        int verb = phrases.endOf(i, end);
        while (verb > i && verb < end && t.is(verb, WordClass.ADVERB)) {
            verb++;
        }
        return verb > i && verb < end && (t.is(verb, FINITE | WordClass.APOSTROPHE_S | WordClass.DETERMINER)
                || t.is(verb, WordClass.CUE) && t.is(verb, WordClass.PAST_FORM | WordClass.S_FORM));
    }

    boolean holdsFiniteVerb(int from, int end) {
        int limit = Math.min(end, from + REACH);
        for (int i = from + 1; i < limit; i++) {
            if (regions.at(i) >= 0 || t.is(i, FINITE | WordClass.APOSTROPHE_S)
                    || t.is(i, WordClass.CUE) && t.is(i, WordClass.PAST_FORM | WordClass.S_FORM)) {
                return true;
            }
        }
        return t.is(from, WordClass.SUBJECT_PRONOUN);
    }

    /** Whether the words have a verb of their own outside what stands between commas: "the chairman, who was late," has none. */
    boolean holdsClause(int from, int to) {
        boolean aside = false;
        int limit = Math.min(to, from + 80);
        for (int i = from; i < limit; i++) {
            if (regions.at(i) >= 0) {
                return true;
            }
            if (t.mark(i) == ',') {
                aside = !aside && t.is(i + 1, WordClass.WH | WordClass.DETERMINER | WordClass.NUMBER);
            } else if (!aside && t.is(i, FINITE) && !t.is(i, WordClass.NAME) && t.mark(i - 1) != '-'
                    || !aside && t.is(i, WordClass.CUE) && t.is(i, WordClass.PAST_FORM | WordClass.S_FORM)) {
                return true;
            }
        }
        return false;
    }

    /** Where the main clause begins that follows a subordinate one: "While he said so, Ham noted"; or -1. */
    int mainClause(int from, int end) {
        int limit = Math.min(end, from + REACH * 2);
        for (int i = from + 1; i < limit; i++) {
            int region = regions.at(i);
            if (region >= 0) {
                i = regions.get(region).next() - 1;
            }
            boolean comma = region >= 0 ? t.mark(i - 1) == ',' : t.mark(i) == ',' && !t.is(i, WordClass.NAME);
            int verb = comma && i + 1 < end && !t.is(i + 1, WordClass.WH | WordClass.COORDINATOR) ? phrases.endOf(i + 1, end) : -1;
            while (verb > 0 && t.is(verb, WordClass.ADVERB) && !t.is(verb, WordClass.AUXILIARY | WordClass.BE)) {
                verb++;
            }
            if (verb > i + 1 && verb < end && (isFinite(verb) || t.is(verb, WordClass.VERB))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Behind "a group used by franchisors," where the words only say more of the name before; otherwise {@code from}. */
    int behindApposition(int from, int end) {
        int limit = Math.min(end, from + REACH);
        for (int i = from; t.is(from, WordClass.DETERMINER) && i < limit && regions.at(i) < 0; i++) {
            if (t.mark(i) == ',') {
                return holdsClause(from, i) && !t.is(from + 1, WordClass.AGENT) ? from : i + 1;
            }
            if (t.is(i, WordClass.AUXILIARY | WordClass.BE)) {
                break;
            }
        }
        return from;
    }
}
