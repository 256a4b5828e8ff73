package org.dateline.extract.internal.names;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The best sequence of labels for a sentence (Viterbi). Not for several threads at once. */
final class Decoder {
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final int[][] BEFORE = before();

    private final int[] transitions;
    private byte[] back = new byte[Labels.COUNT * 64];
    private int[] best = new int[Labels.COUNT];
    private int[] next = new int[Labels.COUNT];

    /** @param transitions for each label before, a row of scores of the label behind */
    Decoder(int[] transitions) {
        this.transitions = transitions;
    }

    static int[] readTransitions(ByteBuffer in) {
        int[] transitions = new int[Labels.COUNT * Labels.COUNT];
        in.asIntBuffer().get(transitions);
        in.position(in.position() + transitions.length * 4);
        return transitions;
    }

    private static int[][] before() {
        int[][] before = new int[Labels.COUNT][];
        for (int label = 0; label < Labels.COUNT; label++) {
            int[] found = new int[Labels.COUNT];
            int count = 0;
            for (int b = 0; b < Labels.COUNT; b++) {
                if (Labels.follows(b, label)) {
                    found[count++] = b;
                }
            }
            before[label] = Arrays.copyOf(found, count);
        }
        return before;
    }

    /** Writes the labels of tokens [first, end) whose scores stand in {@code scores}, Labels.COUNT a token from the story's start. */
    void decode(int[] scores, int first, int end, byte[] labels) {
        int length = end - first;
        if (back.length < length * Labels.COUNT) {
            back = new byte[length * 2 * Labels.COUNT];
        }
        Arrays.fill(best, IMPOSSIBLE);
        best[Labels.OUTSIDE] = 0;
        for (int i = 0; i < length; i++) {
            step(scores, first, i);
        }
        int label = 0;
        for (int l = 0; l < Labels.COUNT; l++) {
            if (!Labels.isOpen(l) && (Labels.isOpen(label) || best[l] > best[label])) {
                label = l;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[first + i] = (byte) label;
            label = back[i * Labels.COUNT + label];
        }
    }

    private void step(int[] scores, int first, int i) {
        int at = i * Labels.COUNT;
        int in = (first + i) * Labels.COUNT;
        int floor = IMPOSSIBLE;
        for (int label = 0; label < Labels.COUNT; label++) {
            int score = IMPOSSIBLE;
            int from = 0;
            for (int b : BEFORE[label]) {
                int s = best[b] + transitions[b * Labels.COUNT + label];
                if (s > score) {
                    score = s;
                    from = b;
                }
            }
            next[label] = Math.max(score, IMPOSSIBLE) + scores[in + label];
            back[at + label] = (byte) from;
            if (next[label] > floor) {
                floor = next[label];
            }
        }
        int[] swap = best;
        best = next;
        next = swap;
        for (int l = 0; l < Labels.COUNT; l++) {
            best[l] = Math.max(best[l] - floor, IMPOSSIBLE);
        }
    }
}
