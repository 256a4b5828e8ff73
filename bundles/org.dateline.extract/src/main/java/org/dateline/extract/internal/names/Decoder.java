package org.dateline.extract.internal.names;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The best sequence of labels for a sentence (Viterbi). Not for several threads at once. */
final class Decoder {
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    /** Labels behind which a name may start or none be. */
    private static final int[] CLOSED = labels(false);
    /** Labels that may stand behind each of those. */
    private static final int[] STARTS = labels(true);

    private final int[] transitions;
    /** The most that each label can win over {@link Labels#OUTSIDE} by what stands behind it. */
    private final int[] gains = new int[Labels.COUNT];
    private byte[] back = new byte[Labels.COUNT * 64];
    private int[] best = new int[Labels.COUNT];
    private int[] next = new int[Labels.COUNT];
    private final int[] live = new int[CLOSED.length];

    /** @param transitions for each label before, a row of scores of the label behind */
    Decoder(int[] transitions) {
        this.transitions = transitions;
        for (int label : CLOSED) {
            for (int start : STARTS) {
                gains[label] = Math.max(gains[label], transitions[label * Labels.COUNT + start] - transitions[start]);
            }
        }
    }

    private static int[] labels(boolean start) {
        return IntStream.range(0, Labels.COUNT)
                .filter(l -> start ? Labels.follows(Labels.OUTSIDE, l) : !Labels.isOpen(l)).toArray();
    }

    static int[] readTransitions(ByteBuffer in) {
        int[] transitions = new int[Labels.COUNT * Labels.COUNT];
        in.asIntBuffer().get(transitions);
        in.position(in.position() + transitions.length * 4);
        return transitions;
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
        int count = live();
        for (int label : STARTS) {
            choose(label, live, count, i);
        }
        for (int kind = 0; kind < Labels.KINDS; kind++) {
            goOn(Labels.of(kind, Labels.INSIDE), kind, i);
            goOn(Labels.of(kind, Labels.LAST), kind, i);
        }
        int in = (first + i) * Labels.COUNT;
        int most = IMPOSSIBLE;
        for (int l = 0; l < Labels.COUNT; l++) {
            next[l] += scores[in + l];
            most = Math.max(most, next[l]);
        }
        for (int l = 0; l < Labels.COUNT; l++) {
            next[l] = Math.max(next[l] - most, IMPOSSIBLE);
        }
        int[] swap = best;
        best = next;
        next = swap;
    }

    /** Lists the closed labels that can still be in the best sequence; mostly that is one. */
    private int live() {
        int count = 0;
        for (int label : CLOSED) {
            live[count] = label;
            count += best[label] + gains[label] >= best[Labels.OUTSIDE] ? 1 : 0;
        }
        return count;
    }

    private void choose(int label, int[] before, int count, int i) {
        int score = IMPOSSIBLE;
        int from = Labels.OUTSIDE;
        for (int k = 0; k < count; k++) {
            int s = best[before[k]] + transitions[before[k] * Labels.COUNT + label];
            if (s > score) {
                score = s;
                from = before[k];
            }
        }
        next[label] = score;
        back[i * Labels.COUNT + label] = (byte) from;
    }

    /** Chooses between the two labels of a kind behind which a name goes on. */
    private void goOn(int label, int kind, int i) {
        int begin = Labels.of(kind, Labels.BEGIN);
        int inside = Labels.of(kind, Labels.INSIDE);
        int fromBegin = best[begin] + transitions[begin * Labels.COUNT + label];
        int fromInside = best[inside] + transitions[inside * Labels.COUNT + label];
        next[label] = Math.max(Math.max(fromBegin, fromInside), IMPOSSIBLE);
        back[i * Labels.COUNT + label] = (byte) (fromInside > fromBegin ? inside : begin);
    }
}
