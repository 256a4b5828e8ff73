package org.dateline.timeline.internal;

import java.util.Arrays;

/** Where a case is first opened: the shortest stretch with most of its items; all of it where they are spread evenly. */
final class Opening {

    private static final double SHARE = 0.7;
    private static final double WORTH = 0.6;
    /** A view of one hour tells nobody when that was. */
    private static final double SHORTEST = 14;

    private Opening() {
    }

    /** From when to when. */
    static double[] most(TimelineModel model) {
        int n = model.size();
        double[] days = new double[n];
        for (int i = 0; i < n; i++) {
            days[i] = model.centre(i);
        }
        Arrays.sort(days);
        int wanted = (int) Math.ceil(n * SHARE);
        int best = 0;
        for (int i = 1; i + wanted <= n; i++) {
            // of two that are as short the newer one
            best = days[i + wanted - 1] - days[i] <= days[best + wanted - 1] - days[best] ? i : best;
        }
        double length = days[best + wanted - 1] - days[best];
        return length < WORTH * (model.last - model.first) ? wide(days[best], days[best + wanted - 1]) : whole(model);
    }

    static double[] whole(TimelineModel model) {
        return wide(model.first, model.last);
    }

    private static double[] wide(double from, double to) {
        double missing = Math.max(0, SHORTEST - (to - from)) / 2;
        return new double[] {from - missing, to + missing};
    }
}
