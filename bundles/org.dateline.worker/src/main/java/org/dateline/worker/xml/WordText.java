package org.dateline.worker.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.worker.Block;
import org.dateline.worker.Refusal;
import org.dateline.worker.TableRows;
import org.dateline.worker.Teller;

/**
 * The text of one part in WordprocessingML (ECMA-376 part 1, chapter 17): paragraphs with their kind, tables, text boxes. What was
 * deleted or moved away, is hidden, or is an instruction to a program is not text.
 */
final class WordText implements Xml.Listener {

    /** What is passed over with all that is in it; a fallback says again what was said. */
    private static final Set<String> NO_TEXT = Set.of("del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "rPrChange", "pPrChange", "sectPr", "object", "fldData", "ruby");

    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        String style = "";
        boolean numbered;
        int outline = -1;
    }

    private final WordStyles styles;
    private final Teller out;
    private final TableRows rows;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final List<String> noted = new ArrayList<>();
    private int notes;
    private boolean hidden;
    private boolean inRun;

    WordText(WordStyles styles, Teller out) {
        this.styles = styles;
        this.out = out;
        this.rows = new TableRows(out);
    }

    /** Tells the text of a part; nothing where there is no such part. */
    void tell(Parts parts, String part) throws IOException, XMLStreamException, Refusal {
        Xml.read(parts, part, this);
    }

    @Override
    public void begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (NO_TEXT.contains(name) || name.equals("annotation") && "Word.Comment".equals(Xml.attribute(xml, "type"))) {
            Xml.skip(xml);
            return;
        }
        switch (name) {
            case "p" -> open.push(new Paragraph());
            case "r" -> {
                hidden = false;
                inRun = true;
            }
            case "t" -> text(xml);
            case "tab", "ptab" -> add(inRun ? "\t" : "");
            case "br", "cr" -> add(inRun && !"page".equals(Xml.attribute(xml, "type")) ? "\n" : "");
            case "noBreakHyphen" -> add("\u2011");
            case "tbl" -> rows.open();
            case "tr" -> rows.row();
            case "footnote", "endnote" -> notes++;
            default -> property(name, xml);
        }
    }

    private void property(String name, XMLStreamReader xml) {
        String value = String.valueOf(Xml.attribute(xml, "val"));
        Paragraph paragraph = open.peek();
        boolean off = value.equals("0") || value.equals("false");
        if (inRun) {
            hidden |= (name.equals("vanish") || name.equals("webHidden")) && !off || name.equals("rStyle") && value.equals("PlaceholderText");
        } else if (paragraph != null) {
            switch (name) {
                case "pStyle" -> paragraph.style = value;
                case "numId", "ilfo" -> paragraph.numbered = !value.equals("0");
                case "outlineLvl" -> paragraph.outline = value.length() == 1 && value.charAt(0) < '9' ? value.charAt(0) - '0' : -1;
                default -> { }
            }
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                add(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("An entity in a document");
            }
        }
    }

    private void add(String text) {
        if (!hidden && !open.isEmpty()) {
            open.element().text.append(text);
        }
    }

    @Override
    public void end(String name) throws IOException, Refusal {
        switch (name) {
            case "p" -> {
                if (!open.isEmpty()) {
                    tell(open.pop());
                }
            }
            case "r" -> {
                hidden = false;
                inRun = false;
            }
            case "tc" -> rows.cell();
            case "tr" -> {
                rows.endRow("");
                tellNotes();
            }
            case "tbl" -> rows.close("");
            case "footnote", "endnote" -> notes--;
            default -> { }
        }
    }

    private void tell(Paragraph paragraph) throws IOException, Refusal {
        String words = paragraph.text.toString().strip();
        if (words.isEmpty()) {
            return;
        }
        if (notes > 0 && !open.isEmpty()) {
            noted.add(words);
            return;
        } else if (rows.isInside()) {
            rows.words(words);
            return;
        }
        Block kind = paragraph.outline >= 0 ? Block.HEADING : styles.kind(paragraph.style);
        kind = kind == Block.PARAGRAPH && paragraph.numbered ? Block.LIST : kind;
        int level = kind == Block.TITLE ? 1 : kind != Block.HEADING ? 0 : paragraph.outline >= 0 ? Math.min(6, paragraph.outline + 1) : styles.level(paragraph.style);
        int from = 0;
        for (int at = words.indexOf("\n\n"); at >= 0; at = words.indexOf("\n\n", from)) {
            out.tell(kind, level, "", words.substring(from, at));
            from = at + 2;
        }
        out.tell(kind, level, "", words.substring(from));
        tellNotes();
    }

    /** Notes inside the text, as Word of 2003 has them, come after what they are about. */
    private void tellNotes() throws IOException, Refusal {
        for (String note : noted) {
            out.tell(Block.PARAGRAPH, 0, "note", note);
        }
        noted.clear();
    }
}
