package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Where the words begin that a reporting verb brings, and where they end. */
final class Complements {

    private static final int REACH = 24;
    private static final long FINITE = WordClass.AUXILIARY | WordClass.BE | WordClass.VERB | WordClass.LIKE_PAST;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;

    Complements(StoryTokens tokens, Regions regions, NounPhrases phrases) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
    }

    /**
     * The first token of what was said; -1 where nothing that was said follows the verb.
     *
     * @param agent whether the subject is one who can speak or think
     */
    int startBehind(int verb, int end, boolean agent) {
        int next = verb + 1;
        if (next >= end) {
            return -1;
        }
        boolean says = t.is(verb, WordClass.SAY | WordClass.TELL);
        if (t.mark(next) == ':' || t.mark(next) == ';' && regions.at(next + 1) >= 0) {
            return next + 1 < end ? next + 1 : -1;
        }
        if (regions.at(next) >= 0 || t.is(next, WordClass.THAT) && says || says && opensQuestion(next)) {
            return next;
        }
        if (says) {
            int marked = markedClause(verb, next, end);
            if (marked >= 0) {
                return marked;
            }
        }
        if (t.isWord(next, "not") && t.isWord(next + 2, "be") && t.is(verb, WordClass.INFINITIVE)) {
            return -1;
        }
        if (t.is(verb, WordClass.INFINITIVE) && opensInfinitive(verb, next, end)) {
            return next;
        }
        if (agent && t.is(next, WordClass.PREPOSITION) && ObjectPrepositions.bind(t, verb, next)) {
            return next + 1 < end && !t.is(next + 1, WordClass.COORDINATOR | WordClass.SUBORDINATOR) ? next + 1 : -1;
        }
        if (t.is(verb, WordClass.TELL)) {
            int told = behindAddressee(next, end);
            if (told > 0 && opensClause(told) && holdsFiniteVerb(told, end)) {
                return told;
            }
        }
        int bare = behindAdjuncts(next, end);
        if (bare >= end || t.is(bare, WordClass.MARK) && regions.at(bare) < 0) {
            return -1;
        }
        if (t.is(verb, WordClass.SAY) && opensClause(bare) && (isSaid(verb) || isClause(bare, end))) {
            return bare;
        }
        return t.is(verb, WordClass.OBJECT) && agent && opensObject(bare) ? bare : -1;
    }

    private boolean opensQuestion(int i) {
        return t.is(i, WordClass.WH) && !t.isWord(i, "which") && !t.isWord(i, "when") && !t.isWord(i, "where") && !t.isWord(i, "who");
    }

    /** "that", "how", a colon or a quotation behind an addressee, a time or a place: "told reporters in Seoul on Friday that". */
    private int markedClause(int verb, int from, int end) {
        int limit = Math.min(end, from + REACH);
        for (int i = from; i < limit; i++) {
            if (regions.isTitle(t, i)) {
                i = regions.get(regions.at(i)).next() - 1;
                continue;
            }
            if (regions.at(i) >= 0) {
                return t.is(verb, WordClass.OBJECT) && !t.is(verb, WordClass.TELL) || !onlyAdjuncts(verb, from, i) ? -1 : i;
            }
            char c = t.mark(i);
            if (c == ':' ) {
                return i + 1 < end ? i + 1 : -1;
            }
            if ((c == ',' || c == ';') && regions.at(i + 1) >= 0) {
                return i + 1;
            }
            if (t.is(i, WordClass.THAT)) {
                return t.is(i - 1, WordClass.PREPOSITION) || isRelative(i, verb, from) ? -1 : i;
            }
            if (i > from && t.is(verb, WordClass.TELL) && opensQuestion(i)) {
                return i;
            }
            if (t.is(i, FINITE | WordClass.SUBJECT_PRONOUN) && !t.is(i, WordClass.NAME)
                    || t.is(i, WordClass.MARK) && c != ',' && c != '\'' && c != '\u2019' && c != '-' && !t.is(i, WordClass.NAME)
                    || t.is(i, WordClass.SAY) && t.is(i, WordClass.PAST_FORM) || c == ',' && !t.is(i + 1, WordClass.NAME | WordClass.CAPITAL | WordClass.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    /** "a program that allowed": the word says more of the noun before it, or belongs to another verb: "the protests demand that". */
    private boolean isRelative(int that, int verb, int from) {
        if (that == from) {
            return false;
        }
        return isFinite(that + 1) || !t.is(verb, WordClass.TELL) && !onlyAdjuncts(verb, from, that);
    }

    /** Whether a verb stands here that has its subject before it. */
    boolean isFinite(int i) {
        return !t.is(i, WordClass.NAME) && (t.is(i, WordClass.AUXILIARY | WordClass.BE | WordClass.LIKE_PAST)
                || t.is(i, WordClass.PAST_FORM | WordClass.S_FORM) && !t.is(i, WordClass.NOUN_SENSE));
    }

    private boolean onlyAdjuncts(int verb, int from, int to) {
        int i = from;
        if (t.is(verb, WordClass.TELL)) {
            i = Math.max(i, behindAddressee(from, to));
        }
        i = behindAdjuncts(i, to);
        while (i < to && t.is(i, WordClass.PREPOSITION)) {
            int behind = phrases.endOf(i + 1, to);
            if (behind == i + 1) {
                return false;
            }
            i = behindAdjuncts(behind, to);
        }
        return i >= to;
    }

    private boolean opensInfinitive(int verb, int i, int end) {
        if (t.isWord(i, "to")) {
            return !t.is(i + 1, WordClass.DETERMINER | WordClass.NAME | WordClass.POSSESSIVE);
        }
        boolean takesObject = t.is(verb, WordClass.TELL) || t.is(verb, WordClass.THOUGHT) && !t.is(i, WordClass.DETERMINER);
        int limit = Math.min(end, i + 10);
        for (int k = i; k < limit; k++) {
            if (t.is(k, FINITE) || t.is(k, WordClass.COORDINATOR) && !t.is(k, WordClass.NAME) || t.is(k, WordClass.MARK) && t.mark(k) != '\u2019' && t.mark(k) != '\'') {
                return false;
            }
            if (t.isWord(k, "to")) {
                return takesObject && k > i && !t.is(k + 1, WordClass.DETERMINER | WordClass.NAME | WordClass.POSSESSIVE);
            }
        }
        return false;
    }

    private int behindAddressee(int from, int end) {
        if (t.isWord(from, "him") || t.isWord(from, "her") || t.isWord(from, "them") || t.isWord(from, "me") || t.isWord(from, "us")
                || t.isWord(from, "reporters")) {
            return behindAdjuncts(from + 1, end);
        }
        int behind = phrases.endOf(from, end);
        return behind == from ? -1 : behindAdjuncts(behind, end);
    }

    private int behindAdjuncts(int from, int end) {
        int i = from;
        while (i < end) {
            if (t.is(i + 1, WordClass.APOSTROPHE_S) || t.isWord(i, "there") && t.is(i + 1, FINITE | WordClass.CUE)) {
                break;
            }
            if (t.is(i, WordClass.TIME | WordClass.ADVERB) && !t.is(i, WordClass.NAME | WordClass.DETERMINER)
                    || t.isWord(i, "last") || t.isWord(i, "this") && t.is(i + 1, WordClass.TIME)) {
                i++;
            } else if (t.isWord(i, "on") && t.is(i + 1, WordClass.TIME)) {
                i += 2;
                i += t.is(i, WordClass.NUMBER) ? 1 : 0;
            } else if (t.isWord(i, "in") && t.is(i + 1, WordClass.TIME | WordClass.NUMBER)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean opensClause(int i) {
        return !t.is(i, WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.SUBORDINATOR | WordClass.BE | WordClass.AUXILIARY
                | WordClass.NEGATION) || t.is(i, WordClass.NAME) || t.isWord(i, "if") || t.isWord(i, "neither")
                || t.isWord(i, "despite") || t.isWord(i, "there") || t.isWord(i, "no");
    }

    private boolean opensObject(int i) {
        return t.is(i, WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.NAME | WordClass.CAPITAL) || regions.at(i) >= 0
                || opensQuestion(i)
                || !t.isWord(i, "such") && !t.is(i, WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.SUBORDINATOR | WordClass.BE | WordClass.AUXILIARY
                        | WordClass.NEGATION | WordClass.MARK | WordClass.TIME | WordClass.ADVERB);
    }

    boolean isSaid(int verb) {
        return t.isWord(verb, "said") || t.isWord(verb, "says") || t.isWord(verb, "say");
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
            if (verb > i + 1 && verb < end && isFinite(verb)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether a subject stands here with its verb behind: "Trump favors a". */
    private boolean isClause(int i, int end) {
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

    /** Where the words end that begin at {@code from}, the closing stop left out. */
    int endOf(int from, int verb, int end) {
        for (int i = from; i < end;) {
            int region = regions.at(i);
            if (region >= 0) {
                i = regions.get(region).next();
                if (i < end && endsBehindQuote(from, verb, region)) {
                    return i;
                }
            } else if (opensQuotation(i) && i > from + 2 && borderBefore(i, from) > from) {
                return trim(from, borderBefore(i, from));
            } else if (breaksBefore(i, from, verb)) {
                return trim(from, i);
            } else {
                i++;
            }
        }
        return trim(from, end);
    }

    /** "called it a “rant,” a series of": a comma inside the marks ends the object; so does "after", "Wednesday". */
    private boolean endsBehindQuote(int from, int verb, int region) {
        int next = regions.get(region).next();
        boolean comma = t.mark(regions.get(region).end() - 1) == ',';
        boolean object = t.is(verb, WordClass.OBJECT) && !t.is(verb, WordClass.SAY | WordClass.TELL);
        boolean goesOn = regions.get(region).open() == from && t.is(next, WordClass.COORDINATOR) && (isFinite(next + 1) || t.is(next + 1, WordClass.VERB)) && !t.is(next + 1, WordClass.AUXILIARY | WordClass.BE);
        return goesOn || comma && (object || breaksBehindComma(next)) || object && (t.is(next, WordClass.SUBORDINATOR | WordClass.TIME)
                && !t.is(next, WordClass.PREPOSITION | WordClass.NAME) || t.isWord(next, "during") || t.isWord(next, "after")
                || t.isWord(next, "on") && t.is(next + 1, WordClass.TIME));
    }

    /** Whether a verb stands here that a quotation of its own follows: he replied, “...”. */
    private boolean opensQuotation(int i) {
        return t.is(i, WordClass.SAY) && t.is(i, WordClass.PAST_FORM | WordClass.S_FORM | WordClass.ING_FORM)
                && (t.is(i, WordClass.ING_FORM) && regions.at(i + 1) >= 0 || (t.mark(i + 1) == ',' || t.mark(i + 1) == ':') && regions.at(i + 2) >= 0);
    }

    /** The comma, dash or "and" before the clause of this verb. */
    private int borderBefore(int verb, int from) {
        for (int i = verb - 1; i > from && i > verb - REACH; i--) {
            char c = t.mark(i);
            if (c == ',' || c == ';' || c == '\u2014' || c == '\u2015' || c == '\u2013'
                    || t.is(i, WordClass.COORDINATOR) && !t.is(i, WordClass.NAME)) {
                return i;
            }
        }
        return -1;
    }

    private boolean breaksBefore(int i, int from, int verb) {
        if (i <= from) {
            return false;
        }
        char c = t.mark(i);
        if (c == ',' || c == '\u2014' || c == '\u2013' || c == '-' && !t.joined(i)) {
            return breaksBehindComma(i + 1) || c != ',' && t.is(verb, WordClass.ING_FORM);
        }
        if (c == ';') {
            return true;
        }
        if (t.is(i, WordClass.COORDINATOR) && !t.is(i, WordClass.NAME)) {
            int next = i + 1;
            while (t.is(next, WordClass.ADVERB | WordClass.AUXILIARY) && next < i + 4) {
                next++;
            }
            long form = WordClass.PAST_FORM | WordClass.S_FORM;
            return t.is(next, WordClass.CUE) && !t.is(next, WordClass.NOUN_SENSE | WordClass.NAME)
                    && (isSaid(next) || (t.classes(next) & t.classes(verb) & form) != 0);
        }
        return t.isWord(i, "according") && t.isWord(i + 1, "to")
                || t.isWord(i, "by") && t.is(i + 1, WordClass.ING_FORM) && t.is(i + 1, WordClass.CUE);
    }

    private boolean breaksBehindComma(int i) {
        if (t.isWord(i, "but") || t.isWord(i, "though") || t.isWord(i, "although") || t.isWord(i, "whereas")
                || t.isWord(i, "according") && t.isWord(i + 1, "to")) {
            return true;
        }
        int next = t.is(i, WordClass.COORDINATOR) ? i + 1 : i;
        while (t.is(next, WordClass.ADVERB) && next < i + 4) {
            next++;
        }
        if (t.is(next, WordClass.ING_FORM) && t.is(next, WordClass.CUE)) {
            return !t.is(next, WordClass.NAME);
        }
        if (t.is(next, WordClass.SUBJECT_PRONOUN)) {
            return t.is(next + 1, WordClass.SAY) && t.is(next + 1, WordClass.PAST_FORM | WordClass.S_FORM);
        }
        return false;
    }

    int trim(int from, int to) {
        int end = to;
        while (end > from && t.is(end - 1, WordClass.MARK) && regions.at(end - 1) < 0 && t.mark(end - 1) != ')'
                && t.mark(end - 1) != '%' && t.mark(end - 1) != '$') {
            end--;
        }
        return end;
    }
}
