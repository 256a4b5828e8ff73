package org.dateline.worker.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.worker.Block;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;

/** The lines of all pages, told as paragraphs, with what stands at the edges of the pages apart from them. */
final class PageText {

    private final int most;
    private final Map<Integer, List<Line>> lines = new LinkedHashMap<>();
    private final Map<Integer, Float> heights = new LinkedHashMap<>();
    private int characters;

    /** @param most how many characters may come together */
    PageText(int most) {
        this.most = most;
    }

    /** @param ofPage in reading order */
    void add(int page, float height, List<Line> ofPage) throws Refusal {
        lines.put(page, ofPage);
        heights.put(page, height);
        for (Line line : ofPage) {
            characters += line.text().length();
        }
        if (characters > most) {
            throw new Refusal(Refusal.TOO_LONG, "");
        }
    }

    void tell(Replies out) throws IOException, Refusal {
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
