package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dateline.api.PluginException;
import org.dateline.ingest.internal.MemorySource;
import org.dateline.ingest.internal.MemorySource.Inner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm. The workers of this test have the network, so that what is not fetched is not fetched by the parsers. */
class HostileDocumentsTest {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String PARAGRAPH = "<w:p><w:r><w:t>The harbour was closed. ";
    private static final String END = "</w:t></w:r></w:p>";
    private static final Workers WORKERS = new Workers(TestWorkers.command("128m", false));
    private static final DocumentReader READER = new DocumentReader(WORKERS);

    private LoopbackServer server;

    @TempDir
    private Path folder;

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @BeforeEach
    void listen() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void nothingWasFetchedAndTheNextFileIsRead() throws Exception {
        assertEquals(List.of(), server.requests());
        server.close();
        assertEquals("The next file.", outcome("next.docx", Documents.docx("The next file.")));
    }

    /** The text, or the reason. */
    private static String outcome(String name, byte[] content) throws IOException {
        try {
            MemorySource.Result result = new MemorySource(name, null, content).readBy(READER);
            return result.stories().isEmpty() ? String.join(", ", result.sources().stream().map(Inner::name).toList()) : result.only().text();
        } catch (PluginException e) {
            return e.getMessage();
        }
    }

    @Test
    void anExternalEntityInADocumentIsNotRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String doctype = "<!DOCTYPE d [<!ENTITY f SYSTEM \"" + secret.toUri() + "\"><!ENTITY h SYSTEM \"" + server.address("xxe") + "\">]>";
        String outcome = outcome("xxe.docx", Documents.rawDocx(XML + doctype, PARAGRAPH + "&f; &h;" + END));
        assertEquals("This document is damaged and could not be read.", outcome);
    }

    @Test
    void anExternalDocumentTypeIsNotFetched() throws Exception {
        String doctype = "<!DOCTYPE d SYSTEM \"" + server.address("dtd") + "\">";
        assertEquals("The harbour was closed.", outcome("dtd.docx", Documents.rawDocx(XML + doctype, PARAGRAPH + END)));
    }

    @Test
    void entitiesThatGrowAreNotExpanded() throws Exception {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            doctype.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        doctype.append("]>");
        assertEquals("This document is damaged and could not be read.", outcome("laughs.docx", Documents.rawDocx(XML + doctype, PARAGRAPH + "&l11;" + END)));
        byte[] odt = Documents.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", XML + doctype
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>&l11;</text:p></office:text></office:body></office:document-content>");
        assertEquals("This document is damaged and could not be read.", outcome("laughs.odt", odt));
    }

    @Test
    void aDocumentThatUnpacksToFarMoreThanItsSizeIsRefused() throws Exception {
        byte[] bomb = Documents.rawDocx(XML, PARAGRAPH + " ".repeat(60_000_000) + END);
        assertEquals("This document unpacks to far more than its size, as only files made to do harm do. Reading it was stopped.", outcome("bomb.docx", bomb));
    }

    @Test
    void aRemoteTemplateIsNotFetched() throws Exception {
        String relations = XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"" + server.address("template.dotm") + "\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"" + server.address("pixel.png") + "\" TargetMode=\"External\"/></Relationships>";
        byte[] docx = Documents.rawDocx(XML, PARAGRAPH + END, "word/_rels/document.xml.rels", relations, "word/_rels/settings.xml.rels", relations);
        assertEquals("The harbour was closed.", outcome("template.docx", docx));
    }

    @Test
    void anEncryptedDocumentSaysSo() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("open sesame");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(Documents.docx("Nobody reads this."));
            }
            files.writeFilesystem(bytes);
        }
        assertEquals("This document opens only with a password. Save it without one and add it again.", outcome("locked.docx", bytes.toByteArray()));
    }

    @Test
    void anEncryptedPdfSaysSoAndOneThatAnybodyMayOpenIsRead() throws Exception {
        Documents.Drawing page = drawn -> drawn.line(72, 700, 11, "The harbour was closed.");
        byte[] locked = Documents.pdfWith(document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())), page);
        assertEquals("This PDF opens only with a password. Save it without one and add it again.", outcome("locked.pdf", locked));
        byte[] open = Documents.pdfWith(document -> document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())), page);
        assertEquals("The harbour was closed.", outcome("open.pdf", open));
    }

    @Test
    void scriptsAndFormsOfAPdfAreNotRun() throws Exception {
        byte[] pdf = Documents.pdfWith(document -> {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.launchURL('" + server.address("script") + "')"));
            PDAcroForm form = new PDAcroForm(document);
            COSStream xfa = document.getDocument().createCOSStream();
            try (OutputStream out = xfa.createOutputStream()) {
                out.write((XML + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + server.address("xfa") + "\">]><xdp>&e;</xdp>").getBytes(StandardCharsets.UTF_8));
            }
            form.getCOSObject().setItem(COSName.XFA, xfa);
            document.getDocumentCatalog().setAcroForm(form);
        }, page -> page.line(72, 700, 11, "The harbour was closed."));
        assertEquals("The harbour was closed.", outcome("script.pdf", pdf));
    }

    @Test
    void aPdfWhosePagesGoInACircleEnds() throws Exception {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 2 0 R]/Count 9>>endobj\n3 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        String outcome = outcome("circle.pdf", pdf.getBytes(StandardCharsets.US_ASCII));
        assertTrue(outcome.startsWith("This PDF "), outcome);
    }

    @Test
    void aPdfCutShortIsReadAsFarAsItGoesOrCalledCut() throws Exception {
        byte[] pdf = Documents.pdf(page -> page.line(72, 700, 11, "The harbour was closed."));
        for (int part = 1; part < 8; part++) {
            String outcome = outcome("cut.pdf", Arrays.copyOf(pdf, pdf.length * part / 8));
            assertTrue(outcome.startsWith("This PDF is cut off") || outcome.equals("The harbour was closed."), outcome);
        }
    }

    @Test
    void rtfCutShortBeforeItsTextIsCalledCut() throws Exception {
        String outcome = outcome("cut.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 Ari".getBytes(StandardCharsets.US_ASCII));
        assertTrue(outcome.startsWith("This document is cut off"), outcome);
    }

    @Test
    void rtfNestedWithoutEndIsReadOrRefused() throws Exception {
        String rtf = "{\\rtf1 " + "{\\b ".repeat(200_000) + "The harbour was closed." + "}".repeat(200_000) + "}";
        String outcome = outcome("deep.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertTrue(outcome.equals("The harbour was closed.") || outcome.startsWith("This document "), outcome);
    }

    @Test
    void xmlNestedWithoutEndIsReadOrRefused() throws Exception {
        byte[] docx = Documents.rawDocx(XML, "<w:sdt>".repeat(100_000) + PARAGRAPH + END + "</w:sdt>".repeat(100_000));
        String outcome = outcome("deep.docx", docx);
        assertTrue(outcome.equals("The harbour was closed.") || outcome.startsWith("This document "), outcome);
    }

    @Test
    void whatIsAPdfAndAZipAtOnceIsReadAsTheFirst() throws Exception {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(Documents.pdf(page -> page.line(72, 700, 11, "The harbour was closed.")));
        both.write(Documents.zip("run.exe", "MZ"));
        assertEquals("The harbour was closed.", outcome("both.zip", both.toByteArray()));
    }

    @Test
    void namesIn7zDoNotLeadOutOfIt() throws Exception {
        assertEquals("etc/passwd, secret.txt", outcome("names.7z", sevenZip(null, "../../etc/passwd", "x", "C:\\..\\secret.txt", "y")));
    }

    @Test
    void a7zThatUnpacksToFarMoreThanItsSizeIsRefused() throws Exception {
        String outcome = outcome("bomb.7z", sevenZip(null, "zeros.txt", "0".repeat(100_000_000)));
        assertEquals("This archive unpacks to far more than its size, as only files made to do harm do. Reading it was stopped.", outcome);
    }

    @Test
    void anEncrypted7zSaysSo() throws Exception {
        assertEquals("This archive opens only with a password. Save it without one and add it again.", outcome("locked.7z", sevenZip("open sesame", "a.txt", "Nobody reads this.")));
    }

    private byte[] sevenZip(String password, String... namesAndContents) throws IOException {
        Path file = folder.resolve("made.7z");
        try (SevenZOutputFile archive = password == null ? new SevenZOutputFile(file.toFile()) : new SevenZOutputFile(file.toFile(), password.toCharArray())) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(namesAndContents[i]);
                archive.putArchiveEntry(entry);
                archive.write(new ByteArrayInputStream(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8)));
                archive.closeArchiveEntry();
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        assertFalse(bytes.length == 0);
        return bytes;
    }
}
