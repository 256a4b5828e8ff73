package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Where the words end that a reporting verb brings. */
final class ComplementEnds {

    private static final int REACH = 24;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Clauses clauses;

    ComplementEnds(StoryTokens tokens, Regions regions, NounPhrases phrases, Clauses clauses) {
        this.phrases = phrases;
        this.t = tokens;
        this.regions = regions;
        this.clauses = clauses;
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
        boolean goesOn = regions.get(region).open() == from && t.is(next, WordClass.COORDINATOR) && (clauses.isFinite(next + 1) || t.is(next + 1, WordClass.VERB)) && !t.is(next + 1, WordClass.AUXILIARY | WordClass.BE);
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

    /** Whether an attribution of everything before stands behind the comma: aims to grow, Chairman Jane Roe said on Monday. */
    boolean attributesTo(int comma, int end) {
        int verb = t.mark(comma) == ',' ? phrases.endOf(comma + 1, end) : comma;
        return verb > comma + 1 && clauses.isSaid(verb) && (verb + 1 >= end || t.mark(verb + 1) == '.' || t.is(verb + 1, WordClass.PREPOSITION | WordClass.TIME));
    }

    private boolean breaksBefore(int i, int from, int verb) {
        if (i <= from) {
            return false;
        }
        char c = t.mark(i);
        if (c == ',' && attributesTo(i, t.size())) {
            return true;
        }
        if (c == ':' && isSentence(i + 1)) {
            return true;
        }
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
                    && (clauses.isSaid(next) || (t.classes(next) & t.classes(verb) & form) != 0);
        }
        return t.isWord(i, "according") && t.isWord(i + 1, "to")
                || t.isWord(i, "by") && t.is(i + 1, WordClass.ING_FORM) && t.is(i + 1, WordClass.CUE);
    }

    /** Whether a quotation begins here that is a sentence of its own. */
    private boolean isSentence(int open) {
        int region = regions.at(open);
        return region >= 0 && regions.get(region).open() == open && t.is(open + 1, WordClass.CAPITAL) && t.is(regions.get(region).end() - 1, WordClass.MARK);
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
