package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Takes what stands before an attribution: “...,” said Caddell; and what goes on behind it. */
final class QuotedBefore {

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final ComplementEnds ends;
    private final Clauses clauses;
    private final Agents agents;
    private final Drafts drafts;
    private final CueReader cues;

    QuotedBefore(StoryTokens tokens, Regions regions, NounPhrases phrases, ComplementEnds ends, Clauses clauses, Drafts drafts) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.ends = ends;
        this.clauses = clauses;
        this.drafts = drafts;
        agents = new Agents(tokens, phrases);
        cues = new CueReader(tokens, phrases);
    }

    /** “...,” said Caddell. */
    int inverted(Passage p, int verb, boolean hasSubject) {
        int last = verb - 1;
        while (last > p.from && t.is(last, WordClass.ADVERB) && !t.is(last, WordClass.NAME) && last > verb - 3) {
            last--;
        }
        if (!t.is(verb, WordClass.PAST_FORM | WordClass.S_FORM) || last < p.from) {
            return -1;
        }
        boolean comma = t.mark(last) == ',' && regions.at(last) < 0;
        int close = comma ? last - 1 : last;
        boolean quoted = regions.at(close) >= 0 && close >= p.taken;
        if (!quoted && (!comma || hasSubject || close < p.taken + 2) || t.isWord(verb, "told") || t.isWord(verb, "tells")
                || t.is(verb + 1, WordClass.TIME)) {
            return -1;
        }
        int end = phrases.endOf(verb + 1, p.to);
        boolean pronoun = t.is(verb + 1, WordClass.SUBJECT_PRONOUN);
        boolean described = quoted && t.isWord(verb + 1, "the") && clauses.isSaid(verb);
        if (end == verb + 1 || !described && !agents.canSpeak(new NounPhrase(verb + 1, end)) || (pronoun || !quoted) && !endsClause(p, end)) {
            return -1;
        }
        if (!quoted && (t.is(verb, WordClass.THOUGHT) || !clauses.holdsClause(p.taken, last))) {
            return -1;
        }
        return take(p, new NounPhrase(verb + 1, end), last + 1, verb + 1, comma ? last : last + 1, end);
    }

    private boolean endsClause(Passage p, int i) {
        return i >= p.to || t.is(i, WordClass.MARK | WordClass.PREPOSITION | WordClass.TIME);
    }

    /** “...,” Caddell said, or: But to prevent problems, he said, officials should be vigilant. */
    int parenthetical(Passage p, Cue cue, NounPhrase subject) {
        int border = subject.from() - 1;
        if (border < p.from || t.is(subject.from(), WordClass.WH) || subject.to() > cue.from() + 1) {
            return -1;
        }
        if (cues.isQuoting(border)) {
            border = phrases.startOf(border - 1, p.from) - 1;
            if (border < p.from) {
                return -1;
            }
        }
        if (border > p.from && (t.is(border, WordClass.COORDINATOR) || t.is(border, WordClass.LIKE_PAST) && regions.at(border - 1) >= 0)) {
            border--;
        }
        boolean comma = (t.mark(border) == ',' || t.mark(border) == '\u2014') && regions.at(border) < 0;
        int close = comma ? border - 1 : border;
        boolean quoted = regions.at(close) >= 0 && close >= p.taken;
        int next = cue.verb() + 1;
        if (t.is(next, WordClass.THAT) || t.mark(next) == ':' || t.mark(next) == ',' && regions.at(next + 1) >= 0 && !quoted) {
            return -1;
        }
        NounPhrase named = !quoted && comma ? nameBehindQuote(p, border) : null;
        if (named != null) {
            return take(p, named, cue.from(), cue.verb() + 1, named.from(), next);
        }
        if (quoted && regions.isTitle(t, close) && regions.get(regions.at(close)).open() > p.taken && !clauses.isSaid(cue.verb())) {
            return -1;
        }
        if (quoted ? !attributable(close, comma) : !comma || close < p.taken + 1) {
            return -1;
        }
        boolean ends = quoted && regions.get(regions.at(close)).open() <= p.taken || endsAttribution(p, cue.verb(), next);
        if (!ends || !quoted && !t.is(cue.verb(), WordClass.SAY)) {
            return -1;
        }
        if (!quoted && t.mark(next) != ',' && !clauses.holdsClause(p.taken, border)) {
            return -1;
        }
        return take(p, subject, cue.from(), cue.verb() + 1, comma ? border : border + 1, next);
    }

    /** “...,” Andry Sculthorpe, heritage worker with the centre said: the name before the comma, right behind the quotation. */
    private @Nullable NounPhrase nameBehindQuote(Passage p, int comma) {
        int start = phrases.startOf(comma - 1, p.taken);
        boolean behind = start > p.taken && regions.at(start) < 0 && regions.at(start - 1) >= 0
                && t.is(regions.get(regions.at(start - 1)).end() - 1, WordClass.MARK);
        NounPhrase phrase = behind ? new NounPhrase(start, comma) : null;
        return phrase != null && agents.canSpeak(phrase) ? phrase : null;
    }

    /** A full stop inside the marks ends the quotation's sentence: what follows is a new one. */
    private boolean attributable(int close, boolean comma) {
        QuoteRegion region = regions.get(regions.at(close));
        char last = t.mark(region.end() - 1);
        return comma || last != '.';
    }

    /** Whether the clause ends behind the verb, a time, a place or a listener at most between. */
    private boolean endsAttribution(Passage p, int verb, int next) {
        int i = next;
        if (t.is(verb, WordClass.TELL)) {
            i = Math.max(i, phrases.endOf(next, p.to));
        }
        int first = i;
        while (i < p.to && i < next + 16 && !t.is(i, WordClass.MARK)) {
            if (t.is(i, WordClass.THAT | WordClass.WH | WordClass.BE | WordClass.AUXILIARY | WordClass.SUBJECT_PRONOUN | WordClass.VERB)
                    || i == first && !t.is(i, WordClass.PREPOSITION | WordClass.ADVERB | WordClass.TIME | WordClass.SUBORDINATOR
                            | WordClass.LIKE_ING | WordClass.COORDINATOR)) {
                return false;
            }
            i++;
        }
        return i >= p.to || t.mark(i) == ',' || t.mark(i) == '.' || t.mark(i) == '\u2014';
    }

    /** Takes what stands before the attribution, and what goes on behind it. */
    private int take(Passage p, NounPhrase speaker, int cueFrom, int cueTo, int border, int behind) {
        int start = p.taken;
        while (start < border && t.is(start, WordClass.MARK) && regions.at(start) < 0) {
            start++;
        }
        if (start >= border) {
            return -1;
        }
        Draft draft = drafts.add(p, speaker, cueFrom, cueTo);
        int region = regions.at(border - 1);
        if (region >= 0 && (regions.get(region).open() <= start || standsApart(region, start))) {
            start = Math.max(p.taken, regions.get(region).open());
        }
        drafts.take(draft, start, border);
        p.taken = Math.max(behind, speaker.to());
        return secondPart(p, draft);
    }

    /** Whether the quotation is a sentence of its own behind other words: behind a full stop or a colon. */
    private boolean standsApart(int region, int start) {
        int before = regions.get(region).open() - 1;
        return before > start && (t.mark(before) == ':' || t.mark(before) == '.' && t.is(before + 1, WordClass.SENTENCE));
    }

    /** “...,” he said, but “...”: with the word that joins the parts. */
    private int joinedPart(Passage p, Draft draft, int behind) {
        int and = t.mark(behind) == ',' ? behind + 1 : behind;
        if (and >= p.to || !t.is(and, WordClass.COORDINATOR) || regions.at(draft.first()) < 0 && regions.at(behind - 1) >= 0) {
            return -1;
        }
        int open = t.is(and + 1, WordClass.ADVERB) ? and + 2 : and + 1;
        int region = open < p.to ? regions.at(open) : -1;
        if (region < 0 || regions.get(region).open() != open) {
            return -1;
        }
        p.taken = regions.get(region).next();
        drafts.take(draft, and, p.taken);
        return p.taken;
    }

    /** “..., ” he said, “...”: the quotation goes on where a comma leads to the next mark before anything else is said. */
    private int secondPart(Passage p, Draft draft) {
        int behind = p.taken;
        int joined = joinedPart(p, draft, behind);
        if (joined > behind) {
            return joined;
        }
        for (int i = behind; i < p.to && i < behind + 24; i++) {
            int region = regions.at(i);
            if (region >= 0) {
                if (t.mark(i - 1) == ',' || t.mark(i - 1) == ':' || t.is(i, WordClass.SENTENCE) || t.mark(i - 1) == '.') {
                    p.taken = regions.get(region).next();
                    drafts.take(draft, i, p.taken);
                    return p.taken;
                }
                return behind;
            }
            if (t.is(i, WordClass.CUE) && t.is(i, WordClass.ING_FORM | WordClass.PAST_FORM | WordClass.S_FORM) && !t.is(i, WordClass.NAME)
                    && !(t.is(i - 1, WordClass.WH) && !t.is(i, WordClass.SAY))) {
                return behind;
            }
            if (t.mark(i) == ',' && i == behind && i == draft.cueTo && regions.at(draft.first()) < 0 && !t.is(i + 1, WordClass.ING_FORM | WordClass.LIKE_ING
                    | WordClass.COORDINATOR | WordClass.SUBORDINATOR | WordClass.WH | WordClass.PREPOSITION)) {
                int end = ends.endOf(i + 1, draft.cueTo - 1, p.to);
                if (end > i + 1) {
                    drafts.take(draft, i + 1, end);
                    p.taken = end;
                    return end;
                }
            }
        }
        return behind;
    }
}
