package org.dateline.worker.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;
import org.dateline.worker.ocr.PictureSize;
import org.dateline.worker.ocr.RecognisedLine;
import org.dateline.worker.ocr.Tesseract;

/** A picture, or a file of scanned pages (TIFF), whose words are recognised. */
public final class PictureReading implements Reading {

    @Override
    public void read(Request request, Replies out) throws Exception {
        if (request.languages().isEmpty()) {
            throw new Refusal(Refusal.PICTURES, "");
        }
        PictureSize.check(request.file());
        Map<Integer, List<RecognisedLine>> found = Tesseract.forLanguages(request.languages()).read(request.file(), 0).stream()
                .collect(Collectors.groupingBy(RecognisedLine::page, TreeMap::new, Collectors.toList()));
        if (found.isEmpty()) {
            throw new Refusal(Refusal.NO_WORDS, "");
        }
        PageText text = new PageText(request.mostCharacters());
        StringBuilder told = new StringBuilder();
        for (Map.Entry<Integer, List<RecognisedLine>> each : found.entrySet()) {
            RecognisedPage page = RecognisedPage.of(each.getKey(), each.getValue(), 1);
            float height = each.getValue().stream().mapToInt(RecognisedLine::bottom).max().orElse(0);
            text.add(page.number(), height, page.lines());
            told.append(told.isEmpty() ? "" : " ").append(page.told());
        }
        out.document("");
        text.tell(out);
        out.fields(Map.of("recognised", told.toString()));
    }
}
