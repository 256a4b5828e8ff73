package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Match;
import org.dateline.api.story.LeftOut;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the Tesseract that is installed; without one these tests do not run. */
class WordsInPicturesTest {

    private static final Workers WORKERS = TestWorkers.usual();
    private static final DocumentReader READER = new DocumentReader(WORKERS);

    private static final Documents.Drawing DAM = page -> page
            .bold(72, 760, 24, "Dam to be repaired")
            .line(72, 720, 12, "The council voted on Tuesday to repair the old dam above the town of Kel-")
            .line(72, 705, 12, "leby, which engineers called unsafe after the floods of last winter and the")
            .line(72, 690, 12, "spring that followed.")
            .line(72, 660, 12, "Work begins in May and is to last two years, the mayor said at the meeting.");

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @BeforeEach
    void needsTesseract() {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
        assumeTrue(there, "Tesseract is not installed");
    }

    private static BufferedImage painted(Documents.Drawing drawing, int type) throws Exception {
        try (PDDocument document = Loader.loadPDF(Documents.pdf(drawing))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            BufferedImage image = new BufferedImage(page.getWidth(), page.getHeight(), type);
            image.getGraphics().drawImage(page, 0, 0, null);
            return image;
        }
    }

    private static byte[] picture(String format, Documents.Drawing... pages) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            if (pages.length == 1) {
                writer.write(painted(pages[0], BufferedImage.TYPE_INT_RGB));
            } else {
                writer.prepareWriteSequence(null);
                for (Documents.Drawing each : pages) {
                    writer.writeToSequence(new IIOImage(painted(each, BufferedImage.TYPE_BYTE_GRAY), null, null), null);
                }
                writer.endWriteSequence();
            }
        }
        return bytes.toByteArray();
    }

    /** Pages with letters where text is given for them, and pages that are pictures. */
    private static byte[] scanned(Documents.Drawing letters, Documents.Drawing scan) throws Exception {
        return Documents.pdfWith(document -> {
            try {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, painted(scan, BufferedImage.TYPE_BYTE_GRAY)), 0, 0, 595, 842);
                }
            } catch (java.io.IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, letters);
    }

    private static MemorySource asked(String name, byte[] content) {
        return new MemorySource(name, null, content, "eng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tif", "bmp", "gif"})
    void thePictureOfAStoryIsAStoryWhereThePersonAsks(String format) throws Exception {
        MemorySource source = asked("dam." + format, picture(format, DAM));
        assertEquals(Match.YES, READER.probe(source.head()));
        Story story = source.readBy(READER).only();
        assertTrue(story.text().contains("repair the old dam above the town of Kelleby, which engineers called unsafe"), story.text());
        assertEquals("Dam to be repaired", story.title().value());
        assertEquals("ocr", story.title().basis());
        LeftOut note = story.leftOut().get(0);
        assertEquals("page 1", note.at());
        assertTrue(note.text().matches("Words recognised in a picture \\(OCR\\), [789]\\d% sure\\."), note.text());
    }

    @Test
    void whereNobodyAskedThePictureSaysHowTo() throws Exception {
        byte[] picture = picture("png", DAM);
        String reason = assertThrows(PluginException.class, () -> new MemorySource("dam.png", null, picture).readBy(READER)).getMessage();
        assertTrue(reason.startsWith("This is a picture;") && reason.contains("--ocr"), reason);
    }

    @Test
    void thePagesOfAFaxAreOneStory() throws Exception {
        Story story = asked("fax.tif", picture("tif", DAM, page -> page.line(72, 700, 12, "The second page says that the harbour was dredged again."))).readBy(READER).only();
        assertTrue(story.text().endsWith("The second page says that the harbour was dredged again."), story.text());
        assertEquals(List.of("page 1", "page 2"), story.leftOut().stream().map(LeftOut::at).toList());
    }

    @Test
    void aScannedPageAmongPagesOfLettersStandsInItsPlace() throws Exception {
        byte[] pdf = scanned(page -> page.line(72, 700, 11, "The first page has letters and says that the bridge was closed to lorries for a week. "
                ).line(72, 680, 11, "It says more about the bridge, so that nobody can take it for the stamp on a scanned page."), DAM);
        Story story = asked("mixed.pdf", pdf).readBy(READER).only();
        assertTrue(story.text().indexOf("closed to lorries") < story.text().indexOf("voted on Tuesday"), story.text());
        assertEquals("page 2", story.leftOut().get(0).at());
        MemorySource.Result unasked = new MemorySource("mixed.pdf", null, pdf).readBy(READER);
        assertTrue(unasked.only().text().endsWith("scanned page."), unasked.only().text());
        assertTrue(unasked.warnings().get(0).startsWith("Some of its pages are pictures"), unasked.warnings().toString());
    }

    @Test
    void aScannedPageWithAStampOfLettersIsReadWhole() throws Exception {
        byte[] pdf = scanned(page -> { }, DAM);
        assertTrue(asked("scan.pdf", pdf).readBy(READER).only().text().contains("Work begins in May"));
        String reason = assertThrows(PluginException.class, () -> new MemorySource("scan.pdf", null, pdf).readBy(READER)).getMessage();
        assertTrue(reason.contains("pictures of pages") && reason.contains("--ocr"), reason);
    }

    @Test
    void smallPicturesOnAPageWithoutLettersAreReadToo() throws Exception {
        byte[] pdf = Documents.pdfWith(document -> {
            BufferedImage small = new BufferedImage(1000, 120, BufferedImage.TYPE_BYTE_GRAY);
            try {
                small.getGraphics().drawImage(painted(DAM, BufferedImage.TYPE_BYTE_GRAY), -160, -140, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
                content.drawImage(LosslessFactory.createFromImage(document, small), 72, 700, 360, 43);
            }
        }, page -> { });
        assertTrue(assertThrows(PluginException.class, () -> new MemorySource("scan.pdf", null, pdf).readBy(READER)).getMessage().contains("--ocr"));
        assertTrue(asked("scan.pdf", pdf).readBy(READER).only().text().contains("Dam to be repaired"));
    }

    @Test
    void aPictureWithoutWordsSaysSo() throws Exception {
        byte[] empty = picture("png", page -> { });
        assertEquals("No words were recognised in this picture.", assertThrows(PluginException.class, () -> asked("sky.png", empty).readBy(READER)).getMessage());
    }

    @Test
    void aLanguageWithoutDataIsNamed() throws Exception {
        byte[] picture = picture("png", DAM);
        String reason = assertThrows(PluginException.class, () -> new MemorySource("dam.png", null, picture, "eng+tlh_old").readBy(READER)).getMessage();
        assertEquals("Tesseract has no data here for one of the languages you named (tlh_old). Install it (on Debian and Ubuntu: sudo apt-get install tesseract-ocr-tlh-old) and add the file again.", reason);
    }

    @Test
    void aPictureOfMorePixelsThanAnybodyScansIsNotUnpacked() throws Exception {
        byte[] picture = picture("png", DAM);
        byte[] large = Arrays.copyOf(picture, picture.length);
        System.arraycopy(new byte[] {0, 1, 0, 0, 0, 1, 0, 0}, 0, large, 16, 8);
        String reason = assertThrows(PluginException.class, () -> asked("large.png", large).readBy(READER)).getMessage();
        assertTrue(reason.startsWith("This picture has too many pixels"), reason);
    }

    @Test
    void aPictureCutShortIsRefusedOrReadInPart() throws Exception {
        byte[] picture = picture("png", DAM);
        for (int length : new int[] {12, 40, 3000}) {
            MemorySource.Result result = asked("cut.png", Arrays.copyOf(picture, length)).readAsFarAsItGoes(READER);
            assertTrue(result.refusal() != null || !result.stories().isEmpty());
        }
    }
}
