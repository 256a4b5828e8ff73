package org.dateline.worker.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.worker.Block;
import org.dateline.worker.Refusal;
import org.dateline.worker.TableRows;
import org.dateline.worker.Teller;

/** The text of one slide, diagram or chart (ECMA-376 part 1, chapters 19 and 21): what stands in the title's place is its heading, wherever it was drawn. */
final class SlideText implements Xml.Listener {

    private static final Set<String> AROUND = Set.of("ftr", "hdr", "dt", "sldNum", "sldImg");
    private static final Set<String> TITLES = Set.of("title", "ctrTitle");

    /** What is longer is no point of a list. */
    private static final int POINT = 160;

    private record Words(Block kind, String text) {}

    private final boolean notes;
    private final List<Words> headings = new ArrayList<>();
    private final List<Words> points = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final TableRows rows = new TableRows((kind, level, place, words) -> points.add(new Words(kind, words)));
    /** The names and numbers of a series in a chart. */
    private final List<String> values = new ArrayList<>();
    private String place = "";

    /** @param notes whether it is the page of notes below a slide, which repeats the slide */
    SlideText(boolean notes) {
        this.notes = notes;
    }

    void read(Parts parts, String part) throws IOException, XMLStreamException, Refusal {
        Xml.read(parts, part, this);
    }

    @Override
    public void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "Fallback" -> Xml.skip(xml);
            case "sp", "graphicFrame" -> place = "";
            case "ph" -> place = Xml.attribute(xml, "type") == null ? "body" : String.valueOf(Xml.attribute(xml, "type"));
            case "p" -> paragraph.setLength(0);
            case "br" -> paragraph.append('\n');
            case "t" -> paragraph.append(isDrawing(xml) ? xml.getElementText() : "");
            case "v" -> values.add(xml.getElementText().strip());
            case "ser" -> values.clear();
            case "tbl" -> rows.open();
            case "tr" -> rows.row();
            default -> { }
        }
    }

    @Override
    public void end(String name) throws IOException, Refusal {
        switch (name) {
            case "p" -> words(paragraph.toString().strip());
            case "tc" -> rows.cell();
            case "tr" -> rows.endRow("");
            case "tbl" -> rows.close("");
            case "ser" -> {
                points.add(new Words(Block.TABLE, String.join(" | ", values)));
                values.clear();
            }
            default -> { }
        }
    }

    /** The text of a run, and not the box of a diagram of the same name. */
    private static boolean isDrawing(XMLStreamReader xml) {
        String namespace = String.valueOf(xml.getNamespaceURI());
        return namespace.endsWith("drawingml/2006/main") || namespace.endsWith("drawingml/main");
    }

    private void words(String text) {
        paragraph.setLength(0);
        if (text.isEmpty() || AROUND.contains(place) || notes && !place.equals("body")) {
            return;
        }
        if (rows.isInside()) {
            rows.words(text);
        } else if (TITLES.contains(place)) {
            headings.add(new Words(Block.HEADING, text));
        } else {
            points.add(new Words(text.length() > POINT ? Block.PARAGRAPH : Block.LIST, text));
        }
    }

    void tell(String at, Teller out) throws IOException, Refusal {
        for (Words heading : headings) {
            out.tell(Block.HEADING, 2, at, heading.text());
        }
        for (Words point : points) {
            out.tell(point.kind(), 0, at, point.text());
        }
    }
}
