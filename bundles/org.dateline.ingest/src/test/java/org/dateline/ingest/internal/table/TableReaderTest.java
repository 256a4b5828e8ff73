package org.dateline.ingest.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    /** A table, and what was said of it; its bytes are made while they are read. */
    private record Table(String name, InputStream stream, long size, Map<String, String> columns) implements Source {

        @Override
        public SourceId id() {
            return new SourceId("0123456789abcdef");
        }

        @Override
        public SourceHead head() {
            return new SourceHead(name, null, new byte[0]);
        }

        @Override
        public InputStream open() {
            return stream;
        }

        @Override
        public Path file() {
            return null;
        }
    }

    private static List<Story> read(byte[] bytes, Map<String, String> columns) throws IOException, PluginException {
        List<Story> stories = new ArrayList<>();
        Table table = new Table("a.csv", new java.io.ByteArrayInputStream(bytes), bytes.length, columns);
        new TableReader().read(table, sink(stories), TaskContext.silent());
        return stories;
    }

    private static StorySink sink(List<Story> stories) {
        return new StorySink() {
            @Override
            public void story(StoryDraft draft) {
                stories.add(draft.toStory(new SourceId("0123456789abcdef"), "a.csv!" + draft.part()));
            }

            @Override
            public void source(String name, String declaredType, byte[] content) {
                throw new AssertionError(name);
            }
        };
    }

    private static List<Story> read(String table) throws IOException, PluginException {
        return read(table.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    @Test
    void headingsSayWhatAColumnHolds() throws Exception {
        List<Story> stories = read("""
                Article_ID,Headline,Byline,Published_At,Body,URL,Source
                17,"Flood, again","By Kim Lee",2025-07-09,"It rained.
                Then it ""poured"".",https://news.test/a,The Herald
                18,Fire,,9 July 2025,It burned.,,
                """);
        Story flood = stories.get(0);
        assertEquals("Flood, again\n\nIt rained.\n\nThen it “poured”.".replace('“', '"').replace('”', '"'), flood.text());
        assertEquals("Flood, again", flood.title().value());
        assertEquals(List.of("Kim Lee"), flood.authors().value());
        assertEquals("2025-07-09", flood.published().value().toString());
        assertEquals("https://news.test/a", flood.url().value());
        assertEquals("The Herald", flood.publisher().value());
        assertEquals("17", flood.callerId());
        assertEquals("0123456789abcdef!id 17", flood.id().value());
        assertEquals("2025-07-09", stories.get(1).published().value().toString());
        assertEquals(2, stories.size());
    }

    @Test
    void tabsSemicolonsAndBarsPartCellsToo() throws Exception {
        for (char separator : new char[] {'\t', ';', '|'}) {
            List<Story> stories = read("title,text,date\r\nA,\"One, two\",2025-01-02\r\n".replace("One, two", "One; | \t").replace(',', separator));
            assertEquals("A\n\nOne; |", stories.get(0).text(), "separator " + (int) separator);
        }
    }

    @Test
    void theColumnsThatAPersonNamesCountBeforeTheHeadings() throws Exception {
        List<Story> stories = read("text,kop,stuk\nno,Titel,Het regende.\n".getBytes(StandardCharsets.UTF_8), Map.of("text", "Stuk", "title", "2"));
        assertEquals("Titel\n\nHet regende.", stories.get(0).text());
    }

    @Test
    void aTableWithoutAColumnOfTextSaysWhatItHas() {
        String message = assertThrows(PluginException.class, () -> read("name,sum\nA,1\n")).getMessage();
        assertTrue(message.contains("Its columns are: name, sum. Say which one does: text=NAME"), message);
    }

    @Test
    void anotherEncodingAndMarkupInACellAreRead() throws Exception {
        List<Story> stories = read("titre;texte;body\nÉté;x;<p>Il fait chaud à Orléans.</p><p>Très chaud.</p>\n".getBytes("windows-1252"), Map.of());
        assertEquals("Été\n\nIl fait chaud à Orléans.\n\nTrès chaud.", stories.get(0).text());
        assertEquals("제목", read("\uFEFF제목,본문\n제목,비가 왔다.\n").get(0).title().value());
    }

    @Test
    void emptyRowsShortRowsAndIdsThatStandTwiceAreNoTrouble() throws Exception {
        List<Story> stories = read("id,text\n\n1,One\n1,Two\n3\n,\n\"4\",\"Four");
        assertEquals(List.of("One", "Two", "Four"), stories.stream().map(Story::text).toList());
        assertEquals(List.of("id 1", "4", "id 4"), stories.stream().map(s -> s.id().value().substring(17)).toList());
        assertNull(stories.get(1).callerId());
    }

    @Test
    void aTableOfManyMillionBytesIsReadRowByRow() throws Exception {
        byte[] row = ("Title,\"" + "word ".repeat(2000) + "\"\n").getBytes(StandardCharsets.UTF_8);
        int rows = 2_000;
        InputStream endless = new InputStream() {
            private long at;
            private final byte[] head = "title,text\n".getBytes(StandardCharsets.UTF_8);

            @Override
            public int read() {
                long place = at++ - head.length;
                return place < 0 ? head[(int) place + head.length] : place >= (long) row.length * rows ? -1 : row[(int) (place % row.length)];
            }
        };
        int[] count = new int[1];
        new TableReader().read(new Table("a.csv", endless, (long) row.length * rows, Map.of()), new StorySink() {
            @Override
            public void story(StoryDraft draft) {
                count[0]++;
            }

            @Override
            public void source(String name, String declaredType, byte[] content) {
                throw new AssertionError(name);
            }
        }, TaskContext.silent());
        assertEquals(rows, count[0]);
    }

    @Test
    void onlyWhatIsNamedATableIsOne() {
        byte[] text = "title,text\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(Match.YES, new TableReader().probe(new SourceHead("a.CSV", null, text)));
        assertEquals(Match.YES, new TableReader().probe(new SourceHead("a", "text/csv", text)));
        assertEquals(Match.NO, new TableReader().probe(new SourceHead("a.txt", null, text)));
        assertEquals(Match.NO, new TableReader().probe(new SourceHead("a.csv", null, new byte[] {0, 1, 2, 0})));
    }

    @Test
    void aQuoteInsideABareCellIsALetter() throws Exception {
        try (Rows rows = new Rows(new StringReader("a,5\" pipe,b\r\"x\"y,\n"))) {
            assertEquals(List.of("a", "5\" pipe", "b"), rows.next());
            assertEquals(List.of("xy", ""), rows.next());
            assertNull(rows.next());
        }
    }
}
