package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Speakers behind "by": it was announced by the ministry that ...; as claimed by Doolittle, “...”; “...”, as described by Hall. */
final class Passives {

    private static final int NEAR = 5;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final ComplementEnds ends;
    private final Agents agents;
    private final Drafts drafts;

    Passives(StoryTokens tokens, Regions regions, NounPhrases phrases, ComplementEnds ends, Drafts drafts) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.ends = ends;
        this.drafts = drafts;
        agents = new Agents(tokens, phrases);
    }

    /** Whether "by" stands here behind a verb that reports. */
    boolean standAt(Passage p, int by) {
        return by > p.from && t.isWord(by, "by") && t.is(by - 1, WordClass.CUE) && t.is(by - 1, WordClass.PARTICIPLE) && !t.is(by - 1, WordClass.NAME);
    }

    /** Takes what the speaker said; returns where the reading goes on. */
    int read(Passage p, int by) {
        int end = phrases.endOf(by + 1, p.to);
        if (end == by + 1 || !agents.canSpeak(new NounPhrase(by + 1, end))) {
            return by + 1;
        }
        int before = beforeVerb(p, by - 1);
        if (before >= 0) {
            return take(p, by, end, regions.get(before).open(), regions.get(before).next());
        }
        int start = startBehind(p, end);
        int close = start < 0 ? -1 : ends.endOf(start, by - 1, p.to);
        return close > start ? take(p, by, end, start, close) : end;
    }

    /** The free quoted region that ends right before "as described" or "was how"; or -1. */
    private int beforeVerb(Passage p, int verb) {
        int i = verb - 1;
        while (i > p.from && i > verb - 4 && (t.isWord(i, "as") || t.mark(i) == ',' || t.is(i, WordClass.BE)) && regions.at(i) < 0) {
            i--;
        }
        int region = i < verb - 1 ? regions.at(i) : -1;
        return region >= 0 && drafts.ownerOf(region) == null && !regions.isTitle(t, i) ? region : -1;
    }

    private int startBehind(Passage p, int end) {
        if (t.is(end, WordClass.THAT)) {
            return end;
        }
        if ((t.mark(end) == ',' || t.mark(end) == ':') && regions.at(end + 1) >= 0) {
            return end + 1;
        }
        boolean of = t.isWord(end, "of") || t.isWord(end, "as") || t.isWord(end, "for");
        for (int i = end + 1; of && i < p.to && i < end + NEAR; i++) {
            if (regions.at(i) >= 0) {
                return t.isWord(end, "as") ? end + 1 : end;
            }
        }
        return -1;
    }

    private int take(Passage p, int by, int speakerEnd, int from, int to) {
        Draft draft = drafts.add(p, new NounPhrase(by + 1, speakerEnd), by - 1, by + 1);
        draft.confidence = 0.7;
        drafts.take(draft, from, to);
        p.taken = Math.max(p.taken, Math.max(to, speakerEnd));
        return p.taken;
    }
}
