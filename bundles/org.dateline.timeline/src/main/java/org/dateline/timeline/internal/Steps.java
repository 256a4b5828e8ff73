package org.dateline.timeline.internal;

/** From one item to the next with the keyboard. */
final class Steps {

    private Steps() {
    }

    /** The lane that the selected item is found in first; -1 for none. */
    static int laneOf(Scene scene, int item) {
        for (int lane = 0; lane < scene.model.lanes.size(); lane++) {
            if (positionIn(scene.model.lanes.get(lane), item) >= 0) {
                return lane;
            }
        }
        return -1;
    }

    static int positionIn(Lane lane, int item) {
        int[] items = lane.items();
        for (int i = 0; i < items.length; i++) {
            if (items[i] == item) {
                return i;
            }
        }
        return -1;
    }

    /** The item before or after in the lane, or the nearest in the lane above or below; -1 for none. */
    static int from(Scene scene, int across, int down) {
        if (scene.model.lanes.isEmpty()) {
            return -1;
        }
        int lane = scene.selected < 0 ? -1 : laneOf(scene, scene.selected);
        if (lane < 0) {
            return scene.model.lanes.get(0).items()[0];
        }
        if (down != 0) {
            int other = lane + down;
            while (other >= 0 && other < scene.model.lanes.size()) {
                int nearest = nearest(scene, scene.model.lanes.get(other), scene.model.centre(scene.selected));
                if (laneOf(scene, nearest) == other) {
                    return nearest;
                }
                other += down;
            }
            return -1;
        }
        int[] items = scene.model.lanes.get(lane).items();
        int next = positionIn(scene.model.lanes.get(lane), scene.selected) + across;
        return next < 0 || next >= items.length ? -1 : items[next];
    }

    private static int nearest(Scene scene, Lane lane, double day) {
        int at = Math.min(lane.from(scene.model.start, day), lane.size() - 1);
        int best = lane.items()[at];
        if (at > 0) {
            int before = lane.items()[at - 1];
            best = Math.abs(scene.model.centre(before) - day) <= Math.abs(scene.model.centre(best) - day) ? before : best;
        }
        return best;
    }

    static int end(Scene scene, boolean last) {
        if (scene.model.lanes.isEmpty()) {
            return -1;
        }
        int lane = Math.max(0, scene.selected < 0 ? 0 : laneOf(scene, scene.selected));
        int[] items = scene.model.lanes.get(lane).items();
        return items[last ? items.length - 1 : 0];
    }

    /** The next item of the lane, then of the next lane; -1 after the last one. */
    static int tab(Scene scene, boolean forward) {
        if (scene.model.lanes.isEmpty()) {
            return -1;
        }
        if (scene.selected < 0) {
            return forward ? scene.model.lanes.get(0).items()[0] : -1;
        }
        int next = from(scene, forward ? 1 : -1, 0);
        int lane = laneOf(scene, scene.selected) + (forward ? 1 : -1);
        while (next < 0 && lane >= 0 && lane < scene.model.lanes.size()) {
            int[] items = scene.model.lanes.get(lane).items();
            int candidate = items[forward ? 0 : items.length - 1];
            if (laneOf(scene, candidate) == lane) {
                next = candidate;
            }
            lane += forward ? 1 : -1;
        }
        return next;
    }
}
