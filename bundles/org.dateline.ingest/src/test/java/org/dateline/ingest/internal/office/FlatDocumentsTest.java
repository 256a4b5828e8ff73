package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.api.story.LeftOut;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Documents in which everything stands in one file: RTF, Word's XML of 2003, flat OpenDocument. */
class FlatDocumentsTest {

    private static final Workers WORKERS = TestWorkers.usual();
    private static final DocumentReader READER = new DocumentReader(WORKERS);

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    private static Story read(String name, String content) throws Exception {
        return new MemorySource(name, null, content.getBytes(StandardCharsets.UTF_8)).readBy(READER).only();
    }

    private static Story rtf(String content) throws Exception {
        return read("letter.rtf", "{\\rtf1\\ansi\\ansicpg1252 " + content + "}");
    }

    private static List<String> blocks(Story story) {
        return story.blocks().stream().map(block -> block.kind().id() + ": " + block.span().of(story.text())).toList();
    }

    private static List<String> leftOut(Story story) {
        return story.leftOut().stream().map(LeftOut::text).toList();
    }

    @Test
    void rtfIsReadWithItsLettersFromTheFirstOn() throws Exception {
        assertEquals(List.of("paragraph: Élodie's café on the quay closed \u2014 for good.", "paragraph: It reopens in May."), blocks(rtf("\\'c9lodie's caf\\'e9 on the quay closed \\u8212? for good.\\par It re\\-opens in May.\\par")));
    }

    @Test
    void rtfInSeveralCodePagesIsReadByItsFonts() throws Exception {
        assertEquals("日本語 Привет café", rtf("{\\fonttbl{\\f0\\fcharset128 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset0 C;}}\\pard\\f0\\'93\\'fa\\'96\\'7b\\'8c\\'ea\\f1  \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2\\f2  caf\\'e9\\par").text());
    }

    @Test
    void stylesListsTablesAndNotesOfRtfKeepTheirKind() throws Exception {
        Story story = rtf("{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2\\outlinelevel1 Zwischentitel;}{\\s3 Quote;}}\\pard\\s1 The harbour reopens\\par"
                + "\\pard Ships came in again on Monday{\\footnote\\pard Not all of them.}, he said.\\par\\pard\\s2 What it cost\\par\\pard\\s3 It was time.\\par"
                + "\\pard{\\listtext 1.\\tab}\\ls1 Dredging\\par\\trowd\\cellx1\\cellx2\\pard\\intbl Year\\cell 2024\\cell\\row\\pard\\intbl Kroner\\cell 1500\\cell\\row\\pard That is all.\\par");
        assertEquals(List.of("title: The harbour reopens", "paragraph: Ships came in again on Monday, he said.", "paragraph: Not all of them.", "heading: What it cost", "quote: It was time.", "list: Dredging", "table: Year | 2024", "table: Kroner | 1500", "paragraph: That is all."), blocks(story));
    }

    @Test
    void whatIsHiddenDeletedOrForProgramsIsNotInTheTextOfRtf() throws Exception {
        Story story = rtf("{\\info{\\title Harbour report}{\\author Ines Qu\\'e9bec}{\\creatim\\yr2022\\mo3\\dy4}}{\\header\\pard The Herald\\par}{\\pict\\bin3 }{}}"
                + "Read {\\field{\\*\\fldinst HYPERLINK \"http://example.org\"}{\\fldrslt the notice}}{\\v secretly}{\\deleted never}{\\*\\unknown x}{\\upr{twice}{\\*\\ud  twice}}.\\par");
        assertEquals("Read the notice twice.", story.text());
        assertEquals(List.of("The Herald"), leftOut(story));
        assertEquals("Harbour report", story.title().value());
        assertEquals(List.of("Ines Québec"), story.authors().value());
        assertEquals("2022-03-04", story.published().value().toString());
    }

    @Test
    void rtfThatIsCutOffIsReadAsFarAsItGoes() throws Exception {
        assertEquals("The ferry was late. It wai", read("cut.rtf", "{\\rtf1{\\b The ferry was late.} {\\i It wai").text());
    }

    @Test
    void wordsXmlOf2003KeepsHeadingsListsTablesAndNotes() throws Exception {
        Story story = read("old.xml", "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\">"
                + "<o:DocumentProperties><o:Author>Ada Holm</o:Author><o:Created>2004-05-06T10:00:00Z</o:Created></o:DocumentProperties>"
                + "<w:styles><w:style w:styleId=\"u\"><w:name w:val=\"heading 1\"/></w:style></w:styles><w:body>"
                + "<w:p><w:pPr><w:pStyle w:val=\"u\"/></w:pPr><w:r><w:t>The harbour reopens</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Ships came in</w:t></w:r><w:r><w:footnote><w:p><w:r><w:t>Three.</w:t></w:r></w:p></w:footnote></w:r><w:r><w:t> on Monday.</w:t></w:r>"
                + "<aml:annotation w:type=\"Word.Comment\"><aml:content><w:p><w:r><w:t>Really?</w:t></w:r></w:p></aml:content></aml:annotation></w:p>"
                + "<w:p><w:pPr><w:listPr><w:ilfo w:val=\"1\"/></w:listPr></w:pPr><w:r><w:t>Dredging</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2004</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:wordDocument>");
        assertEquals(List.of("title: The harbour reopens", "paragraph: Ships came in on Monday.", "paragraph: Three.", "list: Dredging", "table: Year | 2004"), blocks(story));
        assertEquals(List.of("Ada Holm"), story.authors().value());
        assertEquals("2004-05-06", story.published().value().toString());
    }

    @Test
    void flatOpenDocumentIsReadAsTheZippedOneIs() throws Exception {
        Story story = read("ferry.fodt", "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:dc=\"d\" xmlns:meta=\"m\">"
                + "<office:meta><meta:initial-creator>Ada Holm</meta:initial-creator></office:meta>"
                + "<office:master-styles><style:master-page><style:header><text:p>The Herald</text:p></style:header></style:master-page><text:p>Click to add text</text:p></office:master-styles>"
                + "<office:body><office:text><text:h text:outline-level=\"1\">The ferry is late</text:h>"
                + "<text:p>It waited<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>An hour.</text:p></text:note-body></text:note> for the tide.</text:p></office:text></office:body></office:document>");
        assertEquals(List.of("title: The ferry is late", "paragraph: It waited for the tide.", "paragraph: An hour."), blocks(story));
        assertEquals(List.of("The Herald"), leftOut(story));
        assertEquals(List.of("Ada Holm"), story.authors().value());
    }

    @Test
    void bulletsThatWereTypedMakeAListAndTheAuthorsLineIsNoText() throws Exception {
        Story story = rtf("\\pard The ferry is late again this week\\par By Ada Holm\\par Ada Holm\\par The ferry to the island was late on Monday and on Tuesday, the office said.\\par \\bullet  Fog\\par 2.\\tab Waves\\par 3. May was worse.\\par");
        assertEquals(List.of("title: The ferry is late again this week", "paragraph: The ferry to the island was late on Monday and on Tuesday, the office said.", "list: Fog", "list: Waves", "paragraph: 3. May was worse."), blocks(story));
        assertEquals(List.of("By Ada Holm", "Ada Holm"), leftOut(story));
    }
}
