package org.dateline.ingest.internal.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents made for the tests. */
final class Documents {

    private Documents() {}

    /** A zip of names and contents, in turn. */
    static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static final String TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    static final String RELATIONS = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    /** A Word document with this XML as its body; more parts may follow, names and contents in turn. */
    static byte[] rawDocx(String prologue, String body, String... more) throws IOException {
        List<String> parts = new ArrayList<>(List.of("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", prologue
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" + body + "</w:body></w:document>"));
        parts.addAll(List.of(more));
        return zip(parts.toArray(String[]::new));
    }

    static byte[] docx(String... paragraphs) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return rawDocx("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", body.toString());
    }

    /** Draws text on a page. */
    static final class Page {
        private final PDPageContentStream content;

        Page(PDPageContentStream content) {
            this.content = content;
        }

        Page line(float x, float y, float size, String text) throws IOException {
            return line(x, y, size, Standard14Fonts.FontName.HELVETICA, text);
        }

        Page bold(float x, float y, float size, String text) throws IOException {
            return line(x, y, size, Standard14Fonts.FontName.HELVETICA_BOLD, text);
        }

        private Page line(float x, float y, float size, Standard14Fonts.FontName font, String text) throws IOException {
            content.beginText();
            content.setFont(new PDType1Font(font), size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
            return this;
        }
    }

    /** What is drawn on one page. */
    interface Drawing {
        void on(Page page) throws IOException;
    }

    /** Changes a document before it is written. */
    interface Finish {
        void of(PDDocument document) throws IOException;
    }

    static byte[] pdf(Drawing... pages) throws IOException {
        return pdfWith(document -> { }, pages);
    }

    static byte[] pdfWith(Finish finish, Drawing... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.on(new Page(content));
                }
            }
            finish.of(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
