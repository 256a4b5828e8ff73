package org.dateline.timeline.internal;

/**
 * Where a day stands on the axis. Empty stretches longer than a fifth of the view are folded to a zigzag; inside a fold time runs
 * on, only faster, so that the scale stays steady and can be turned round. UI thread.
 */
final class TimeScale {

    static final double FOLD_PIXELS = 26;
    private static final double FOLD_SHARE = 0.2;
    private static final double NEAREST = 800;
    private static final double FARTHEST = 0.002;

    private double pixelsPerDay = 1;
    private double origin;
    private int width = 600;
    private boolean folding = true;
    private TimelineModel model = TimelineModel.EMPTY;
    private double[] foldStart = new double[0];
    private double[] foldEnd = new double[0];
    private double[] removedBefore = new double[1];
    private int folds;

    void model(TimelineModel shown) {
        model = shown;
        fold();
    }

    void width(int pixels) {
        width = Math.max(50, pixels);
        fold();
    }

    int width() {
        return width;
    }

    void folding(boolean on) {
        double left = origin;
        folding = on;
        fold();
        origin = left;
    }

    double pixelsPerDay() {
        return pixelsPerDay;
    }

    private void fold() {
        double shortest = Math.max(width / pixelsPerDay * FOLD_SHARE, 2 * FOLD_PIXELS / pixelsPerDay);
        int n = folding ? model.gapStart.length : 0;
        if (foldStart.length < n) {
            foldStart = new double[n];
            foldEnd = new double[n];
            removedBefore = new double[n + 1];
        }
        folds = 0;
        removedBefore[0] = 0;
        for (int i = 0; i < n; i++) {
            double length = model.gapEnd[i] - model.gapStart[i];
            if (length > shortest) {
                double margin = Math.min(length * 0.1, 10 / pixelsPerDay);
                foldStart[folds] = model.gapStart[i] + margin;
                foldEnd[folds] = model.gapEnd[i] - margin;
                double kept = FOLD_PIXELS / pixelsPerDay;
                removedBefore[folds + 1] = removedBefore[folds] + foldEnd[folds] - foldStart[folds] - kept;
                folds++;
            }
        }
    }

    int folds() {
        return folds;
    }

    double foldStart(int fold) {
        return foldStart[fold];
    }

    double foldEnd(int fold) {
        return foldEnd[fold];
    }

    /** The first fold that ends after this day. */
    private int foldAt(double day) {
        int low = 0;
        int high = folds;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (foldEnd[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Days with the folded ones taken out. */
    private double folded(double day) {
        int fold = foldAt(day);
        double result = day - removedBefore[fold];
        if (fold < folds && day > foldStart[fold]) {
            double share = (day - foldStart[fold]) / (foldEnd[fold] - foldStart[fold]);
            result -= share * (removedBefore[fold + 1] - removedBefore[fold]);
        }
        return result;
    }

    private double unfolded(double value) {
        for (int i = 0; i < folds; i++) {
            double from = foldStart[i] - removedBefore[i];
            double to = foldEnd[i] - removedBefore[i + 1];
            if (value < from) {
                return value + removedBefore[i];
            }
            if (value < to) {
                return foldStart[i] + (value - from) / (to - from) * (foldEnd[i] - foldStart[i]);
            }
        }
        return value + removedBefore[folds];
    }

    double x(double day) {
        return (folded(day) - folded(origin)) * pixelsPerDay;
    }

    double day(double x) {
        return unfolded(folded(origin) + x / pixelsPerDay);
    }

    void pan(double pixels) {
        origin = unfolded(folded(origin) + pixels / pixelsPerDay);
        hold();
    }

    /** Closer or farther, with the day at this x staying where it is. */
    void zoom(double factor, double x) {
        double still = day(x);
        pixelsPerDay = Math.max(FARTHEST, Math.min(NEAREST, pixelsPerDay * factor));
        fold();
        origin = unfolded(folded(still) - x / pixelsPerDay);
        hold();
    }

    /** Never far from all items. */
    private void hold() {
        double half = width / 2.0 / pixelsPerDay;
        double lowest = folded(model.first) - half;
        double highest = folded(model.last) - half;
        origin = unfolded(Math.max(lowest, Math.min(highest, folded(origin))));
    }

    /** From this day to that one, with some air. */
    void show(double from, double to) {
        double span = Math.max(to - from, 1.0 / 24);
        pixelsPerDay = Math.max(FARTHEST, Math.min(NEAREST, width / (span * 1.08)));
        for (int i = 0; i < 24; i++) {
            fold();
            double inside = Math.max(folded(to) - folded(from), 1.0 / 24);
            double next = Math.max(FARTHEST, Math.min(NEAREST, width * 0.92 / inside));
            if (Math.abs(next - pixelsPerDay) < pixelsPerDay * 0.001) {
                break;
            }
            pixelsPerDay = (pixelsPerDay + next) / 2;
        }
        fold();
        double air = (width / pixelsPerDay - (folded(to) - folded(from))) / 2;
        origin = unfolded(folded(from) - air);
    }

    double left() {
        return origin;
    }

    double right() {
        return day(width);
    }

    /** Brings this day into the view where it is outside. */
    void reveal(double day) {
        double x = x(day);
        if (x < width * 0.06) {
            pan(x - width * 0.25);
        } else if (x > width * 0.94) {
            pan(x - width * 0.75);
        }
    }

    /** The state to ease between. */
    double[] state() {
        return new double[] {origin, pixelsPerDay};
    }

    void state(double left, double scale) {
        pixelsPerDay = scale;
        fold();
        origin = left;
    }
}
