package org.dateline.lab.speed;

import java.util.Arrays;
import java.util.Locale;

/** Times of work done in turn with other work, so that a machine whose speed drifts bends no ratio. */
final class Rounds {

    /** Something to time. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Rounds() {
    }

    /** Warms each up, then runs them in turn; returns the median nanoseconds of each. */
    static double[] medians(int rounds, double warmUpSeconds, Work... works) throws Exception {
        for (Work work : works) {
            long end = System.nanoTime() + (long) (warmUpSeconds * 1e9);
            do {
                work.run();
            } while (System.nanoTime() < end);
        }
        long[][] times = new long[works.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int w = 0; w < works.length; w++) {
                long start = System.nanoTime();
                works[w].run();
                times[w][round] = System.nanoTime() - start;
            }
        }
        return Arrays.stream(times).mapToDouble(Rounds::median).toArray();
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }

    static String print(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
