package org.dateline.worker.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.worker.Block;
import org.dateline.worker.Refusal;
import org.dateline.worker.TableRows;
import org.dateline.worker.Teller;

/** The text of {@code content.xml}, and the heads and feet among the styles. What was deleted, comments, indexes and models of pages are not text. */
final class OdfText implements Xml.Listener {

    private static final Set<String> NO_TEXT = Set.of("tracked-changes", "annotation", "annotation-end", "script", "scripts", "forms", "event-listeners", "settings", "note-citation", "index-title-template",
            "table-of-content-source", "sequence-decls", "desc", "binary-data", "date-time-decl", "footer-decl", "header-decl", "calculation-settings", "tracked-change");

    private static final Set<String> INDEXES = Set.of("table-of-content", "alphabetical-index", "user-index", "illustration-index", "table-index");

    private static final Set<String> HEADS_AND_FEET = Set.of("header", "footer", "header-left", "footer-left", "header-first", "footer-first");

    /** Spaces, and columns of a table that say the same, are repeated no more often. */
    private static final int MOST_REPEATED = 50;

    private final Teller out;
    private final TableRows rows;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<String> noted = new ArrayList<>();
    private int lists;
    private int heads;
    private int notes;
    private int models;
    private int indexes;
    private int slide;
    private String shape = "";
    private String sheet = "";
    private int repeated = 1;
    private boolean said;
    private boolean sheets;
    private boolean sheetNamed;

    OdfText(Teller out) {
        this.out = out;
        this.rows = new TableRows(this::row);
    }

    @Override
    public void begin(XMLStreamReader xml) throws XMLStreamException, IOException, Refusal {
        String name = xml.getLocalName();
        if (NO_TEXT.contains(name)) {
            Xml.skip(xml);
            return;
        }
        heads += HEADS_AND_FEET.contains(name) ? 1 : 0;
        indexes += INDEXES.contains(name) ? 1 : 0;
        switch (name) {
            case "style" -> parents.put(String.valueOf(Xml.attribute(xml, "name")), String.valueOf(Xml.attribute(xml, "parent-style-name")));
            case "p", "h" -> {
                open.push(new StringBuilder());
                levels.push(level(xml));
            }
            case "s" -> characters(" ".repeat(count(xml, "c")));
            case "tab", "line-break" -> characters(name.equals("tab") ? "\t" : "\n");
            case "list" -> lists++;
            case "note" -> notes++;
            case "master-styles" -> models++;
            case "frame", "custom-shape" -> shape = String.valueOf(Xml.attribute(xml, "class"));
            case "page" -> slide++;
            case "spreadsheet" -> sheets = true;
            default -> table(name, xml);
        }
    }

    private void table(String name, XMLStreamReader xml) throws IOException, Refusal {
        switch (name) {
            case "table" -> {
                sheet = String.valueOf(Xml.attribute(xml, "name"));
                sheetNamed = !sheets;
                rows.open();
            }
            case "table-row" -> rows.row();
            case "table-cell", "covered-table-cell" -> {
                repeated = count(xml, "number-columns-repeated");
                said = false;
            }
            default -> { }
        }
    }

    /** 1 to 6 for a heading, 7 for the title's style, 8 for a quotation, 9 for a caption, else 0. */
    private int level(XMLStreamReader xml) {
        String style = String.valueOf(Xml.attribute(xml, "style-name"));
        String base = parents.getOrDefault(style, style);
        String own = base.equals("null") ? style : base;
        if (own.equals("Title")) {
            return 7;
        } else if (xml.getLocalName().equals("h")) {
            return Math.max(1, Math.min(6, count(xml, "outline-level")));
        }
        return own.equals("Quotations") ? 8 : own.equals("Caption") || own.equals("Illustration") || own.equals("Figure") ? 9 : 0;
    }

    private static int count(XMLStreamReader xml, String attribute) {
        String value = Xml.attribute(xml, attribute);
        boolean number = value != null && !value.isEmpty() && value.length() < 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Math.min(MOST_REPEATED, Integer.parseInt(value))) : 1;
    }

    @Override
    public void characters(String text) {
        if (!open.isEmpty()) {
            open.element().append(text);
        }
    }

    @Override
    public void end(String name) throws IOException, Refusal {
        heads -= HEADS_AND_FEET.contains(name) ? 1 : 0;
        indexes -= INDEXES.contains(name) ? 1 : 0;
        switch (name) {
            case "p", "h" -> tell(open.pop().toString().strip(), levels.pop());
            case "list" -> lists--;
            case "note" -> notes--;
            case "master-styles" -> models--;
            case "frame", "custom-shape" -> shape = "";
            case "table-cell", "covered-table-cell" -> {
                for (int i = 0; i < (said ? 1 : repeated); i++) {
                    rows.cell();
                }
            }
            case "table-row" -> {
                rows.endRow(place());
                tellNotes();
            }
            case "table" -> rows.close(place());
            default -> { }
        }
    }

    /** Notes come after what they are about. */
    private void tellNotes() throws IOException, Refusal {
        for (String note : noted) {
            out.tell(Block.PARAGRAPH, 0, "note", note);
        }
        noted.clear();
    }

    private void tell(String words, int level) throws IOException, Refusal {
        if (words.isEmpty() || models > 0 && heads == 0) {
            return;
        }
        if (heads > 0) {
            out.tell(Block.FURNITURE, 0, "head or foot", words);
        } else if (notes > 0 && !open.isEmpty()) {
            noted.add(words);
        } else if (rows.isInside()) {
            rows.words(words);
            said = true;
        } else {
            tellText(words, level);
            tellNotes();
        }
    }

    private void tellText(String words, int level) throws IOException, Refusal {
        if (indexes > 0 || shape.equals("footer") || shape.equals("header") || shape.equals("date-time") || shape.equals("page-number")) {
            out.tell(Block.FURNITURE, 0, place(), words);
        } else if (slide > 0) {
            Block kind = shape.equals("title") ? Block.HEADING : words.length() > 160 || shape.equals("notes") ? Block.PARAGRAPH : Block.LIST;
            out.tell(kind, kind == Block.HEADING ? 2 : 0, place(), words);
        } else {
            Block kind = level == 7 ? Block.TITLE : level == 8 ? Block.QUOTE : level == 9 ? Block.CAPTION : level > 0 ? Block.HEADING : lists > 0 ? Block.LIST : Block.PARAGRAPH;
            out.tell(kind, kind == Block.TITLE ? 1 : kind == Block.HEADING ? level : 0, "", words);
        }
    }

    /** The first row of a sheet comes after the sheet's name. */
    private void row(Block kind, int level, String place, String words) throws IOException, Refusal {
        if (!sheetNamed) {
            sheetNamed = true;
            out.tell(Block.HEADING, 1, place, sheet);
        }
        out.tell(kind, level, place, words);
    }

    private String place() {
        return slide > 0 ? "slide " + slide : sheet.equals("null") || sheet.isEmpty() ? "" : "sheet " + sheet;
    }
}
