package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Reads a passage from left to right: each cue takes the words before it or behind it. */
final class PassageReader {

    private final StoryTokens t;
    private final Regions regions;
    private final CueReader cues;
    private final Clauses clauses;
    private final Complements complements;
    private final Agents agents;
    private final QuotedBefore before;
    private final QuotedBehind behind;
    private final SpeechNouns nouns;
    private final Passives passives;
    private final PassageSubjects subjects;

    PassageReader(StoryTokens tokens, Regions regions, NounPhrases phrases, Drafts drafts) {
        this.t = tokens;
        this.regions = regions;
        cues = new CueReader(tokens, phrases);
        clauses = new Clauses(tokens, regions, phrases);
        complements = new Complements(tokens, regions, phrases, clauses);
        ComplementEnds ends = new ComplementEnds(tokens, regions, phrases, clauses);
        agents = new Agents(tokens, phrases);
        before = new QuotedBefore(tokens, regions, phrases, ends, clauses, drafts);
        behind = new QuotedBehind(tokens, regions, phrases, complements, ends, clauses, drafts);
        nouns = new SpeechNouns(tokens, regions, phrases, ends, clauses, drafts);
        passives = new Passives(tokens, regions, phrases, ends, drafts);
        subjects = new PassageSubjects(tokens, regions, phrases);
    }

    void read(Passage p) {
        for (int i = p.from; i < p.to;) {
            int region = regions.at(i);
            if (region >= 0) {
                i = regions.get(region).next();
            } else if (t.isWord(i, "according") && t.isWord(i + 1, "to")) {
                i = behind.accordingTo(p, i);
            } else if (passives.standAt(p, i)) {
                i = passives.read(p, i);
            } else if (t.is(i, WordClass.APOSTROPHE_S | WordClass.POSSESSIVE) && nouns.behind(p, i) >= 0) {
                i = nouns.take(p, i, nouns.behind(p, i));
            } else if (t.is(i, WordClass.CUE) && t.is(i, WordClass.FORMS)) {
                i = cue(p, i);
            } else {
                i++;
            }
        }
    }

    private int cue(Passage p, int verb) {
        Cue cue = cues.read(verb, Math.max(p.from, p.taken));
        boolean says = t.is(verb, WordClass.SAY | WordClass.TELL);
        int read = says ? before.inverted(p, verb, cue != null && cue.subject() != null) : -1;
        if (read < 0 && says && verb == p.from) {
            read = behind.opening(p, verb);
        }
        if (read >= 0 || cue == null) {
            return Math.max(read, verb + 1);
        }
        NounPhrase subject = cue.subject();
        if (subject == null) {
            if (nouns.standBehind(p, verb)) {
                return verb + 1;
            }
            subject = subjects.inherited(p, cue.from());
        }
        return subject == null ? behind.fronted(p, cue) : said(p, cue, subject);
    }

    private int said(Passage p, Cue cue, NounPhrase subject) {
        int verb = cue.verb();
        if (t.is(verb, WordClass.SAY | WordClass.TELL) && cue.subject() != null) {
            int read = before.parenthetical(p, cue, subject);
            if (read >= 0) {
                remember(p, cue, subject);
                return read;
            }
        }
        remember(p, cue, subject);
        if (t.is(subject.from() - 1, WordClass.WH) && t.isWord(verb + 1, "to")) {
            return verb + 1;
        }
        int start = complements.startBehind(verb, p.to, agents.canSpeak(subject));
        if ((start < 0 || start == verb + 1 && regions.at(start) < 0) && t.is(subject.from() - 1, WordClass.WH) && t.isWord(verb, "told")) {
            start = complements.behindListener(verb, p.to);
        }
        if (start < 0 || !agents.mayReport(subject, verb, start) && !clauses.isSaid(verb) || isAuthor(subject, start)) {
            return verb + 1;
        }
        return behind.take(p, cue, subject, start);
    }

    /** What comes behind ", saying" goes on with the main clause, not with "who said", "what Falk said" or "when Falk asked". */
    private void remember(Passage p, Cue cue, NounPhrase subject) {
        int before = subject.from() - 1;
        boolean main = !t.is(before, WordClass.WH) && (!t.is(before, WordClass.SUBORDINATOR) || before != p.from);
        if (main && cue.subject() != null && !t.is(subject.from(), WordClass.WH | WordClass.THAT)) {
            p.subject = subject;
        }
    }

    /** "I think" outside quotation marks is the author's own, unless marks follow. */
    private boolean isAuthor(NounPhrase subject, int start) {
        int last = subject.to() - 1;
        return regions.at(start) < 0 && subject.to() - subject.from() <= 2
                && (t.isWord(last, "i") || t.isWord(last, "we") || t.isWord(last, "you"));
    }
}
