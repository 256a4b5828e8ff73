package org.dateline.api.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.dateline.api.Span;
import org.junit.jupiter.api.Test;

class StoryDraftTest {

    private static final SourceId SOURCE = new SourceId("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");

    @Test
    void blocksAreJoinedByABlankLineAndBlankOnesAreDropped() {
        Story story = new StoryDraft("").block(BlockKind.TITLE, " Flood ").block(BlockKind.PARAGRAPH, " \n ")
                .block(BlockKind.PARAGRAPH, "It rained.").toStory(SOURCE, "a.txt");
        assertEquals("Flood\n\nIt rained.", story.text());
        assertEquals(List.of("Flood", "It rained."), story.blocks().stream().map(b -> b.span().of(story.text())).toList());
        assertEquals("0123456789abcdef", story.id().value());
    }

    @Test
    void aCallersTextIsTakenAsItIsAndItsLinesAreBlocks() {
        String text = " Flood\n\n\tIt rained. \n";
        Story story = new StoryDraft("3").title(Found.sure("Flood", "caller")).verbatim(text).toStory(SOURCE, "in.jsonl!3");
        assertEquals(text, story.text());
        assertEquals(List.of(BlockKind.TITLE, BlockKind.PARAGRAPH), story.blocks().stream().map(Block::kind).toList());
        assertEquals("0123456789abcdef!3", story.id().value());
    }

    @Test
    void aChangedStoryKeepsItsIdAndAnotherTextHasAnotherVersion() {
        Story story = new StoryDraft("p").block(BlockKind.PARAGRAPH, "One.").toStory(SOURCE, "a");
        assertEquals(story.id(), story.inLanguage(Found.sure("en", "text")).id());
        assertEquals(story.textVersion(), story.toDraft().toStory(SOURCE, "a").textVersion());
        assertNotEquals(story.textVersion(), new StoryDraft("p").block(BlockKind.PARAGRAPH, "Two.").toStory(SOURCE, "a").textVersion());
    }

    @Test
    void textAndBlocksOfAnotherStoryAreTakenAsTheyAre() {
        Story story = new StoryDraft("").verbatim(" One.\n\n Two. ").toStory(SOURCE, "a");
        Story again = new StoryDraft("").whole(story.text(), story.blocks()).toStory(SOURCE, "a");
        assertEquals(story.text(), again.text());
        assertEquals(story.blocks(), again.blocks());
        List<Block> outside = List.of(new Block(BlockKind.PARAGRAPH, new Span(0, 99)));
        assertThrows(IllegalArgumentException.class, () -> new StoryDraft("").whole("One.", outside));
    }
}
