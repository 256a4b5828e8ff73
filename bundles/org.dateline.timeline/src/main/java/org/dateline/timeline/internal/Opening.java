package org.dateline.timeline.internal;

import java.util.Arrays;

/**
 * Where a case is first opened: the shortest stretch with most of its items, and what lies around it as densely; all of it where they
 * are spread evenly.
 */
final class Opening {

    private static final double SHARE = 0.7;
    private static final double STEP = 0.05;
    /** A twentieth more of the items may make the view longer by so much; where it takes more, they stand far apart. */
    private static final double GROWTH = 1.3;
    private static final double WORTH = 0.6;
    /** A view of one hour tells nobody when that was. */
    private static final double SHORTEST = 14;

    private Opening() {
    }

    /** From when to when. */
    static double[] most(TimelineModel model) {
        double[] days = new double[model.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = model.centre(i);
        }
        Arrays.sort(days);
        double[] view = shortest(days, SHARE);
        for (double share = SHARE + STEP; share < 1; share += STEP) {
            double[] wider = shortest(days, share);
            if (wider[1] - wider[0] > GROWTH * Math.max(SHORTEST, view[1] - view[0])) {
                break;
            }
            view = wider;
        }
        return view[1] - view[0] < WORTH * (model.last - model.first) ? wide(view[0], view[1]) : whole(model);
    }

    /** The shortest stretch with this share of the days; of two that are as short the newer one. */
    private static double[] shortest(double[] days, double share) {
        int wanted = (int) Math.ceil(days.length * share);
        int best = 0;
        for (int i = 1; i + wanted <= days.length; i++) {
            best = days[i + wanted - 1] - days[i] <= days[best + wanted - 1] - days[best] ? i : best;
        }
        return new double[] {days[best], days[best + wanted - 1]};
    }

    static double[] whole(TimelineModel model) {
        return wide(model.first, model.last);
    }

    private static double[] wide(double from, double to) {
        double missing = Math.max(0, SHORTEST - (to - from)) / 2;
        return new double[] {from - missing, to + missing};
    }
}
