package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.dateline.api.PluginException;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final Workers WORKERS = TestWorkers.usual();
    private static final DocumentReader READER = new DocumentReader(WORKERS);

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    private static Story read(String name, byte[] content) throws IOException, PluginException {
        return new MemorySource(name, null, content).readBy(READER).only();
    }

    private static List<String> blocks(Story story, BlockKind kind) {
        return story.blocks().stream().filter(block -> block.kind() == kind).map(block -> block.span().of(story.text()).toString()).toList();
    }

    @Test
    void aPdfIsReadAsParagraphsJoinedAcrossLinesWithHyphensMended() throws Exception {
        Story story = read("dam.pdf", Documents.pdf(page -> page
                .bold(72, 760, 22, "Dam to be repaired")
                .line(72, 720, 11, "The council voted on Tuesday to repair the old dam above the town of Kel-")
                .line(72, 706, 11, "leby, which engineers called unsafe after the floods of last winter and the")
                .line(72, 692, 11, "spring that followed.")
                .line(72, 664, 11, "Work begins in May and is to last two years, the mayor said.")));
        assertEquals("Dam to be repaired", story.title().value());
        assertEquals(List.of("The council voted on Tuesday to repair the old dam above the town of Kelleby, which engineers called unsafe after the floods of last winter and the spring that followed.",
                "Work begins in May and is to last two years, the mayor said."), blocks(story, BlockKind.PARAGRAPH));
    }

    @Test
    void runningHeadsAndPageNumbersAreLeftOutOfAPdf() throws Exception {
        Documents.Drawing[] pages = new Documents.Drawing[4];
        for (int i = 0; i < pages.length; i++) {
            int number = i + 1;
            pages[i] = page -> page.line(72, 800, 9, "Harbour Commission, annual report").line(72, 700, 11, "Section " + number + " says that the harbour was dredged and that ships came in again.")
                    .line(290, 40, 9, String.valueOf(number));
        }
        Story story = read("report.pdf", Documents.pdf(pages));
        assertTrue(story.text().startsWith("Section 1 says"), story.text());
        assertTrue(!story.text().contains("annual report"), story.text());
        assertEquals(8, story.leftOut().size());
    }

    @Test
    void columnsOfAPdfAreReadOneAfterTheOtherEvenWhenDrawnAcross() throws Exception {
        Story story = read("columns.pdf", Documents.pdf(page -> {
            for (int i = 0; i < 12; i++) {
                page.line(60, 700 - 14 * i, 10, "left column line number " + i + " of the story");
                page.line(320, 700 - 14 * i, 10, "right column line number " + i + " of the story");
            }
        }));
        String text = story.text();
        assertTrue(text.indexOf("left column line number 11") < text.indexOf("right column line number 0"), text);
    }

    @Test
    void theDateOfAPdfsPropertiesIsADistrustedDate() throws Exception {
        byte[] pdf = Documents.pdfWith(document -> {
            PDDocumentInformation information = new PDDocumentInformation();
            Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
            created.clear();
            created.set(2019, Calendar.MARCH, 5, 9, 0);
            information.setCreationDate(created);
            information.setAuthor("Ada Holm");
            document.setDocumentInformation(information);
        }, page -> page.line(72, 700, 11, "The bridge over the river was closed to all lorries for a week."));
        Story story = read("bridge.pdf", pdf);
        assertEquals("2019-03-05", story.published().value().toString());
        assertEquals("metadata", story.published().basis());
        assertEquals(List.of("Ada Holm"), story.authors().value());
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aPageThatWasScannedOrSavedSidewaysIsReadUpright(int rotation) throws Exception {
        byte[] pdf = Documents.pdfWith(document -> document.getPage(0).setRotation(rotation), page -> page
                .line(72, 700, 11, "The council voted on Tuesday to repair the old dam above the town of Kelleby,").line(72, 686, 11, "which engineers called unsafe."));
        assertEquals("The council voted on Tuesday to repair the old dam above the town of Kelleby, which engineers called unsafe.", read("sideways.pdf", pdf).text());
    }

    @Test
    void aPdfWithNothingOnItsPagesHasNoText() throws Exception {
        byte[] pdf = Documents.pdf(page -> { });
        assertEquals("This PDF has no text that can be read.", assertThrows(PluginException.class, () -> read("blank.pdf", pdf)).getMessage());
    }

    @Test
    void aPdfWhosePagesLeadNowhereIsDamaged() throws Exception {
        byte[] pdf = Documents.pdf();
        assertEquals("This PDF is damaged and could not be read.", assertThrows(PluginException.class, () -> read("none.pdf", pdf)).getMessage());
    }

    @Test
    void thePreviewStandsForApplesNewerFormat() throws Exception {
        byte[] with = Documents.zip("Index/Document.iwa", "x", "QuickLook/Preview.pdf", "%PDF-1.4 of the story");
        assertEquals("Preview.pdf", new MemorySource("a.pages", null, with).readBy(READER).sources().get(0).name());
        byte[] without = Documents.zip("Index/Document.iwa", "x", "Metadata/Properties.plist", "x");
        String reason = assertThrows(PluginException.class, () -> read("a.numbers", without)).getMessage();
        assertEquals("This spreadsheet is in the newer format of Pages, Numbers or Keynote, which only they can read. Export it as a PDF there and add that.", reason);
    }

    @Test
    void aWordDocumentIsReadParagraphByParagraph() throws Exception {
        Story story = read("ferry.docx", Documents.docx("Ferry runs aground", "The ferry ran aground off Holm on Monday and nobody was hurt, the coast guard said.", "It was pulled free at noon."));
        assertEquals("Ferry runs aground", story.title().value());
        assertEquals(List.of("The ferry ran aground off Holm on Monday and nobody was hurt, the coast guard said.", "It was pulled free at noon."), blocks(story, BlockKind.PARAGRAPH));
    }

    @Test
    void aDocumentUnderAnotherEndingIsReadForWhatItIs() throws Exception {
        byte[] docx = Documents.docx("The ferry ran aground off Holm on Monday.", "It was pulled free at noon.");
        assertTrue(read("ferry.pdf", docx).text().contains("pulled free"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("This file is empty.", assertThrows(PluginException.class, () -> read("empty.pdf", new byte[0])).getMessage());
    }

    @Test
    void aMissingFenceIsTold() {
        try (Workers bare = new Workers(TestWorkers.command("64m", false))) {
            assertEquals(1, new DocumentReader(bare).missing().size());
            assertEquals(WORKERS.fence().isEmpty() ? 1 : 0, READER.missing().size());
        }
    }
}
