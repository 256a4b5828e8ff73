package org.dateline.lab.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.extract.internal.names.Labels;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {

    private static final int UNIT_PERSON = Labels.of(Labels.PERSON, Labels.UNIT);

    /** Two words: the first, with feature 0, is a person; the second, with feature 1, is none. */
    private static CrfTrainer trained(int allowedFirst) {
        CrfTrainer.Sentence sentence = new CrfTrainer.Sentence(new int[] {0, 1}, new int[] {0, 1, 2}, new int[] {allowedFirst, 1}, null, 1);
        CrfTrainer trainer = new CrfTrainer(2, 0.2f, 3);
        trainer.train(new CrfTrainer.Sentence[] {sentence, sentence, sentence}, 40);
        return trainer;
    }

    @Test
    void whatIsSeenIsLearnt() {
        CrfTrainer trainer = trained(1 << UNIT_PERSON);
        assertTrue(trainer.weights[UNIT_PERSON] > trainer.weights[Labels.OUTSIDE]);
        assertTrue(trainer.weights[Labels.COUNT + Labels.OUTSIDE] > trainer.weights[Labels.COUNT + UNIT_PERSON]);
    }

    @Test
    void whereSeveralLabelsAreAllowedNoneOfThemIsHeldAgainstAnother() {
        int place = Labels.of(Labels.PLACE, Labels.UNIT);
        CrfTrainer trainer = trained(1 << UNIT_PERSON | 1 << place);
        assertTrue(Math.abs(trainer.weights[UNIT_PERSON] - trainer.weights[place]) < 1e-4);
        assertTrue(trainer.weights[place] > trainer.weights[Labels.OUTSIDE]);
    }

    @Test
    void theSameInputGivesTheSameWeights() {
        assertArrayEquals(trained(1 << UNIT_PERSON).weights, trained(1 << UNIT_PERSON).weights);
    }
}
