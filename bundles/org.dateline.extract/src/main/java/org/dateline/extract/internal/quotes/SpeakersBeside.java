package org.dateline.extract.internal.quotes;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Whom the words beside a quotation name where no reporting verb does: a signature, “...,” she smiled, or: Jane Roe shook her head. “...” */
final class SpeakersBeside {

    private static final int REACH = 30;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final PassageSubjects subjects;
    private final Agents agents;

    SpeakersBeside(StoryTokens tokens, Regions regions, NounPhrases phrases) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        subjects = new PassageSubjects(tokens, regions, phrases);
        agents = new Agents(tokens, phrases);
    }

    /** The cue behind the quotation, or null. */
    @Nullable Cue behind(Passage p, QuoteRegion region) {
        NounPhrase signed = signature(region);
        return signed != null ? new Cue(region.next(), region.next(), signed, false) : gesture(p, region);
    }

    /** “...” ― Sonya Herridge */
    private @Nullable NounPhrase signature(QuoteRegion region) {
        int end = region.next();
        while (end < t.size() && end < region.next() + 24 && !t.is(end, WordClass.PARAGRAPH)) {
            end++;
        }
        int dash = region.next();
        char c = t.mark(dash);
        if (dash >= end - 1 || c != '\u2015' && c != '\u2014' && c != '\u2013' && c != '-') {
            return null;
        }
        int close = phrases.endOf(dash + 1, end);
        return close > dash + 1 && t.is(dash + 1, WordClass.CAPITAL | WordClass.NAME) && (close >= end - 1 || t.mark(close) == ',')
                ? new NounPhrase(dash + 1, close) : null;
    }

    /** The person whose name stands right before the colon: Secretary Jane Roe: “...” */
    @Nullable NounPhrase label(Passage p, QuoteRegion region) {
        int colon = region.open() - 1;
        int mention = t.mark(colon) == ':' ? t.mention(colon - 1) : -1;
        if (mention < 0 || t.firstOf(mention) < p.from || !t.mentions().get(mention).type().equals(Mention.PERSON)) {
            return null;
        }
        int start = phrases.startOf(colon - 1, p.from);
        boolean told = t.isWord(start - 1, "to") || t.isWord(start - 1, "of") || t.isWord(start - 1, "on") || t.isWord(start - 1, "about")
                || t.isWord(start - 1, "against") || t.isWord(start - 1, "for") || t.isWord(start - 1, "with");
        return start < 0 || told ? null : new NounPhrase(start, colon);
    }

    /** What is printed or was said by somebody whom the words name, before the colon: The first line of Falk's letter is: “...” */
    @Nullable NounPhrase document(Passage p, int colon) {
        for (int i = colon - 1; i >= p.from && i > colon - REACH && regions.at(i) < 0; i--) {
            if (!t.is(i, WordClass.SPEECH_NOUN) && !SpeakerNouns.isDocument(t.lower(i)) || t.is(i, WordClass.NAME)) {
                continue;
            }
            boolean by = t.isWord(i + 1, "by") || t.isWord(i + 1, "from");
            if (by || t.is(i - 1, WordClass.APOSTROPHE_S)) {
                int end = by ? phrases.endOf(i + 2, colon) : i - 1;
                int mention = t.mention(end - 1);
                boolean place = mention < 0 || t.mentions().get(mention).type().equals(Mention.PLACE);
                return place ? null : new NounPhrase(by ? i + 2 : Math.max(p.from, t.firstOf(mention)), end);
            }
        }
        return null;
    }

    /** A verb that reports nothing by itself: “...,” she smiled; “...!” sobbed Jane Roe. */
    private @Nullable Cue gesture(Passage p, QuoteRegion region) {
        char last = t.mark(region.end() - 1);
        boolean comma = t.mark(region.next()) == ',';
        boolean alone = region.open() == p.from || t.is(region.open() - 1, WordClass.MARK);
        if (!region.closed() || !alone || regions.isTitle(t, region.open()) || !comma && last != ',' && last != '?' && last != '!' && last != '\u2026') {
            return null;
        }
        int first = region.next() + (comma ? 1 : 0);
        boolean leads = t.is(first, WordClass.LIKE_PAST | WordClass.VERB) && !t.is(first, WordClass.NAME | WordClass.AGENT);
        int start = leads ? first + 1 : first;
        int end = phrases.endOf(start, p.to);
        int verb = leads ? first : end;
        if (end == start || regions.at(start) >= 0 || !isPerson(start, end) || !leads && !isGesture(verb, comma || last == ',')) {
            return null;
        }
        return leads && !endsClause(p, end) ? null : new Cue(verb, verb, new NounPhrase(start, end), false);
    }

    private boolean isGesture(int verb, boolean comma) {
        if (t.is(verb, WordClass.LIKE_PAST | WordClass.VERB) || t.is(verb, WordClass.CUE) && t.is(verb, WordClass.PAST_FORM | WordClass.S_FORM)) {
            return true;
        }
        return comma && Character.isLowerCase(t.mark(verb)) && !t.is(verb, WordClass.BE | WordClass.AUXILIARY | WordClass.PREPOSITION
                | WordClass.COORDINATOR | WordClass.WH | WordClass.THAT | WordClass.SUBORDINATOR | WordClass.ADVERB | WordClass.DETERMINER
                | WordClass.LIKE_ING | WordClass.ING_FORM | WordClass.NEGATION);
    }

    private boolean endsClause(Passage p, int i) {
        return i >= p.to || t.is(i, WordClass.MARK | WordClass.PREPOSITION | WordClass.TIME);
    }

    private boolean isPerson(int from, int to) {
        if (to - from == 1 && t.is(from, WordClass.SUBJECT_PRONOUN)) {
            return !t.isWord(from, "it");
        }
        int mention = phrases.headOf(from, to).mention();
        return mention >= 0 ? t.mentions().get(mention).type().equals(Mention.PERSON)
                : t.is(from, WordClass.DETERMINER) && agents.canSpeak(new NounPhrase(from, to));
    }

    /** Who the sentence is about that leads to a quotation, if one who speaks: its subject, or the name that it begins with. */
    @Nullable NounPhrase leading(Passage p) {
        NounPhrase subject = subjects.inherited(p, p.to);
        if (subject != null && agents.canSpeak(subject)) {
            return subject;
        }
        if (t.is(p.from, WordClass.POSSESSIVE) && t.is(p.from, WordClass.MALE | WordClass.FEMALE)) {
            return new NounPhrase(p.from, p.from + 1);
        }
        int from = t.is(p.from, WordClass.SUBORDINATOR | WordClass.COORDINATOR) ? p.from + 1 : p.from;
        int end = t.mention(from) >= 0 ? t.lastOf(t.mention(from)) + 1 : phrases.endOf(from, p.to);
        return end > from && regions.at(from) < 0 && isPerson(from, end) ? new NounPhrase(from, end) : null;
    }

    /** Whose clause leads to the mark: “as he went on about”, or “to her,”; null where no clause of a person's does. */
    @Nullable NounPhrase nearest(Passage p, int open) {
        int last = t.mark(open - 1) == ',' ? open - 2 : -1;
        if (last > p.from && t.is(last, WordClass.MALE | WordClass.FEMALE | WordClass.PLURAL) && (t.isWord(last - 1, "to") || t.isWord(last - 1, "for"))) {
            return new NounPhrase(last, last + 1);
        }
        for (int i = open - 1; i >= p.from && i > open - REACH && regions.at(i) < 0; i--) {
            if (t.isWord(i, "he") || t.isWord(i, "she") || t.isWord(i, "they")) {
                return new NounPhrase(i, i + 1);
            }
            int mention = t.mention(i);
            if (mention >= 0 && isSubject(mention, i)) {
                return new NounPhrase(t.firstOf(mention), i + 1);
            }
        }
        return null;
    }

    private boolean isSubject(int mention, int last) {
        boolean verb = t.is(last + 1, WordClass.LIKE_PAST | WordClass.VERB | WordClass.AUXILIARY | WordClass.BE | WordClass.CUE)
                && !t.is(last + 1, WordClass.NAME | WordClass.ING_FORM);
        return verb && t.mentions().get(mention).type().equals(Mention.PERSON) && !t.is(t.firstOf(mention) - 1, WordClass.PREPOSITION);
    }

    /** Like {@link #leading}, where it is named or taken up, or whom “For Falk,” at the head of the sentence names. */
    @Nullable NounPhrase subject(Passage p) {
        int mention = t.isWord(p.from, "for") || t.isWord(p.from, "to") ? t.mention(p.from + 1) : -1;
        if (mention >= 0 && t.mark(t.lastOf(mention) + 1) == ',' && t.mentions().get(mention).type().equals(Mention.PERSON)) {
            return new NounPhrase(p.from + 1, t.lastOf(mention) + 1);
        }
        NounPhrase subject = leading(p);
        boolean told = subject != null && (t.is(subject.from(), WordClass.NAME | WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.SUBJECT_PRONOUN)
                || phrases.headOf(subject.from(), subject.to()).mention() >= 0);
        return told ? subject : null;
    }

    /** Like {@link #leading}, persons alone. */
    @Nullable NounPhrase leadingPerson(Passage p) {
        NounPhrase subject = leading(p);
        return subject != null && isPerson(subject.from(), subject.to()) ? subject : null;
    }
}
