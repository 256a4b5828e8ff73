package org.dateline.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tables: a row is a block, its cells apart by bars. A row that holds running text is no table but a layout, and gives paragraphs. */
public final class TableRows {

    private static final String BAR = " | ";

    /** A cell with more than this is text that somebody laid out in a table. */
    private static final int LONG_CELL = 240;

    private final Teller teller;
    private final List<String> cells = new ArrayList<>();
    private final List<String> cell = new ArrayList<>();
    private int depth;

    /** Of so many empty cells beside each other the rest is not told: the sheet is wide, not the table. */
    private static final int MOST_EMPTY = 12;

    /** @param teller where the rows go */
    public TableRows(Teller teller) {
        this.teller = teller;
    }

    /** Whether a table is open. */
    public boolean isInside() {
        return depth > 0;
    }

    /** A table begins; tables in tables belong to the cell they are in. */
    public void open() {
        depth++;
    }

    /** A row begins. */
    public void row() {
        if (depth == 1) {
            cells.clear();
            cell.clear();
        }
    }

    /** A paragraph of the cell. */
    public void words(String words) {
        cell.add(words);
    }

    /** A cell ends. */
    public void cell() {
        if (depth == 1) {
            cells.add(String.join("\n", cell));
            cell.clear();
        }
    }

    /** A row ends and is told. */
    public void endRow(String place) throws IOException, Refusal {
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
                    teller.tell(Block.PARAGRAPH, 0, place, paragraph);
                }
            }
        } else {
            String row = joined();
            if (!row.isBlank()) {
                teller.tell(Block.TABLE, 0, place, row);
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
        int empty = 0;
        for (int i = 0; i < last; i++) {
            String one = cells.get(i).replace('\n', ' ').strip();
            words |= !one.isEmpty();
            empty = one.isEmpty() ? empty + 1 : 0;
            if (empty > MOST_EMPTY) {
                continue;
            }
            row.append(i == 0 ? "" : BAR).append(one);
        }
        return words ? row.toString() : "";
    }

    /** A table ends. */
    public void close(String place) throws IOException, Refusal {
        if (depth == 1) {
            endRow(place);
        }
        depth = Math.max(0, depth - 1);
    }
}
