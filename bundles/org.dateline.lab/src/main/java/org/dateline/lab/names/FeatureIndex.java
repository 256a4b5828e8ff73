package org.dateline.lab.names;

import java.util.Arrays;
import java.util.BitSet;

/** Numbers features, given as a key and a place, and counts them; then keeps those of enough texts, or of one that has them often. */
final class FeatureIndex {
    private long[] features = new long[1 << 20];
    private int[] numbers = new int[1 << 20];
    private int[] counts = new int[1 << 18];
    private long[] byNumber = new long[1 << 18];
    private int[] lastText = new int[1 << 18];
    private final BitSet severalTexts = new BitSet();
    private int text;
    private int size;

    FeatureIndex() {
        Arrays.fill(numbers, -1);
    }

    static long feature(int key, int place) {
        return (long) key << 3 | place;
    }

    static int key(long feature) {
        return (int) (feature >> 3);
    }

    static int place(long feature) {
        return (int) (feature & 7);
    }

    void nextText() {
        text++;
    }

    int count(long feature) {
        int slot = slot(feature);
        while (numbers[slot] >= 0 && features[slot] != feature) {
            slot = slot + 1 & numbers.length - 1;
        }
        if (numbers[slot] < 0) {
            features[slot] = feature;
            numbers[slot] = size;
            if (size == counts.length) {
                counts = Arrays.copyOf(counts, size * 2);
                byNumber = Arrays.copyOf(byNumber, size * 2);
                lastText = Arrays.copyOf(lastText, size * 2);
            }
            byNumber[size++] = feature;
            if (size * 2 > numbers.length) {
                grow();
            }
            counts[size - 1] = 1;
            lastText[size - 1] = text;
            return size - 1;
        }
        int number = numbers[slot];
        counts[number]++;
        if (lastText[number] != text) {
            severalTexts.set(number);
        }
        return number;
    }

    private int slot(long feature) {
        long h = feature * 0x9e3779b97f4a7c15L;
        return (int) (h >>> 32) & numbers.length - 1;
    }

    private void grow() {
        features = new long[numbers.length * 2];
        numbers = new int[features.length];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < size; i++) {
            int slot = slot(byNumber[i]);
            while (numbers[slot] >= 0) {
                slot = slot + 1 & numbers.length - 1;
            }
            features[slot] = byNumber[i];
            numbers[slot] = i;
        }
    }

    /**
     * For each number its new number, or -1; the index itself is then of the kept ones.
     *
     * @param least how often a feature must be there: in several texts once less than in one text alone
     */
    int[] keep(int least) {
        int[] to = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            to[i] = counts[i] > least || counts[i] == least && severalTexts.get(i) ? kept : -1;
            if (to[i] >= 0) {
                byNumber[kept++] = byNumber[i];
            }
        }
        size = kept;
        features = new long[0];
        numbers = new int[0];
        return to;
    }

    int size() {
        return size;
    }

    long feature(int number) {
        return byNumber[number];
    }
}
