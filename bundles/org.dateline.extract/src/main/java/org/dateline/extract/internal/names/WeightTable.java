package org.dateline.extract.internal.names;

import java.nio.ByteBuffer;

/**
 * Weights of features: for each key a row of small numbers, one a label, for each place from which its word is looked at. A row is
 * kept as bytes with a common power of two.
 */
public final class WeightTable {
    /** Places: the word itself stands in the middle. */
    public static final int PLACES = 5;
    public static final int MIDDLE = 2;

    private final RankTable keys;
    /** For each key a byte with a bit for each place it has a row of, eight keys a number. */
    private final long[] places;
    /** For each eight keys the rows before them. */
    private final int[] rowsBefore;
    private final byte[] shifts;
    /** The whole file, with the weights from {@code first}. */
    private final byte[] file;
    private final int first;

    private WeightTable(ByteBuffer in) {
        keys = RankTable.read(in);
        places = new long[(keys.size() + 7) / 8];
        in.asLongBuffer().get(places);
        in.position(in.position() + places.length * 8);
        shifts = new byte[in.getInt()];
        in.get(shifts);
        file = in.array();
        first = in.arrayOffset() + in.position();
        in.position(in.position() + shifts.length * Labels.COUNT);
        rowsBefore = new int[places.length];
        int row = 0;
        for (int i = 0; i < places.length; i++) {
            rowsBefore[i] = row;
            row += Long.bitCount(places[i]);
        }
    }

    static WeightTable read(ByteBuffer in) {
        return new WeightTable(in);
    }

    /** Adds the rows of a word's key to {@code scores}: PLACES blocks of Labels.COUNT from {@code at}. */
    void addAll(int key, int[] scores, int at) {
        int entry = keys.rank(key);
        if (entry < 0) {
            return;
        }
        int row = firstRow(entry);
        for (int left = (int) (places[entry >>> 3] >>> (entry & 7) * 8) & 0xff; left != 0; left &= left - 1) {
            addRow(row++, scores, at + Integer.numberOfTrailingZeros(left) * Labels.COUNT);
        }
    }

    /** Adds the one row of a place's key. */
    void add(int key, int[] scores, int at) {
        int entry = keys.rank(key);
        if (entry >= 0) {
            addRow(firstRow(entry), scores, at);
        }
    }

    private int firstRow(int entry) {
        long before = (1L << (entry & 7) * 8) - 1;
        return rowsBefore[entry >>> 3] + Long.bitCount(places[entry >>> 3] & before);
    }

    private void addRow(int row, int[] scores, int at) {
        int shift = shifts[row];
        int from = first + row * Labels.COUNT;
        for (int l = 0; l < Labels.COUNT; l++) {
            scores[at + l] += file[from + l] << shift;
        }
    }
}
