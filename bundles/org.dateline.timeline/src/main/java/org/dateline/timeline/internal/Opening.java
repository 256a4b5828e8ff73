package org.dateline.timeline.internal;

import java.util.Arrays;

/** Where a case is first opened: the newer part, where most of its items are; all of it where they are spread evenly. */
final class Opening {

    private static final double SHARE = 0.2;

    private Opening() {
    }

    static double from(TimelineModel model) {
        if (model.size() == 0) {
            return model.first;
        }
        double[] starts = model.start.clone();
        Arrays.sort(starts);
        double from = starts[(int) (starts.length * SHARE)];
        double whole = model.last - model.first;
        return model.last - from < whole * 0.6 ? from : model.first;
    }
}
