package org.dateline.extract.internal.quotes;

import java.util.ArrayList;
import java.util.List;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a passage from left to right: each cue takes the words before it or behind it. */
final class PassageReader {

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final CueReader cues;
    private final Complements complements;
    private final Agents agents;
    private final Draft[] owner;
    private final List<Draft> drafts = new ArrayList<>();

    private int number;
    private int from;
    private int to;
    /** Everything of the passage before it is taken. */
    private int taken;
    private @Nullable NounPhrase lastSubject;

    PassageReader(StoryTokens tokens, Regions regions, NounPhrases phrases) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        cues = new CueReader(tokens, phrases);
        complements = new Complements(tokens, regions, phrases);
        agents = new Agents(tokens, phrases);
        owner = new Draft[regions.outer().size()];
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** The draft that holds the region, or null. */
    @Nullable Draft ownerOf(int region) {
        return owner[region];
    }

    void own(int region, Draft draft) {
        owner[region] = draft;
    }

    void read(int passage, int first, int end) {
        number = passage;
        from = first;
        to = end;
        taken = first;
        lastSubject = null;
        for (int i = first; i < end;) {
            int region = regions.at(i);
            if (region >= 0) {
                i = regions.get(region).next();
            } else if (t.isWord(i, "according") && t.isWord(i + 1, "to")) {
                i = accordingTo(i);
            } else if (t.is(i, WordClass.APOSTROPHE_S | WordClass.POSSESSIVE) && speechNounBehind(i) >= 0) {
                i = speechNoun(i, speechNounBehind(i));
            } else if (t.is(i, WordClass.CUE) && t.is(i, WordClass.FORMS)) {
                i = cue(i);
            } else {
                i++;
            }
        }
    }

    private int cue(int verb) {
        Cue cue = cues.read(verb, Math.max(from, taken));
        boolean says = t.is(verb, WordClass.SAY | WordClass.TELL);
        int before = says ? inverted(verb, cue != null && cue.subject() != null) : -1;
        if (before < 0 && says && verb == from) {
            before = opening(verb);
        }
        if (before >= 0) {
            return before;
        }
        if (cue == null) {
            return verb + 1;
        }
        NounPhrase subject = cue.subject();
        if (subject == null) {
            if (leadsToSpeechNoun(verb)) {
                return verb + 1;
            }
            subject = inheritedSubject(cue.from());
        }
        if (subject == null) {
            return fronted(cue);
        }
        if (says && cue.subject() != null) {
            int behind = parenthetical(cue, subject);
            if (behind >= 0) {
                remember(cue, subject);
                return behind;
            }
        }
        int start = complements.startBehind(verb, to, agents.canSpeak(subject));
        if (start < 0 || !agents.mayReport(subject, verb) && !complements.isSaid(verb) || isAuthor(subject, start)) {
            remember(cue, subject);
            return verb + 1;
        }
        remember(cue, subject);
        return takeRight(cue, subject, start);
    }

    /** What comes behind ", saying" goes on with the main clause, not with "who said". */
    private void remember(Cue cue, NounPhrase subject) {
        if (cue.subject() != null && !t.is(subject.from(), WordClass.WH | WordClass.THAT)) {
            lastSubject = subject;
        }
    }

    /** In addition to asserting that ..., Trump argued: whoever the main clause is about. */
    private int fronted(Cue cue) {
        int start = complements.startBehind(cue.verb(), to, true);
        for (int i = start; start >= 0 && i < to && i < start + 80;) {
            int region = regions.at(i);
            boolean comma = region >= 0 ? t.mark(regions.get(region).end() - 1) == ',' : t.mark(i) == ',';
            int next = region >= 0 ? regions.get(region).next() : i + 1;
            int close = comma ? phrases.endOf(next, to) : next;
            if (comma && close > next && close < to && t.is(close, WordClass.CUE | WordClass.AUXILIARY | WordClass.BE | WordClass.VERB
                    | WordClass.LIKE_PAST) && !t.is(close, WordClass.ING_FORM)) {
                int end = complements.trim(start, region >= 0 ? next : i);
                if (end <= start || !agents.canSpeak(new NounPhrase(next, close))) {
                    return cue.verb() + 1;
                }
                Draft draft = add(new NounPhrase(next, close), cue.from(), cue.verb() + 1).fragment(start, end);
                ownAll(draft, start, end);
                taken = next;
                return next;
            }
            i = next;
        }
        return cue.verb() + 1;
    }

    /** "echoing Rubio's earlier statement that": what was said is Rubio's. */
    private boolean leadsToSpeechNoun(int verb) {
        for (int i = verb + 1; i < to && i < verb + 10 && regions.at(i) < 0; i++) {
            if (t.is(i, WordClass.APOSTROPHE_S)) {
                return speechNounBehind(i) >= 0;
            }
        }
        return false;
    }

    /** The reporting noun that a possessive has and that "that" follows: "'s earlier statement upon the election that"; or -1. */
    private int speechNounBehind(int possessive) {
        int limit = Math.min(to, possessive + 18);
        int noun = -1;
        for (int i = possessive + 1; i < limit && regions.at(i) < 0 && !t.is(i, WordClass.BE | WordClass.AUXILIARY); i++) {
            if (noun < 0 && i <= possessive + 3 && t.is(i, WordClass.SPEECH_NOUN)) {
                noun = i;
            } else if (noun >= 0 && t.is(i, WordClass.THAT)) {
                return noun;
            } else if (t.is(i, WordClass.MARK) && !t.is(i, WordClass.NAME) && t.mark(i) != '-') {
                return -1;
            }
        }
        return -1;
    }

    /** "I think" outside quotation marks is the author's own, unless marks follow. */
    private boolean isAuthor(NounPhrase subject, int start) {
        int last = subject.to() - 1;
        return regions.at(start) < 0 && subject.to() - subject.from() <= 2
                && (t.isWord(last, "i") || t.isWord(last, "we") || t.isWord(last, "you"));
    }

    private int takeRight(Cue cue, NounPhrase subject, int start) {
        int end = complements.endOf(start, cue.verb(), to);
        if (end <= start) {
            return cue.verb() + 1;
        }
        Draft draft = add(subject, cue.from(), cue.verb() + 1);
        draft.confidence = confidenceOf(cue.verb());
        int region = regions.at(start);
        if (region >= 0 && isSetOff(start) && regions.get(region).open() == start) {
            draft.fragment(start, regions.get(region).next());
            owner[region] = draft;
            taken = regions.get(region).next();
            if (taken < end && goesOnBehind(taken, end)) {
                draft.fragments.get(0)[1] = end;
                ownAll(draft, start, end);
                taken = end;
            }
            return taken;
        }
        draft.fragment(start, end);
        ownAll(draft, start, end);
        taken = end;
        return end;
    }

    private double confidenceOf(int verb) {
        if (t.is(verb, WordClass.SAY)) {
            return t.is(verb, WordClass.THOUGHT) ? 0.7 : 0.9;
        }
        return 0.6;
    }

    /** Whether a comma or colon stands before the quotation, so that it is a sentence of its own. */
    private boolean isSetOff(int start) {
        char c = t.mark(start - 1);
        return c == ',' || c == ':';
    }

    /** Whether the sentence uses the quoted words as a part and goes on: “to mock” Hillary Clinton. */
    private boolean goesOnBehind(int next, int end) {
        int last = next - 2;
        return !t.is(last, WordClass.MARK) && !t.is(next, WordClass.MARK | WordClass.COORDINATOR | WordClass.SUBORDINATOR) && next < end;
    }

    private void ownAll(Draft draft, int start, int end) {
        for (int i = start; i < end;) {
            int region = regions.at(i);
            if (region >= 0) {
                owner[region] = draft;
                i = regions.get(region).next();
            } else {
                i++;
            }
        }
    }

    private Draft add(@Nullable NounPhrase speaker, int cueFrom, int cueTo) {
        Draft draft = new Draft().cue(cueFrom, cueTo);
        draft.speaker = speaker;
        draft.passage = number;
        drafts.add(draft);
        return draft;
    }

    /** “...,” said Caddell. */
    private int inverted(int verb, boolean hasSubject) {
        int last = verb - 1;
        while (last > from && t.is(last, WordClass.ADVERB) && !t.is(last, WordClass.NAME) && last > verb - 3) {
            last--;
        }
        if (!t.is(verb, WordClass.PAST_FORM | WordClass.S_FORM) || last < from) {
            return -1;
        }
        boolean comma = t.mark(last) == ',' && regions.at(last) < 0;
        int close = comma ? last - 1 : last;
        boolean quoted = regions.at(close) >= 0 && close >= taken;
        if (!quoted && (!comma || hasSubject || close < taken + 3) || t.isWord(verb, "told") || t.isWord(verb, "tells")
                || t.is(verb + 1, WordClass.TIME)) {
            return -1;
        }
        int end = phrases.endOf(verb + 1, to);
        boolean pronoun = t.is(verb + 1, WordClass.SUBJECT_PRONOUN);
        if (end == verb + 1 || !agents.canSpeak(new NounPhrase(verb + 1, end)) || (pronoun || !quoted) && !endsClause(end)) {
            return -1;
        }
        if (!quoted && !complements.holdsClause(taken, last)) {
            return -1;
        }
        return takeLeft(new NounPhrase(verb + 1, end), last + 1, verb + 1, comma ? last : last + 1, end);
    }

    /** Said Ellis: “...” */
    private int opening(int verb) {
        int end = phrases.endOf(verb + 1, to);
        boolean leads = end > verb + 1 && (t.mark(end) == ':' || t.mark(end) == ',') && regions.at(end + 1) >= 0;
        if (!leads || !t.is(verb, WordClass.PAST_FORM | WordClass.S_FORM)) {
            return -1;
        }
        NounPhrase subject = new NounPhrase(verb + 1, end);
        lastSubject = subject;
        return takeRight(new Cue(verb, verb, subject, false), subject, end + 1);
    }

    private boolean endsClause(int i) {
        return i >= to || t.is(i, WordClass.MARK | WordClass.PREPOSITION | WordClass.TIME);
    }

    /** “...,” Caddell said, or: But to prevent problems, he said, officials should be vigilant. */
    private int parenthetical(Cue cue, NounPhrase subject) {
        int border = subject.from() - 1;
        if (border < from || subject.to() > cue.from() + 1) {
            return -1;
        }
        if (t.is(border, WordClass.COORDINATOR) && border > from) {
            border--;
        }
        boolean comma = (t.mark(border) == ',' || t.mark(border) == '\u2014') && regions.at(border) < 0;
        int close = comma ? border - 1 : border;
        boolean quoted = regions.at(close) >= 0 && close >= taken;
        int next = cue.verb() + 1;
        if (t.is(next, WordClass.THAT) || t.mark(next) == ':' || t.mark(next) == ',' && regions.at(next + 1) >= 0 && !quoted) {
            return -1;
        }
        if (quoted ? !attributable(close, comma) : !comma || close < taken + 1) {
            return -1;
        }
        boolean ends = quoted && regions.get(regions.at(close)).open() <= taken || endsAttribution(cue.verb(), next);
        if (!ends || !quoted && !t.is(cue.verb(), WordClass.SAY)) {
            return -1;
        }
        if (!quoted && t.mark(next) != ',' && !complements.holdsClause(taken, border)) {
            return -1;
        }
        return takeLeft(subject, cue.from(), cue.verb() + 1, comma ? border : border + 1, next);
    }

    /** A full stop inside the marks ends the quotation's sentence: what follows is a new one. */
    private boolean attributable(int close, boolean comma) {
        QuoteRegion region = regions.get(regions.at(close));
        char last = t.mark(region.end() - 1);
        return comma || last != '.';
    }

    /** Whether the clause ends behind the verb, a time, a place or a listener at most between. */
    private boolean endsAttribution(int verb, int next) {
        int i = next;
        if (t.is(verb, WordClass.TELL)) {
            i = Math.max(i, phrases.endOf(next, to));
        }
        int first = i;
        while (i < to && i < next + 16 && !t.is(i, WordClass.MARK)) {
            if (t.is(i, WordClass.THAT | WordClass.WH | WordClass.BE | WordClass.AUXILIARY | WordClass.SUBJECT_PRONOUN | WordClass.VERB)
                    || i == first && !t.is(i, WordClass.PREPOSITION | WordClass.ADVERB | WordClass.TIME | WordClass.SUBORDINATOR
                            | WordClass.LIKE_ING | WordClass.COORDINATOR)) {
                return false;
            }
            i++;
        }
        return i >= to || t.mark(i) == ',' || t.mark(i) == '.' || t.mark(i) == '\u2014';
    }

    /** Takes what stands before the attribution, and what goes on behind it. */
    private int takeLeft(NounPhrase speaker, int cueFrom, int cueTo, int border, int behind) {
        int start = taken;
        while (start < border && t.is(start, WordClass.MARK) && regions.at(start) < 0) {
            start++;
        }
        if (start >= border) {
            return -1;
        }
        Draft draft = add(speaker, cueFrom, cueTo);
        int region = regions.at(border - 1);
        if (region >= 0 && (regions.get(region).open() <= start || standsApart(region, start))) {
            start = Math.max(taken, regions.get(region).open());
        }
        draft.fragment(start, border);
        ownAll(draft, start, border);
        taken = Math.max(behind, speaker.to());
        return secondPart(draft, taken);
    }

    /** Whether the quotation is a sentence of its own behind other words: behind a full stop or a colon. */
    private boolean standsApart(int region, int start) {
        int before = regions.get(region).open() - 1;
        return before > start && (t.mark(before) == ':' || t.mark(before) == '.' && t.is(before + 1, WordClass.SENTENCE));
    }

    /** “..., ” he said, “...”: the quotation goes on where a comma leads to the next mark before anything else is said. */
    private int secondPart(Draft draft, int behind) {
        for (int i = behind; i < to && i < behind + 24; i++) {
            int region = regions.at(i);
            if (region >= 0) {
                if (t.mark(i - 1) == ',' || t.mark(i - 1) == ':' || t.is(i, WordClass.SENTENCE) || t.mark(i - 1) == '.') {
                    draft.fragment(i, regions.get(region).next());
                    owner[region] = draft;
                    taken = regions.get(region).next();
                    return taken;
                }
                return behind;
            }
            if (t.is(i, WordClass.CUE) && t.is(i, WordClass.ING_FORM | WordClass.PAST_FORM | WordClass.S_FORM) && !t.is(i, WordClass.NAME)) {
                return behind;
            }
            if (t.mark(i) == ',' && i == behind && i == draft.cueTo && regions.at(draft.first()) < 0 && !t.is(i + 1, WordClass.ING_FORM | WordClass.LIKE_ING
                    | WordClass.COORDINATOR | WordClass.SUBORDINATOR | WordClass.WH | WordClass.PREPOSITION)) {
                int end = complements.endOf(i + 1, draft.cueTo - 1, to);
                if (end > i + 1) {
                    draft.fragment(i + 1, end);
                    ownAll(draft, i + 1, end);
                    taken = end;
                    return end;
                }
            }
        }
        return behind;
    }

    private int accordingTo(int i) {
        int end = phrases.endOf(i + 2, to);
        if (end == i + 2) {
            return i + 2;
        }
        NounPhrase speaker = new NounPhrase(i + 2, end);
        boolean first = i == taken || i == from || t.is(i, WordClass.CAPITAL);
        if (first && t.mark(end) == ',') {
            int close = complements.endOf(end + 1, i, to);
            if (close > end + 1) {
                Draft draft = add(speaker, i, i + 2).fragment(end + 1, close);
                ownAll(draft, end + 1, close);
                taken = close;
                return close;
            }
            return end;
        }
        int border = complements.trim(taken, i);
        if (border - taken < 2) {
            return end;
        }
        int start = taken;
        while (start < border && (t.is(start, WordClass.MARK) && regions.at(start) < 0)) {
            start++;
        }
        Draft draft = add(speaker, i, i + 2).fragment(start, border);
        ownAll(draft, start, border);
        taken = end;
        return end;
    }

    /** Trump's claim that there have been shootings. */
    private int speechNoun(int possessive, int noun) {
        int that = noun + 1;
        while (!t.is(that, WordClass.THAT)) {
            that++;
        }
        int last = t.is(possessive, WordClass.APOSTROPHE_S) ? possessive - 1 : possessive;
        int start = last == possessive ? last : phrases.startOf(last, taken);
        int end = complements.endOf(that, noun, to);
        if (start < 0 || end <= that) {
            return noun + 1;
        }
        Draft draft = add(new NounPhrase(start, last + 1), noun, noun + 1).fragment(that, end);
        ownAll(draft, that, end);
        taken = end;
        return end;
    }

    /** Who the passage read last is about; null where no clause tells. */
    @Nullable NounPhrase subjectOfPassage() {
        return inheritedSubject(to);
    }

    /** Who the clause before speaks of: the subject of its cue, or of the passage. */
    private @Nullable NounPhrase inheritedSubject(int before) {
        if (lastSubject != null) {
            return lastSubject;
        }
        int limit = Math.min(before, from + 80);
        for (int i = from; i < limit; i++) {
            int region = regions.at(i);
            if (region >= 0) {
                i = regions.get(region).next() - 1;
            } else if (i > from && t.is(i, WordClass.BE | WordClass.AUXILIARY | WordClass.VERB | WordClass.LIKE_PAST | WordClass.CUE)
                    && !t.is(i, WordClass.ING_FORM | WordClass.NOUN_SENSE | WordClass.NAME)) {
                NounPhrase subject = subjectBefore(i);
                if (subject != null) {
                    lastSubject = subject;
                    return subject;
                }
            }
        }
        return null;
    }

    private @Nullable NounPhrase subjectBefore(int verb) {
        int last = verb - 1;
        while (last > from && t.is(last, WordClass.ADVERB | WordClass.AUXILIARY) && !t.is(last, WordClass.NAME)) {
            last--;
        }
        if (t.mark(last) == ',') {
            return phrases.beforeAside(last, from);
        }
        if (t.is(last, WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.POSSESSIVE) && !t.is(last, WordClass.PRONOUN)) {
            return null;
        }
        int start = phrases.startOf(last, from);
        return start < 0 ? null : new NounPhrase(start, last + 1);
    }
}
