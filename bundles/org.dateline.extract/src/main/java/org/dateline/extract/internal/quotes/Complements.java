package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Where the words begin that a reporting verb brings. */
final class Complements {

    private static final int REACH = 24;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Clauses clauses;

    Complements(StoryTokens tokens, Regions regions, NounPhrases phrases, Clauses clauses) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.clauses = clauses;
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
            if (told > 0 && opensClause(told) && clauses.holdsFiniteVerb(told, end)) {
                return told;
            }
        }
        int bare = behindAdjuncts(next, end);
        if (bare >= end || t.is(bare, WordClass.MARK) && regions.at(bare) < 0) {
            return -1;
        }
        if (t.is(verb, WordClass.SAY) && opensClause(bare) && (clauses.isSaid(verb) || clauses.isClause(bare, end) || leadsToQuotation(bare, end))) {
            return bare;
        }
        boolean known = t.is(verb, WordClass.THOUGHT) && isObjectPronoun(bare);
        return t.is(verb, WordClass.OBJECT) && agent && !known && opensObject(bare) ? bare : -1;
    }

    /** Where the clause goes on whose subject "which" is: costs that Falk told the council are too high; -1 where it does not. */
    int behindListener(int verb, int end) {
        int listener = t.is(verb + 1, WordClass.DETERMINER) ? verb + 2 : verb + 1;
        int told = t.mention(listener) >= 0 ? t.lastOf(t.mention(listener)) + 1 : listener + 1;
        return told < end - 1 && !t.is(told, WordClass.MARK | WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.SUBORDINATOR
                | WordClass.TIME | WordClass.ADVERB) ? told : -1;
    }

    /** Whether a subject stands here whose verb is quoted: saying his “hands were tied”. */
    private boolean leadsToQuotation(int i, int end) {
        int behind = phrases.endOf(i, end);
        return behind > i && behind < end && regions.at(behind) >= 0;
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
            if (c == '(') {
                i = behindBracket(i, limit) - 1;
                continue;
            }
            if (t.is(verb, WordClass.TELL) && saysMoreOfNoun(i)) {
                continue;
            }
            if (c == ':') {
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
            if (t.is(i, Clauses.FINITE | WordClass.SUBJECT_PRONOUN) && !t.is(i, WordClass.NAME)
                    || t.is(i, WordClass.MARK) && c != ',' && c != '\'' && c != '\u2019' && c != '-' && !t.is(i, WordClass.NAME)
                    || t.is(i, WordClass.SAY) && t.is(i, WordClass.PAST_FORM) || c == ',' && !t.is(i + 1, WordClass.NAME | WordClass.CAPITAL | WordClass.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    /** "obtained" and "reported" in: told them on a call obtained and reported by the paper that. */
    private boolean saysMoreOfNoun(int i) {
        boolean participle = t.is(i, WordClass.LIKE_PAST | WordClass.PARTICIPLE);
        boolean another = t.is(i + 1, WordClass.COORDINATOR) && t.is(i + 2, WordClass.LIKE_PAST | WordClass.PARTICIPLE);
        return participle && t.isWord(another ? i + 3 : i + 1, "by");
    }

    private int behindBracket(int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (t.mark(i) == ')') {
                return i + 1;
            }
        }
        return limit;
    }

    /** "a program that allowed": the word says more of the noun before it, or belongs to another verb: "the protests demand that". */
    private boolean isRelative(int that, int verb, int from) {
        if (that == from) {
            return false;
        }
        return clauses.isFinite(that + 1) || !t.is(verb, WordClass.TELL) && !onlyAdjuncts(verb, from, that);
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
            if (t.is(k, Clauses.FINITE) || t.is(k, WordClass.COORDINATOR) && !t.is(k, WordClass.NAME) || t.is(k, WordClass.MARK) && t.mark(k) != '\u2019' && t.mark(k) != '\'') {
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
            if (t.is(i + 1, WordClass.APOSTROPHE_S) || t.isWord(i, "there") && t.is(i + 1, Clauses.FINITE | WordClass.CUE)) {
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
        return !isObjectPronoun(i) && (!t.is(i, WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.SUBORDINATOR | WordClass.BE | WordClass.AUXILIARY
                | WordClass.NEGATION) || t.is(i, WordClass.NAME) || t.isWord(i, "if") || t.isWord(i, "neither")
                || t.isWord(i, "despite") || t.isWord(i, "there") || t.isWord(i, "no"));
    }

    private boolean isObjectPronoun(int i) {
        return t.isWord(i, "him") || t.isWord(i, "them") || t.isWord(i, "me") || t.isWord(i, "us");
    }

    private boolean opensObject(int i) {
        if (t.isWord(i, "such")) {
            return false;
        }
        return t.is(i, WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.NAME | WordClass.CAPITAL) || regions.at(i) >= 0
                || opensQuestion(i)
                || !t.is(i, WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.SUBORDINATOR | WordClass.BE | WordClass.AUXILIARY
                        | WordClass.NEGATION | WordClass.MARK | WordClass.TIME | WordClass.ADVERB);
    }
}
