package org.dateline.extract.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private static final Lexicon LEXICON = NamesModel.english().lexicon;

    private static float[] vector(String word) {
        float[] vector = new float[WordVectors.LENGTH];
        assertTrue(LEXICON.addVector(Hash.cased(word.toCharArray(), 0, word.length()), vector, 0), word);
        return vector;
    }

    private static double closeness(String a, String b) {
        double dot = 0;
        float[] x = vector(a);
        float[] y = vector(b);
        for (int i = 0; i < x.length; i++) {
            dot += x[i] * y[i];
        }
        return dot;
    }

    @Test
    void wordsOfOneKindAreCloserThanOthers() {
        assertTrue(closeness("Seoul", "Tokyo") > closeness("Seoul", "Peter"));
        assertTrue(closeness("Peter", "Paul") > closeness("Peter", "Tokyo"));
    }

    @Test
    void anUnknownWordHasNone() {
        float[] vector = new float[WordVectors.LENGTH];
        assertFalse(LEXICON.addVector(Hash.cased("Qzxvkjqw".toCharArray(), 0, 8), vector, 0));
        assertEquals(0, vector[0]);
    }

    @Test
    void theOtherCaseOfAWordIsThatOfItsOrdinaryUse() {
        assertEquals(cased("apple"), other("Apple"));
        assertEquals(cased("Apple"), other("apple"));
        assertEquals(cased("Apple"), other("APPLE"));
        assertEquals(cased("a"), other("A"));
    }

    private static int cased(String word) {
        return Hash.cased(word.toCharArray(), 0, word.length());
    }

    private static int other(String word) {
        return Hash.otherCase(word.toCharArray(), 0, word.length());
    }
}
