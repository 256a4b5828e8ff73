package org.dateline.worker.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.dateline.worker.Block;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** PDF: its text in reading order, what it says of itself, the files attached to it. Scripts, forms' logic and addresses are not looked at. */
public final class PdfReading implements Reading {

    static {
        FontMappers.set(new OwnFonts());
    }

    @Override
    public void read(Request request, Replies out) throws Exception {
        try (RandomAccessReadBufferedFile file = new RandomAccessReadBufferedFile(request.file().toFile());
                PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            Map<Integer, List<Line>> lines = new LinkedHashMap<>();
            Map<Integer, Float> heights = new LinkedHashMap<>();
            boolean damaged = lines(document, request.mostCharacters(), lines, heights);
            out.document("");
            tell(lines, heights, out);
            FormFields.tell(document, out);
            out.fields(DocumentFacts.of(document));
            if (damaged) {
                out.warning("damaged");
            }
            for (AttachedFiles.Attached each : AttachedFiles.of(document)) {
                out.attachment(each.name(), each.type(), new ByteArrayInputStream(each.content()));
            }
        }
        if (!out.hasWords()) {
            throw new Refusal(Refusal.PICTURES, "");
        }
    }

    /** True where a page could not be read; the others are. */
    private static boolean lines(PDDocument document, int most, Map<Integer, List<Line>> lines, Map<Integer, Float> heights) throws IOException, Refusal {
        boolean damaged = false;
        int characters = 0;
        int number = 0;
        PageLines reader = new PageLines();
        for (PDPage page : document.getPages()) {
            number++;
            try {
                List<Line> drawn = reader.of(document, number);
                lines.put(number, ReadingOrder.of(drawn));
                boolean turned = page.getRotation() % 180 != 0;
                heights.put(number, turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight());
                for (Line line : drawn) {
                    characters += line.text().length();
                }
            } catch (IOException | RuntimeException e) {
                damaged = true;
            }
            if (characters > most) {
                throw new Refusal(Refusal.TOO_LONG, "");
            }
        }
        return damaged;
    }

    private static void tell(Map<Integer, List<Line>> lines, Map<Integer, Float> heights, Replies out) throws IOException, Refusal {
        Furniture furniture = new Furniture(lines, heights);
        List<Line> text = new ArrayList<>();
        List<Line> around = new ArrayList<>();
        lines.forEach((page, ofPage) -> {
            for (Line line : ofPage) {
                (furniture.is(line, ofPage, heights.get(page)) ? around : text).add(line);
            }
        });
        for (Paragraph paragraph : Paragraphs.of(text)) {
            out.block(paragraph.kind(), paragraph.level(), "page " + paragraph.page(), paragraph.text());
        }
        for (Line line : around) {
            out.block(Block.FURNITURE, 0, "page " + line.page(), line.text());
        }
    }
}
