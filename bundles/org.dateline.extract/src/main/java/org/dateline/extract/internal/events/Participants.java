package org.dateline.extract.internal.events;

import java.util.LinkedHashSet;
import java.util.Set;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Mention;

/** Who takes part in an event and where it was: the cast named in its sentence, the one before the trigger first. */
final class Participants {

    /** Who takes part in a treaty or an election that is only mentioned stands close behind it. */
    private static final int NEAR = 10;

    private final StoryView view;

    Participants(StoryView view) {
        this.view = view;
    }

    void fill(Candidate candidate, int from, int to) {
        Set<Integer> members = new LinkedHashSet<>(candidate.members);
        int actor = candidate.trigger < 0 || view.is(candidate.trigger, EventWords.NOMINAL) ? -1 : before(candidate.trigger, from);
        if (actor >= 0 && members.isEmpty()) {
            members.add(actor);
        }
        Quoted quoted = new Quoted(view, candidate);
        for (int i = from; i < to; i++) {
            int member = view.member[i];
            boolean near = !candidate.attributive || i > candidate.trigger && i <= candidate.trigger + NEAR;
            if (near && member >= 0 && isActor(member) && (candidate.status != Event.Status.SAID || !quoted.contains(view.start[i]))) {
                members.add(member);
            }
        }
        candidate.members.clear();
        candidate.members.addAll(members);
        candidate.place = place(candidate, from, to);
    }

    private int before(int trigger, int from) {
        for (int i = trigger - 1; i >= from; i--) {
            if (view.member[i] >= 0 && isActor(view.member[i]) && !isPossessor(i)) {
                return view.member[i];
            }
        }
        return -1;
    }

    private boolean isPossessor(int token) {
        return view.word(token + 1, "'s") || view.word(token + 1, "’s");
    }

    private boolean isActor(int member) {
        CastMember who = view.cast.get(member);
        return who.type().equals(Mention.PERSON) || who.type().equals(Mention.ORG);
    }

    /** The place nearest to the trigger that stands after "in", "at" or "on" and means the place itself. */
    private int place(Candidate candidate, int from, int to) {
        int best = -1;
        int distance = Integer.MAX_VALUE;
        int centre = candidate.trigger < 0 ? from : candidate.trigger;
        for (int i = from + 1; i < to; i++) {
            int member = view.member[i];
            boolean begins = member >= 0 && view.member[i - 1] != member;
            if (begins && !view.metonym[i] && view.cast.get(member).type().equals(Mention.PLACE) && isAt(i, from)
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
