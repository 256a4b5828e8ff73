package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Takes what stands behind a reporting verb: Caddell said that ... */
final class QuotedBehind {

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Complements complements;
    private final ComplementEnds ends;
    private final Clauses clauses;
    private final Agents agents;
    private final Drafts drafts;

    QuotedBehind(StoryTokens tokens, Regions regions, NounPhrases phrases, Complements complements, ComplementEnds ends, Clauses clauses, Drafts drafts) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.complements = complements;
        this.ends = ends;
        this.clauses = clauses;
        this.drafts = drafts;
        agents = new Agents(tokens, phrases);
    }

    /** Takes the words from {@code start} on; returns where the reading goes on. */
    int take(Passage p, Cue cue, NounPhrase subject, int start) {
        int end = ends.endOf(start, cue.verb(), p.to);
        int main = isSubordinate(p, cue, subject) ? clauses.mainClause(start, end) : -1;
        end = main > 0 ? ends.trim(start, main) : end;
        boolean oneWord = end == start + 1 && regions.at(start) < 0 && !t.is(start, WordClass.NAME | WordClass.PRONOUN);
        boolean anothers = !t.is(cue.verb(), WordClass.SAY | WordClass.TELL) && ends.attributesTo(end, p.to);
        if (end <= start || oneWord || anothers || t.isWord(start, "something")) {
            return cue.verb() + 1;
        }
        Draft draft = drafts.add(p, subject, cue.from(), cue.verb() + 1);
        draft.confidence = confidenceOf(cue.verb());
        int region = regions.at(start);
        if (region >= 0 && isSetOff(start) && regions.get(region).open() == start) {
            int close = regions.get(region).next();
            end = close < end && goesOnBehind(close, end) ? end : close;
        }
        drafts.take(draft, start, end);
        p.taken = end;
        return end;
    }

    /** "As he welcomed", "after railing against": a clause that another follows. */
    private boolean isSubordinate(Passage p, Cue cue, NounPhrase subject) {
        int first = cue.subject() == null ? cue.from() : subject.from();
        int before = first - 1;
        return before >= p.from && (t.is(before, WordClass.SUBORDINATOR) || t.is(before, WordClass.ADVERB) && t.is(before - 1, WordClass.SUBORDINATOR));
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
        return c == ',' || c == ';' || c == ':';
    }

    /** Whether the sentence uses the quoted words as a part and goes on: “to mock” Hillary Clinton. */
    private boolean goesOnBehind(int next, int end) {
        int last = next - 2;
        return !t.is(last, WordClass.MARK) && !t.is(next, WordClass.MARK | WordClass.COORDINATOR | WordClass.SUBORDINATOR) && next < end;
    }

    /** Said Ellis: “...” */
    int opening(Passage p, int verb) {
        int end = phrases.endOf(verb + 1, p.to);
        boolean leads = end > verb + 1 && (t.mark(end) == ':' || t.mark(end) == ',') && regions.at(end + 1) >= 0;
        if (!leads || !t.is(verb, WordClass.PAST_FORM | WordClass.S_FORM)) {
            return -1;
        }
        NounPhrase subject = new NounPhrase(verb + 1, end);
        p.subject = subject;
        return take(p, new Cue(verb, verb, subject, false), subject, end + 1);
    }

    /** In addition to asserting that ..., Trump argued: whoever the main clause is about. */
    int fronted(Passage p, Cue cue) {
        int start = complements.startBehind(cue.verb(), p.to, true);
        for (int i = start; start >= 0 && i < p.to && i < start + 80;) {
            int region = regions.at(i);
            boolean comma = region >= 0 ? t.mark(regions.get(region).end() - 1) == ',' : t.mark(i) == ',';
            int next = region >= 0 ? regions.get(region).next() : i + 1;
            int close = comma ? phrases.endOf(next, p.to) : next;
            if (comma && close > next && close < p.to && t.is(close, WordClass.CUE | WordClass.AUXILIARY | WordClass.BE | WordClass.VERB
                    | WordClass.LIKE_PAST) && !t.is(close, WordClass.ING_FORM)) {
                int end = ends.trim(start, region >= 0 ? next : i);
                if (end <= start || !agents.canSpeak(new NounPhrase(next, close))) {
                    return cue.verb() + 1;
                }
                drafts.take(drafts.add(p, new NounPhrase(next, close), cue.from(), cue.verb() + 1), start, end);
                p.taken = next;
                return next;
            }
            i = next;
        }
        return cue.verb() + 1;
    }

    /** Behind "by the council" in: a statement by the council. */
    private int behindDocument(int end, int ceiling) {
        boolean by = SpeakerNouns.isDocument(t.lower(end - 1)) && (t.isWord(end, "by") || t.isWord(end, "from"));
        return by ? phrases.endOf(end + 1, ceiling) : end;
    }

    /** Behind "Jane Roe," in: according to his lawyer, Jane Roe, it is over; otherwise {@code from}. */
    private int behindName(int from) {
        int mention = t.mention(from);
        return mention >= 0 && t.mark(t.lastOf(mention) + 1) == ',' ? t.lastOf(mention) + 2 : from;
    }

    /** According to the police, ...; or behind what was said. */
    int accordingTo(Passage p, int i) {
        int end = behindDocument(phrases.endOf(i + 2, p.to), p.to);
        if (end == i + 2) {
            return i + 2;
        }
        NounPhrase speaker = new NounPhrase(i + 2, end);
        boolean first = i == p.taken || i == p.from || t.is(i, WordClass.CAPITAL);
        if (first && t.mark(end) == ',') {
            int start = behindName(clauses.behindApposition(end + 1, p.to));
            int close = ends.endOf(start, i, p.to);
            if (close > start + 1) {
                drafts.take(drafts.add(p, speaker, i, i + 2), start, close);
                p.taken = close;
                return close;
            }
            return end;
        }
        int border = ends.trim(p.taken, i);
        if (border - p.taken < 2) {
            return end;
        }
        int start = p.taken;
        while (start < border && (t.is(start, WordClass.MARK) && regions.at(start) < 0)) {
            start++;
        }
        drafts.take(drafts.add(p, speaker, i, i + 2), start, border);
        p.taken = end;
        return end;
    }
}
