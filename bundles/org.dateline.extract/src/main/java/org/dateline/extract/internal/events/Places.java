package org.dateline.extract.internal.events;

import java.util.Locale;
import java.util.Set;

import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Mention;

/**
 * Where an act was: the place nearest to its trigger that stands behind "in", "at", "near" or "outside" and means the place itself; of
 * a journey the place that it leads to.
 */
final class Places {

    private static final Set<String> JOURNEYS = Set.of("travel", "traveled", "travelled", "went", "flew", "moved", "returned", "drove",
            "sailed", "fled", "came", "sent", "flown", "taken", "deported", "extradited", "transferred", "move", "return", "go", "fly");
    private static final Set<String> VISITS = Set.of("visited", "visit", "visits", "toured", "reached", "entered", "left");
    private static final Set<String> KINDS = Set.of("city", "town", "village", "state", "province", "district", "region", "island",
            "suburb", "port", "county", "capital", "northeast", "northwest", "southeast", "southwest", "north", "south", "east", "west");

    private final StoryView view;

    Places(StoryView view) {
        this.view = view;
    }

    /** The place as an index into the cast, -1 for none. */
    int of(Candidate candidate, int from, int to) {
        Quoted quoted = new Quoted(view, candidate);
        String act = candidate.trigger < 0 ? "" : lower(candidate.trigger);
        int best = -1;
        int distance = Integer.MAX_VALUE;
        int centre = candidate.trigger < 0 ? from : candidate.trigger;
        for (int i = from + 1; i < to; i++) {
            int member = view.member[i];
            boolean begins = member >= 0 && view.member[i - 1] != member;
            boolean said = candidate.status == Event.Status.SAID && quoted.contains(view.start[i]);
            boolean place = begins && !said && !view.metonym[i] && view.cast.get(member).type().equals(Mention.PLACE);
            if (place && (isAt(i, from) || isGoal(i, candidate.trigger, act)) && Math.abs(i - centre) < distance) {
                best = member;
                distance = Math.abs(i - centre);
            }
        }
        return best;
    }

    /** "In Marlow", "at the Boston Harbor", "near the town of Marlow", "north of Marlow". */
    private boolean isAt(int token, int from) {
        int last = token - 1;
        if (view.word(last, "of") && KINDS.contains(lower(last - 1))) {
            last -= 2;
            if (last >= from && !view.is(last, EventWords.PREPOSITION | EventWords.DETERMINER | EventWords.CAPITAL | EventWords.COMMA)) {
                return true;
            }
        }
        for (int i = last; i >= Math.max(from, last - 3); i--) {
            if (view.word(i, "in") || view.word(i, "at") || view.word(i, "near") || view.word(i, "outside")) {
                return true;
            }
            if (!view.is(i, EventWords.DETERMINER) && !view.is(i, EventWords.CAPITAL)) {
                return false;
            }
        }
        return false;
    }

    /** "Travelled to Boston", "visited Boston". */
    private boolean isGoal(int token, int trigger, String act) {
        int before = view.is(token - 1, EventWords.DETERMINER) ? token - 2 : token - 1;
        return before > trigger && (view.word(before, "to") || view.word(before, "into")) && JOURNEYS.contains(act)
                || before == trigger && VISITS.contains(act);
    }

    private String lower(int token) {
        return token < 0 ? "" : view.text.substring(view.start[token], view.end[token]).toLowerCase(Locale.ROOT);
    }
}
