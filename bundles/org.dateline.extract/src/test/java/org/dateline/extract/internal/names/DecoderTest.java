package org.dateline.extract.internal.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final int LENGTH = 4;
    private static final int STORY_BEFORE = 2;

    private final SplittableRandom random = new SplittableRandom(5);
    private final int[] transitions = random.ints((long) Labels.COUNT * Labels.COUNT, -300, 300).toArray();

    @Test
    void findsTheBestOfAllSequencesHoweverSureSingleWordsAre() {
        Decoder decoder = new Decoder(transitions);
        for (int spread = 10; spread <= 10_000; spread *= 10) {
            int[] scores = random.ints((long) (STORY_BEFORE + LENGTH) * Labels.COUNT, -spread, spread).toArray();
            byte[] labels = new byte[STORY_BEFORE + LENGTH];

            decoder.decode(scores, STORY_BEFORE, STORY_BEFORE + LENGTH, labels);

            assertEquals(best(scores, Labels.OUTSIDE, 0), score(scores, labels));
        }
    }

    @Test
    void closesEveryNameByTheSentencesEnd() {
        int[] scores = new int[LENGTH * Labels.COUNT];
        for (int i = 0; i < LENGTH; i++) {
            scores[i * Labels.COUNT + Labels.of(Labels.PLACE, Labels.INSIDE)] = 5000;
        }
        byte[] labels = new byte[LENGTH];

        new Decoder(transitions).decode(scores, 0, LENGTH, labels);

        assertArrayEquals(new byte[] {(byte) Labels.of(Labels.PLACE, Labels.BEGIN), (byte) Labels.of(Labels.PLACE, Labels.INSIDE),
                (byte) Labels.of(Labels.PLACE, Labels.INSIDE), (byte) Labels.of(Labels.PLACE, Labels.LAST)}, labels);
    }

    private int score(int[] scores, byte[] labels) {
        int sum = 0;
        for (int i = STORY_BEFORE; i < labels.length; i++) {
            assertTrue(Labels.follows(labels[i - 1], labels[i]));
            sum += scores[i * Labels.COUNT + labels[i]] + transitions[labels[i - 1] * Labels.COUNT + labels[i]];
        }
        return sum;
    }

    /** By trying all. */
    private int best(int[] scores, int before, int done) {
        if (done == LENGTH) {
            return Labels.isOpen(before) ? Integer.MIN_VALUE / 2 : 0;
        }
        int best = Integer.MIN_VALUE / 2;
        for (int label = 0; label < Labels.COUNT; label++) {
            if (Labels.follows(before, label)) {
                best = Math.max(best, scores[(STORY_BEFORE + done) * Labels.COUNT + label] + transitions[before * Labels.COUNT + label]
                        + best(scores, label, done + 1));
            }
        }
        return best;
    }
}
