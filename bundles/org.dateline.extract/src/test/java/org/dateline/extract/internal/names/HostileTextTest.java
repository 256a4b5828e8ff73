package org.dateline.extract.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.extract.internal.text.Segmentation;
import org.dateline.extract.internal.text.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to be slow: were any step quadratic, a case here would not end. */
class HostileTextTest {

    private static final int TIMES = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(", "Name ", "Of the ", "NATO (NATO) ", "A.", "A. ", "a'", "'s ", "www.", "X-", "-", ".", ".\" ", "\n", "Mr ",
        "1,234", "1:", "it's ", "\u2019", "\uD83D\uDE00", "n't", "@a", "of "})
    void aRepeatedPieceIsReadOnce(String piece) {
        Segmentation segmentation = Segmenter.segment(piece.repeat(TIMES / piece.length()));
        byte[] labels = new Tagger(NamesModel.english()).tag(segmentation);
        assertEquals(segmentation.tokens(), labels.length);
    }

    @Test
    void manyDifferentNamesFitInTheTables() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            text.append("Name").append((char) ('a' + i % 26)).append(Integer.toString(i * 7919, 36).replaceAll("[0-9]", "q")).append(' ');
        }
        Segmentation segmentation = Segmenter.segment(text.toString());
        Tagger tagger = new Tagger(NamesModel.english());
        byte[] once = tagger.tag(segmentation);
        tagger.tag(Segmenter.segment("Short story about Oslo."));
        assertEquals(60_000, segmentation.tokens());
        assertTrue(java.util.Arrays.equals(once, tagger.tag(segmentation)));
    }
}
