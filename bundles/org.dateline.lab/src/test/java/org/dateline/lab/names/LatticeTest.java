package org.dateline.lab.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.dateline.extract.internal.names.Labels;
import org.junit.jupiter.api.Test;

class LatticeTest {

    private static final int L = Labels.COUNT;
    private static final int[] ALLOWED = {1 << Labels.of(Labels.ORG, Labels.BEGIN), 1 << Labels.of(Labels.ORG, Labels.LAST),
        1 | 1 << Labels.of(Labels.PLACE, Labels.UNIT)};

    private final SplittableRandom random = new SplittableRandom(1);
    private final float[] scores = numbers(3 * L);
    private final float[] transitions = numbers(L * L);
    private final Lattice lattice = new Lattice();

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextDouble() * 2 - 1;
        }
        return numbers;
    }

    private double loss() {
        return lattice.loss(scores, ALLOWED, transitions);
    }

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        loss();
        float[] gradient = lattice.gradient.clone();
        double[] moved = lattice.moved.clone();
        for (int i = 0; i < scores.length; i++) {
            assertEquals(slope(scores, i), -gradient[i], 1e-3, "score " + i);
        }
        for (int i = 0; i < transitions.length; i++) {
            assertEquals(slope(transitions, i), -moved[i], 1e-3, "transition " + i);
        }
    }

    private double slope(float[] values, int i) {
        float kept = values[i];
        values[i] = kept + 0.01f;
        double more = loss();
        values[i] = kept - 0.01f;
        double less = loss();
        values[i] = kept;
        return (more - less) / 0.02;
    }

    @Test
    void theLossIsTheShareOfWhatIsNotAllowed() {
        int[] any = {(1 << L) - 1, (1 << L) - 1, (1 << L) - 1};
        assertEquals(0, lattice.loss(scores, any, transitions), 1e-9);
        assertTrue(loss() > 0);
    }

    @Test
    void whereNothingAllowedIsPossibleNothingIsLearnt() {
        int[] never = {1 << Labels.of(Labels.ORG, Labels.LAST)};
        assertTrue(Double.isNaN(lattice.loss(scores, never, transitions)));
    }
}
