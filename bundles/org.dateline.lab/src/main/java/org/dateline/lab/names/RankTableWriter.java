package org.dateline.lab.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Builds what {@code RankTable} reads: puts keys into slots in the order of their values, so that the same keys give the same bytes. */
final class RankTableWriter {
    private final int log;
    private final int[] slots;
    private final boolean[] used;
    private final int[] order;

    /** @param keys all different */
    RankTableWriter(int[] keys) {
        int bits = 6;
        while (1 << bits < keys.length * 2L) {
            bits++;
        }
        log = bits;
        slots = new int[1 << bits];
        used = new boolean[1 << bits];
        int[] sorted = keys.clone();
        Arrays.sort(sorted);
        for (int key : sorted) {
            place(key);
        }
        order = new int[keys.length];
        int rank = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if (used[slot]) {
                order[rank++] = slots[slot];
            }
        }
    }

    private void place(int key) {
        int slot = key & slots.length - 1;
        while (used[slot]) {
            slot = slot + 1 & slots.length - 1;
        }
        used[slot] = true;
        slots[slot] = key;
    }

    /** The keys by rank. */
    int[] order() {
        return order;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(log);
        out.writeInt(order.length);
        for (int i = 0; i < slots.length; i += 64) {
            long word = 0;
            for (int bit = 0; bit < 64; bit++) {
                if (used[i + bit]) {
                    word |= 1L << bit;
                }
            }
            out.writeLong(word);
        }
        for (int key : order) {
            out.writeShort(key >>> 16);
        }
    }
}
