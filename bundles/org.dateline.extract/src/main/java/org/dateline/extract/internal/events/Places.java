package org.dateline.extract.internal.events;

import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Mention;

/** Where an act was: the place nearest to its trigger that stands behind "in", "at", "near" or "outside" and means the place itself. */
final class Places {

    private final StoryView view;

    Places(StoryView view) {
        this.view = view;
    }

    /** The place as an index into the cast, -1 for none. */
    int of(Candidate candidate, int from, int to) {
        Quoted quoted = new Quoted(view, candidate);
        int best = -1;
        int distance = Integer.MAX_VALUE;
        int centre = candidate.trigger < 0 ? from : candidate.trigger;
        for (int i = from + 1; i < to; i++) {
            int member = view.member[i];
            boolean begins = member >= 0 && view.member[i - 1] != member;
            boolean said = candidate.status == Event.Status.SAID && quoted.contains(view.start[i]);
            if (begins && !said && !view.metonym[i] && view.cast.get(member).type().equals(Mention.PLACE) && isAt(i, from)
                    && Math.abs(i - centre) < distance) {
                best = member;
                distance = Math.abs(i - centre);
            }
        }
        return best;
    }

    private boolean isAt(int token, int from) {
        for (int i = token - 1; i >= Math.max(from, token - 3); i--) {
            if (view.word(i, "in") || view.word(i, "at") || view.word(i, "near") || view.word(i, "outside")) {
                return true;
            }
            if (!view.is(i, EventWords.DETERMINER) && !view.is(i, EventWords.CAPITAL)) {
                return false;
            }
        }
        return false;
    }
}
