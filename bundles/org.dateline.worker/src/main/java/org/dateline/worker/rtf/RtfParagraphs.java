package org.dateline.worker.rtf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dateline.worker.Block;
import org.dateline.worker.Refusal;
import org.dateline.worker.TableRows;
import org.dateline.worker.Teller;

/** Makes paragraphs, rows of tables, notes and heads of the letters of an RTF file. */
final class RtfParagraphs {

    /** A text of its own: the document's, a note's, a head's. */
    private record Flow(Block kind, String place, StringBuilder text) {}

    private final RtfHead head;
    private final Teller out;
    private final TableRows rows;
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private boolean pointed;
    private boolean rowBegun;

    RtfParagraphs(RtfHead head, Teller out) {
        this.head = head;
        this.out = out;
        this.rows = new TableRows(out);
        flows.push(new Flow(Block.PARAGRAPH, "", new StringBuilder()));
    }

    void add(String letters) {
        flows.element().text().append(letters);
    }

    /** A mark of a list stands before this paragraph. */
    void point() {
        pointed = true;
    }

    /** A note, a head or a box begins in the middle of the text. */
    void begin(Block kind, String place) {
        flows.push(new Flow(kind, place, new StringBuilder()));
    }

    /** It ends. */
    void end(RtfState state) throws IOException, Refusal {
        paragraph(state);
        flows.pop();
    }

    void paragraph(RtfState state) throws IOException, Refusal {
        Flow flow = flows.element();
        String words = flow.text().toString().strip();
        flow.text().setLength(0);
        boolean point = pointed;
        pointed = false;
        if (flows.size() > 1) {
            aside(flow, words);
        } else if (state.inTable || rowBegun) {
            beginRow();
            rows.words(words);
        } else {
            rows.close("");
            tell(state, words, point);
            tellNotes();
        }
    }

    private void aside(Flow flow, String words) throws IOException, Refusal {
        if (flow.place().equals("note")) {
            notes.add(words);
        } else {
            out.tell(flow.kind(), 0, flow.place(), words);
        }
    }

    private void tell(RtfState state, String words, boolean point) throws IOException, Refusal {
        Block named = head.kind(state);
        Block kind = named == Block.PARAGRAPH && point ? Block.LIST : named;
        int level = kind == Block.TITLE ? 1 : kind == Block.HEADING ? head.level(state) : 0;
        int from = 0;
        for (int at = words.indexOf("\n\n"); at >= 0; at = words.indexOf("\n\n", from)) {
            out.tell(kind, level, "", words.substring(from, at));
            from = at + 2;
        }
        out.tell(kind, level, "", words.substring(from));
    }

    private void tellNotes() throws IOException, Refusal {
        for (String note : notes) {
            out.tell(Block.PARAGRAPH, 0, "note", note);
        }
        notes.clear();
    }

    private void beginRow() {
        if (!rows.isInside()) {
            rows.open();
        }
        if (!rowBegun) {
            rows.row();
            rowBegun = true;
        }
    }

    void cell() {
        if (flows.size() == 1) {
            beginRow();
            rows.words(takeWords());
            rows.cell();
        }
    }

    /** A cell of a table in a cell: its words belong to that. */
    void innerCell() {
        if (flows.size() == 1) {
            beginRow();
            rows.words(takeWords());
        }
    }

    private String takeWords() {
        StringBuilder text = flows.element().text();
        String words = text.toString().strip();
        text.setLength(0);
        pointed = false;
        return words;
    }

    void row() throws IOException, Refusal {
        if (flows.size() == 1 && rowBegun) {
            rows.endRow("");
            rowBegun = false;
            tellNotes();
        }
    }

    /** The file ends, be it whole or not. */
    void finish(RtfState state) throws IOException, Refusal {
        while (flows.size() > 1) {
            end(state);
        }
        paragraph(state);
        row();
        rows.close("");
        tellNotes();
    }
}
