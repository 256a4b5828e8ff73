package org.dateline.worker.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** PDF: its text in reading order, what it says of itself, the files attached to it. Scripts, forms' logic and addresses are not looked at. */
public final class PdfReading implements Reading {

    private static final int END = 2048;

    static {
        FontMappers.set(new OwnFonts());
    }

    @Override
    public void read(Request request, Replies out) throws Exception {
        boolean cut = isCut(request.file());
        try {
            read(request, out, cut);
        } catch (InvalidPasswordException e) {
            throw e;
        } catch (IOException | Refusal e) {
            boolean empty = !(e instanceof Refusal refusal) || refusal.reason().equals(Refusal.NO_TEXT) || refusal.reason().equals(Refusal.DAMAGED);
            throw cut && empty && !(e instanceof Replies.BrokenPipe) ? new Refusal(Refusal.CUT, "") : e;
        }
    }

    /** Whether the mark at the end is missing, as in a file of which not all came. */
    private static boolean isCut(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(END, bytes.length())];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            return !new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static void read(Request request, Replies out, boolean cut) throws Exception {
        try (RandomAccessReadBufferedFile file = new RandomAccessReadBufferedFile(request.file().toFile());
                PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new Refusal(Refusal.DAMAGED, "no pages");
            }
            ScannedPages scans = new ScannedPages(document, request.languages(), out);
            PageText text = new PageText(request.mostCharacters());
            boolean damaged = read(document, scans, text) || cut;
            out.document("");
            text.tell(out);
            FormFields.tell(document, out);
            Map<String, String> fields = new LinkedHashMap<>(DocumentFacts.of(document));
            if (!scans.told().isEmpty()) {
                fields.put("recognised", scans.told());
            }
            out.fields(fields);
            for (AttachedFiles.Attached each : AttachedFiles.of(document)) {
                out.attachment(each.name(), each.type(), new ByteArrayInputStream(each.content()));
            }
            if (!out.hasWords()) {
                throw damaged ? new Refusal(Refusal.DAMAGED, "") : scans.refusal();
            }
            scans.warn();
            if (damaged) {
                out.warning("damaged");
            }
        }
    }

    /** True where a page could not be read; the others are. */
    private static boolean read(PDDocument document, ScannedPages scans, PageText text) throws IOException, Refusal, InterruptedException {
        boolean damaged = false;
        int number = 0;
        PageLines reader = new PageLines();
        for (PDPage page : document.getPages()) {
            number++;
            try {
                List<Line> drawn = ReadingOrder.of(reader.of(document, number));
                boolean turned = page.getRotation() % 180 != 0;
                text.add(number, turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight(), scans.lines(page, number, drawn));
            } catch (Replies.BrokenPipe e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                damaged = true;
            }
        }
        return damaged;
    }
}
