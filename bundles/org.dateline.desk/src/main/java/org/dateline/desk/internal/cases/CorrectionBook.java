package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.Correction.State;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/** All corrections of a case, in the order they were made. Immutable. */
final class CorrectionBook {

    private final List<Correction> all;
    private final Map<StoryId, List<Correction>> counting = new HashMap<>();

    CorrectionBook(List<Correction> all) {
        this.all = List.copyOf(all);
        for (Correction each : all) {
            if (each.state() == State.DONE) {
                counting.computeIfAbsent(each.story(), story -> new ArrayList<>()).add(each);
            }
        }
    }

    /** Those of a story that count. */
    List<Correction> of(StoryId story) {
        return counting.getOrDefault(story, List.of());
    }

    /** Those of a story's layer that count; what a story is cut apart from is no matter of one story. */
    List<Correction> of(StoryId story, String layer) {
        return of(story).stream().filter(each -> each.layer().equals(layer) && !StoryCut.is(each)).toList();
    }

    /** The joins and cuts of members of different stories that count, in order. */
    List<Correction> across() {
        return all.stream().filter(each -> each.state() == State.DONE && isAcross(each) && !StoryCut.is(each)).toList();
    }

    /** The cuts between stories that looked like one text, those that count. */
    List<Correction> storyCuts() {
        return all.stream().filter(each -> each.state() == State.DONE && StoryCut.is(each)).toList();
    }

    /** Whether a join or a cut is between two stories. */
    static boolean isAcross(Correction correction) {
        return (correction.action() == Action.JOIN || correction.action() == Action.CUT)
                && !correction.after().getOrDefault("story", "").equals(correction.story().value());
    }

    String nextId() {
        int highest = 0;
        for (Correction each : all) {
            highest = Math.max(highest, number(each.id()));
        }
        return "k" + (highest + 1);
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id.substring(1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return 0;
        }
    }

    /** The last one that counts. */
    @Nullable Correction undoable() {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).state() == State.DONE) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The first of those undone that can be done again. */
    @Nullable Correction redoable() {
        return all.stream().filter(each -> each.state() == State.UNDONE).findFirst().orElse(null);
    }

    /** Those that can no longer be done again once something else is done. */
    List<Correction> undone() {
        return all.stream().filter(each -> each.state() == State.UNDONE).toList();
    }

    /** With this one added, or in its new state. */
    CorrectionBook with(Correction changed) {
        List<Correction> more = new ArrayList<>(all);
        more.removeIf(each -> each.id().equals(changed.id()));
        int place = more.size();
        while (place > 0 && number(more.get(place - 1).id()) > number(changed.id())) {
            place--;
        }
        more.add(place, changed);
        return new CorrectionBook(more);
    }
}
