package org.dateline.ingest.internal.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.desk.Input;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class StoryLinesReaderTest {

    private final StoryLinesReader reader = new StoryLinesReader();

    @Test
    void aLinesTextIsTakenAsItIsWithTheCallersIdAndDate() throws Exception {
        Story story = MemorySource.of("in.jsonl",
                "{\"id\":\"a7\",\"title\":\"Flood\",\"extra\":{\"x\":[1]},\"text\":\"Flood\\n\\n It rained.\\n\",\"dct\":\"2025-07-09\"}\n")
                .readBy(reader).only();
        assertEquals("Flood\n\n It rained.\n", story.text());
        assertEquals("a7", story.callerId());
        assertEquals("2025-07-09", story.published().value().toString());
        assertEquals("caller", story.published().basis());
    }

    @Test
    void aLineWithoutADateHasNone() throws Exception {
        assertNull(MemorySource.of("in.jsonl", "{\"id\":1,\"text\":\"It rained.\"}").readBy(reader).only().published());
    }

    @Test
    void aFileWithoutOneGoodLineIsRefusedWithAnExample() {
        for (String bad : List.of("{\"id\":\"1\"}", "[1]", "{\"text\":\"a\"", "{\"text\":\"a\",\"published\":\"soon\"}")) {
            PluginException e = assertThrows(PluginException.class, () -> MemorySource.of("in.jsonl", bad).readBy(reader));
            assertTrue(e.getMessage().contains("{\"id\": \"1\""), e.getMessage());
        }
    }

    @Test
    void halvesOfCharactersAreReplacedAndNothingMoves() throws Exception {
        assertEquals("a\ufffdb c", MemorySource.of("in.jsonl", "{\"text\":\"a\\ud800b\\u0000c\"}").readBy(reader).only().text());
    }

    @Test
    void aLineWithoutEndIsNotHeldAndTheNextOneIsRead() throws Exception {
        byte[] line = new byte[70_000_000];
        java.util.Arrays.fill(line, (byte) 'x');
        byte[] next = "\n{\"text\":\"It rained.\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        System.arraycopy(next, 0, line, line.length - next.length, next.length);
        MemorySource.Result result = new MemorySource("in.jsonl", null, line).readBy(reader);
        assertEquals("It rained.", result.only().text());
        assertTrue(result.warnings().get(0).contains("longer than any story"));
    }

    @Test
    void onlyWhatIsDeclaredIsReadAsStoryLines() {
        byte[] head = "{\"text\":\"a\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(Match.YES, reader.probe(new SourceHead("a", Input.STORY_LINES, head)));
        assertEquals(Match.NO, reader.probe(new SourceHead("a.jsonl", null, head)));
    }
}
