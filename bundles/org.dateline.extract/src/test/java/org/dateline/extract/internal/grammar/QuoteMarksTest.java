package org.dateline.extract.internal.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class QuoteMarksTest {

    private static List<String> outer(String marked) {
        MarkedStory story = new MarkedStory(marked);
        StoryTokens tokens = new StoryTokens(story.text(), story);
        return new Regions(tokens).outer().stream().map(r -> tokens.textOf(r.first(), r.end())).toList();
    }

    @Test
    void aQuotationGoesOnOverTheLinesOfItsParagraph() {
        assertEquals(List.of("The dam holds.\nWe checked it.\nTwice."), outer("She said: \"The dam holds.\nWe checked it.\nTwice.\"\nThen she left."));
        assertEquals(List.of("The dam holds.\nWe checked it."), outer("She said: “The dam holds.\nWe checked it.”\nThen she left."));
    }

    @Test
    void anEmptyLineEndsWhatNobodyCloses() {
        assertEquals(List.of("Fine"), outer("She said: \"The dam holds.\n\nHe left. \"Fine\" was all."));
    }

    @Test
    void aLineWithAQuotationOfItsOwnEndsWhatNobodyCloses() {
        assertEquals(List.of("Fine"), outer("She said: \"The dam holds.\nHe left. \"Fine\" was all."));
    }

    @Test
    void aStraightMarkClosesThoughItsSpaceIsOnTheWrongSide() {
        assertEquals(List.of("The dam holds,", "It always did."), outer("\"The dam holds, \"she said.\n\"It always did.\""));
    }

    @Test
    void aQuotationInAQuotationStaysOneInside() {
        assertEquals(List.of("He told me, \"run now,\" and left,"), outer("\"He told me, \"run now,\" and left,\" she said."));
    }

    @Test
    void theNextParagraphMayOpenAgainWithAnotherKindOfMark() {
        assertEquals(List.of("The dam holds.", "We checked it."), outer("“The dam holds.\n\n\"We checked it.\""));
    }
}
