package org.dateline.extract.internal.names;

/**
 * A matrix whose rows are multiplied and added up. Every row is an array of its own and is read from its start: only of such loops the
 * compiler knows that what is read and what is written do not overlap, and works on several numbers at once. The sums are made in
 * the order of the rows, the same on every machine. Not for several threads at once.
 */
final class Rows {
    private static final int TOGETHER = 4;

    private final float[][] rows;
    private final int[] used;
    private final float[] times;

    Rows(int count, int width) {
        rows = new float[count][width];
        used = new int[count + TOGETHER];
        times = new float[count + TOGETHER];
    }

    /** A matrix of its own from one kept row by row. */
    static Rows of(float[] matrix, int width) {
        Rows rows = new Rows(matrix.length / width, width);
        rows.put(matrix, 0, width, 0);
        return rows;
    }

    /** Fills columns from {@code column} with those of a matrix of so wide rows, from its row {@code first}. */
    void put(float[] matrix, int first, int width, int column) {
        for (int r = 0; r < rows.length; r++) {
            System.arraycopy(matrix, (first + r) * width, rows[r], column, width);
        }
    }

    /** Adds each row times its value. */
    void addAll(float[] values, float[] to) {
        for (int r = 0; r < rows.length; r++) {
            used[r] = r;
        }
        System.arraycopy(values, 0, times, 0, rows.length);
        sum(rows.length, to);
    }

    /** As {@link #addAll}, faster where many values are zero. */
    void addSome(float[] values, float[] to) {
        int n = 0;
        for (int r = 0; r < rows.length; r++) {
            used[n] = r;
            times[n] = values[r];
            n += values[r] != 0 ? 1 : 0;
        }
        sum(n, to);
    }

    /** Adds some rows as they are. */
    void addListed(int[] which, int count, float[] to) {
        for (int k = 0; k < count; k++) {
            used[k] = which[k];
            times[k] = 1;
        }
        sum(count, to);
    }

    private void sum(int count, float[] to) {
        int k = 0;
        for (; k + TOGETHER <= count; k += TOGETHER) {
            add(rows[used[k]], times[k], rows[used[k + 1]], times[k + 1], rows[used[k + 2]], times[k + 2], rows[used[k + 3]], times[k + 3],
                    to);
        }
        for (; k < count; k++) {
            add(rows[used[k]], times[k], to);
        }
    }

    private static void add(float[] a, float ta, float[] b, float tb, float[] c, float tc, float[] d, float td, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = to[i] + a[i] * ta + b[i] * tb + c[i] * tc + d[i] * td;
        }
    }

    private static void add(float[] row, float times, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += row[i] * times;
        }
    }
}
