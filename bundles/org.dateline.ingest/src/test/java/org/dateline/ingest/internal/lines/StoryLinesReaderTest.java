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
    void onlyWhatIsDeclaredIsReadAsStoryLines() {
        byte[] head = "{\"text\":\"a\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(Match.YES, reader.probe(new SourceHead("a", Input.STORY_LINES, head)));
        assertEquals(Match.NO, reader.probe(new SourceHead("a.jsonl", null, head)));
    }
}
