package org.dateline.timeline.internal;

import java.util.Arrays;

/** The stretches in which nothing stands. */
final class Gaps {

    /** A shorter stretch is never worth folding. */
    private static final double SHORTEST = 3;

    private Gaps() {
    }

    /** Starts and ends, in order. */
    static double[][] of(double[] start, double[] end) {
        Integer[] order = new Integer[start.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(start[a], start[b]));
        double[] from = new double[Math.max(0, order.length - 1)];
        double[] to = new double[from.length];
        int n = 0;
        double reached = order.length == 0 ? 0 : end[order[0]];
        for (Integer i : order) {
            if (start[i] - reached > SHORTEST) {
                from[n] = reached;
                to[n++] = start[i];
            }
            reached = Math.max(reached, end[i]);
        }
        return new double[][] {Arrays.copyOf(from, n), Arrays.copyOf(to, n)};
    }
}
