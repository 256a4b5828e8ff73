package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dateline.api.story.LeftOut;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OfficeKindsTest {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Workers WORKERS = TestWorkers.usual();
    private static final DocumentReader READER = new DocumentReader(WORKERS);

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    private static MemorySource.Result read(String name, byte[] content) throws Exception {
        return new MemorySource(name, null, content).readBy(READER);
    }

    /** One line a block: its kind and its words. */
    private static List<String> blocks(Story story) {
        return story.blocks().stream().map(block -> block.kind().id() + ": " + block.span().of(story.text())).toList();
    }

    private static String relations(String... idTypeTarget) {
        StringBuilder xml = new StringBuilder(XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < idTypeTarget.length; i += 3) {
            xml.append("<Relationship Id=\"").append(idTypeTarget[i]).append("\" Type=\"").append(RELATIONSHIP).append(idTypeTarget[i + 1]).append("\" Target=\"").append(idTypeTarget[i + 2]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    @Test
    void stylesListsTablesAndNotesOfAWordDocumentKeepTheirKind() throws Exception {
        String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr><w:r><w:t>The harbour reopens</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Ships came in again on Monday,</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>the harbour master said.</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"U1\"/></w:pPr><w:r><w:t>What it cost</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>Dredging</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2024</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        String styles = XML + "<w:styles " + w + "><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"U1\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";
        byte[] docx = Documents.rawDocx(XML, body, "word/styles.xml", styles, "word/header1.xml", XML + "<w:hdr " + w + "><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:hdr>",
                "word/comments.xml", XML + "<w:comments " + w + "><w:p><w:r><w:t>Check this.</w:t></w:r></w:p></w:comments>",
                "word/_rels/document.xml.rels", relations("rId1", "styles", "styles.xml", "rId2", "header", "header1.xml", "rId3", "comments", "comments.xml"));
        Story story = read("harbour.docx", docx).only();
        assertEquals(List.of("title: The harbour reopens", "paragraph: Ships came in again on Monday, the harbour master said.", "heading: What it cost", "list: Dredging", "table: Year | 2024"), blocks(story));
        assertEquals(List.of("Draft", "Check this."), story.leftOut().stream().map(LeftOut::text).toList());
    }

    @Test
    void whatWasDeletedOrHiddenInAWordDocumentIsNotInTheText() throws Exception {
        String body = "<w:p><w:r><w:t>The ferry sails </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>again</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>.</w:t></w:r></w:p>";
        assertEquals("The ferry sails again.", read("ferry.docx", Documents.rawDocx(XML, body)).only().text());
    }

    @Test
    void aFileInsideAWordDocumentIsASourceOfItsOwn() throws Exception {
        byte[] docx = Documents.rawDocx(XML, "<w:p><w:r><w:t>See the list.</w:t></w:r></w:p>", "word/embeddings/list.docx", "PK as it is", "word/_rels/document.xml.rels", relations("rId1", "package", "embeddings/list.docx"));
        assertEquals("list.docx", read("outer.docx", docx).sources().get(0).name());
    }

    @Test
    void headingsListsAndDeletionsOfOpenDocumentAreTold() throws Exception {
        String content = XML + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:h text:outline-level=\"1\">The ferry is late</text:h><text:p>It waited<text:s text:c=\"2\"/>for the tide.</text:p>"
                + "<text:list><text:list-item><text:p>Holm</text:p></text:list-item></text:list><office:annotation><text:p>Really?</text:p></office:annotation></office:text></office:body></office:document-content>";
        byte[] odt = Documents.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content, "meta.xml",
                XML + "<m xmlns:meta=\"m\" xmlns:dc=\"d\"><meta:initial-creator>Ada Holm</meta:initial-creator><dc:creator>Somebody Else</dc:creator><meta:creation-date>2021-04-05T10:00:00</meta:creation-date></m>");
        Story story = read("ferry.odt", odt).only();
        assertEquals(List.of("title: The ferry is late", "paragraph: It waited for the tide.", "list: Holm"), blocks(story));
        assertEquals("2021-04-05", story.published().value().toString());
        assertEquals(List.of("Ada Holm"), story.authors().value());
    }

    @Test
    void aSlidesTitleIsItsHeadingWhereverItWasDrawn() throws Exception {
        String names = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        String shape = "<p:sp><p:nvSpPr><p:nvPr>%s</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>";
        String slide = XML + "<p:sld " + names + "><p:cSld><p:spTree>" + String.format(java.util.Locale.ROOT, shape, "<p:ph idx=\"1\"/>", "Three ships came in") + String.format(java.util.Locale.ROOT, shape, "<p:ph type=\"ftr\"/>", "Confidential")
                + String.format(java.util.Locale.ROOT, shape, "<p:ph type=\"title\"/>", "The harbour") + "</p:spTree></p:cSld></p:sld>";
        byte[] pptx = Documents.zip("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>", "_rels/.rels", relations("rId1", "officeDocument", "ppt/presentation.xml"),
                "ppt/presentation.xml", XML + "<p:presentation " + names + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId2\"/></p:sldIdLst></p:presentation>",
                "ppt/_rels/presentation.xml.rels", relations("rId2", "slide", "slides/slide1.xml"), "ppt/slides/slide1.xml", slide);
        assertEquals(List.of("heading: The harbour", "list: Three ships came in"), blocks(read("harbour.pptx", pptx).only()));
    }

    @Test
    void theSheetsOfASpreadsheetAreTablesUnderTheirNames() throws Exception {
        for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            String name = workbook instanceof XSSFWorkbook ? "costs.xlsx" : "costs.xls";
            assertEquals(List.of("heading: Costs", "table: Year | Kroner", "table: 2024 | 1500"), blocks(read(name, filled(workbook)).only()), name);
        }
    }

    private static byte[] filled(Workbook workbook) throws IOException {
        try (workbook; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Costs");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("Year");
            head.createCell(1).setCellValue("Kroner");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(2024);
            row.createCell(1).setCellValue(1500);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aBooksTitleIsThatOfTheBook() throws Exception {
        String opf = XML + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>The Lighthouse</dc:title></metadata>"
                + "<manifest><item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/></manifest><spine><itemref idref=\"c\"/></spine></package>";
        byte[] epub = Documents.zip("mimetype", "application/epub+zip", "META-INF/container.xml", XML + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles><rootfile full-path=\"p.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
                "p.opf", opf, "c.xhtml", XML + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><h1>Chapter One</h1><p>The lamp was lit at six.</p>"
                        + "<table><thead><tr class=\"header\"><th>Month</th><th>Ships</th></tr></thead><tr><td>May</td><td>4</td></tr></table></body></html>",
                "nav.xhtml", XML + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><h1>Contents</h1></body></html>");
        MemorySource.Result book = read("book.epub", epub);
        Story story = book.only();
        assertEquals("The Lighthouse", story.title().value());
        assertEquals(List.of("heading: Chapter One", "paragraph: The lamp was lit at six.", "table: Month | Ships", "table: May | 4"), blocks(story));
        assertEquals(List.of(), book.sources());
    }

    @Test
    void aCellFarOffIsToldWithoutTheEmptyOnesBeforeIt() throws Exception {
        try (Workbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row row = book.createSheet("A").createRow(9);
            row.createCell(0).setCellValue("Dam");
            row.createCell(16_000).setCellValue("repaired");
            book.write(out);
            String text = read("far.xlsx", out.toByteArray()).only().text();
            assertTrue(text.contains("Dam | | |") && text.endsWith("| repaired") && text.length() < 100, text);
        }
    }
}
