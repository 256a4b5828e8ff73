package org.dateline.worker.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.ocr.Tesseract;
import org.jspecify.annotations.Nullable;

/** Pages that are pictures without a layer of text, as scanners make them: where that is asked, each is painted and its words are recognised. */
final class ScannedPages {

    private static final int MOST_PAGES = 500;

    /** What Tesseract is best at. */
    private static final float DPI = 300;

    private static final float POINTS_AN_INCH = 72;
    private static final double MOST_PIXELS = 40e6;

    /** A page with more letters than a stamp or a page number has a layer of text. */
    private static final int STAMP = 150;

    /** A picture of fewer pixels is no scanned page. */
    private static final int SCAN = 300_000;

    private final PDDocument document;
    private final String languages;
    private final Replies out;
    private final List<RecognisedPage> recognised = new ArrayList<>();
    private @Nullable Tesseract tesseract;
    private @Nullable Refusal failure;
    private boolean passedOver;
    private boolean pictures;

    ScannedPages(PDDocument document, String languages, Replies out) {
        this.document = document;
        this.languages = languages;
        this.out = out;
    }

    /** The lines of a page: those that were drawn, or those that were recognised where it is a picture. */
    List<Line> lines(PDPage page, int number, List<Line> drawn) throws IOException, InterruptedException {
        int letters = drawn.stream().mapToInt(line -> line.text().length()).sum();
        boolean picture = isPicture(page);
        // A page without letters may show them as outlines, or in small pictures: whoever asks has them recognised too.
        boolean drawing = letters == 0 && hasDrawing(page);
        pictures |= drawing;
        if (letters > STAMP || !picture && (languages.isEmpty() || !drawing)) {
            return drawn;
        }
        passedOver |= languages.isEmpty() && letters == 0;
        if (languages.isEmpty() || failure != null || recognised.size() >= MOST_PAGES) {
            return drawn;
        }
        try {
            RecognisedPage found = recognise(page, number);
            out.page();
            if (!found.lines().isEmpty()) {
                recognised.add(found);
                return found.lines();
            }
        } catch (Refusal e) {
            failure = e;
        }
        return drawn;
    }

    private static boolean hasDrawing(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            int b = in.read();
            while (b >= 0 && b <= ' ') {
                b = in.read();
            }
            return b >= 0;
        }
    }

    /** Whether pictures make up the page; only their sizes are looked at. */
    private static boolean isPicture(PDPage page) {
        COSDictionary objects = page.getResources() == null ? null : page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        long pixels = 0;
        if (objects != null) {
            for (COSName name : objects.keySet()) {
                COSBase object = objects.getDictionaryObject(name);
                if (object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    pixels += (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
                }
            }
        }
        return pixels >= SCAN;
    }

    private RecognisedPage recognise(PDPage page, int number) throws IOException, InterruptedException, Refusal {
        if (tesseract == null) {
            tesseract = Tesseract.forLanguages(languages);
        }
        double inches = Math.max(1, page.getCropBox().getWidth() / POINTS_AN_INCH * page.getCropBox().getHeight() / POINTS_AN_INCH);
        int dpi = (int) Math.min(DPI, Math.sqrt(MOST_PIXELS / inches));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        Path picture = Files.createTempFile("page", ".pgm");
        try {
            write(renderer.renderImageWithDPI(number - 1, dpi, ImageType.GRAY), picture);
            return RecognisedPage.of(number, tesseract.read(picture, dpi), POINTS_AN_INCH / dpi);
        } finally {
            Files.delete(picture);
        }
    }

    /** As a portable graymap: nothing to pack and nothing to unpack. */
    private static void write(BufferedImage image, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("P5\n" + image.getWidth() + " " + image.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        }
    }

    /** Pages and how sure their words are, as the protocol has them; empty where none was recognised. */
    String told() {
        return recognised.stream().map(RecognisedPage::told).collect(Collectors.joining(" "));
    }

    /** What a person should know: some pages are missing. */
    void warn() throws IOException {
        if (failure != null) {
            out.warning(failure.reason());
        } else if (passedOver) {
            out.warning("picture-pages");
        }
    }

    /** Why there are no words at all. */
    Refusal refusal() {
        return failure != null ? failure : new Refusal(!pictures ? Refusal.NO_TEXT : languages.isEmpty() ? Refusal.PICTURES : Refusal.NO_WORDS, "");
    }
}
