package org.dateline.worker.office;

import java.util.ArrayList;
import java.util.List;
import org.dateline.worker.Block;
import org.xml.sax.SAXException;

/** Tables: a row is a block, its cells apart by bars. A row that holds running text is no table but a layout, and gives paragraphs. */
final class TableRows {

    /** Where the rows go. */
    interface Taker {
        void tell(Block kind, int level, String place, String words) throws SAXException;
    }

    private static final String BAR = " | ";

    /** A cell with more than this is text that somebody laid out in a table. */
    private static final int LONG_CELL = 240;

    private final Taker taker;
    private final List<String> cells = new ArrayList<>();
    private final List<String> cell = new ArrayList<>();
    private int depth;

    TableRows(Taker taker) {
        this.taker = taker;
    }

    boolean isInside() {
        return depth > 0;
    }

    void open() {
        depth++;
    }

    void row() {
        if (depth == 1) {
            cells.clear();
            cell.clear();
        }
    }

    void words(String words) {
        cell.add(words);
    }

    void cell() {
        if (depth == 1) {
            cells.add(String.join("\n", cell));
            cell.clear();
        }
    }

    void endRow(String place) throws SAXException {
        if (depth != 1) {
            return;
        }
        if (!cell.isEmpty()) {
            cell();
        }
        boolean layout = cells.stream().anyMatch(each -> each.length() > LONG_CELL);
        if (layout) {
            for (String each : cells) {
                for (String paragraph : each.split("\n")) {
                    taker.tell(Block.PARAGRAPH, 0, place, paragraph);
                }
            }
        } else {
            String row = joined();
            if (!row.isBlank()) {
                taker.tell(Block.TABLE, 0, place, row);
            }
        }
        cells.clear();
    }

    private String joined() {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        StringBuilder row = new StringBuilder();
        boolean words = false;
        for (int i = 0; i < last; i++) {
            String one = cells.get(i).replace('\n', ' ').strip();
            words |= !one.isEmpty();
            row.append(i == 0 ? "" : BAR).append(one);
        }
        return words ? row.toString() : "";
    }

    void close(String place) throws SAXException {
        if (depth == 1) {
            endRow(place);
        }
        depth = Math.max(0, depth - 1);
    }
}
