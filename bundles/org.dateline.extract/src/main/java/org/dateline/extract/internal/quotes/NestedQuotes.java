package org.dateline.extract.internal.quotes;

import java.util.List;

import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/**
 * Quotations inside quotations, where a reporting verb in the past stands right before: “He told me, ‘Go home.’” What people
 * “say” or “would say” is rather thought up.
 */
final class NestedQuotes {

    private final StoryTokens t;
    private final Regions regions;
    private final CueReader cues;
    private final Agents agents;

    NestedQuotes(StoryTokens tokens, Regions regions, NounPhrases phrases) {
        this.t = tokens;
        this.regions = regions;
        cues = new CueReader(tokens, phrases);
        agents = new Agents(tokens, phrases);
    }

    void find(Drafts drafts, List<Draft> out) {
        for (QuoteRegion inner : regions.inner()) {
            int around = regions.at(inner.open());
            Draft outer = around < 0 ? null : drafts.ownerOf(around);
            if (outer != null) {
                read(inner, outer, regions.get(around).first(), out);
            }
        }
        for (QuoteRegion region : regions.outer()) {
            Draft turn = drafts.ownerOf(regions.at(region.open()));
            if (turn != null && turn.turn && turn.first() < region.open()) {
                read(region, turn, turn.first(), out);
            }
        }
    }

    private void read(QuoteRegion inner, Draft outer, int floor, List<Draft> out) {
        int verb = outer.dropped || !inner.closed() ? -1 : verbBefore(inner.open(), floor);
        Cue cue = verb < 0 ? null : cues.read(verb, floor);
        if (cue != null && !t.isWord(verb - 1, "never") && cue.subject() != null && agents.canSpeak(cue.subject())) {
            Draft draft = new Draft().cue(cue.from(), verb + 1).fragment(inner.open() + 1, inner.end());
            draft.speaker = cue.subject();
            draft.outer = outer;
            draft.confidence = 0.7;
            out.add(draft);
        }
    }

    /** The verb before the mark, a comma or colon and a listener of one word at most between; or -1. */
    private int verbBefore(int open, int floor) {
        int i = open - 1;
        if (t.mark(i) == ',' || t.mark(i) == ':') {
            i--;
        }
        for (int k = i; k >= Math.max(floor, i - 1); k--) {
            if (t.is(k, WordClass.SAY | WordClass.TELL) && t.is(k, WordClass.PAST_FORM)
                    && !t.is(k, WordClass.NAME)) {
                return k;
            }
        }
        return -1;
    }
}
