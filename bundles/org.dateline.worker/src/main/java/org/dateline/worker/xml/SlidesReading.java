package org.dateline.worker.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.worker.Block;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** Presentations since 2007: each slide's heading and points, then its notes, in the order of the show. */
public final class SlidesReading implements Reading {

    private final String main;

    /** @param main the name of the presentation's main part */
    public SlidesReading(String main) {
        this.main = main;
    }

    @Override
    public void read(Request request, Replies out) throws Exception {
        try (Parts parts = new Parts(request.file())) {
            out.document("");
            InnerParts inner = new InnerParts(parts, out);
            List<Map<String, Parts.Relation>> seen = new ArrayList<>();
            int number = 0;
            for (String slide : slides(parts)) {
                Map<String, Parts.Relation> relations = parts.relations(slide);
                seen.add(relations);
                slide(parts, slide, relations, "slide " + ++number, out);
            }
            out.fields(Properties.of(parts, "docProps/core.xml"));
            for (Map<String, Parts.Relation> relations : seen) {
                inner.hand(relations.values());
            }
            if (!out.hasWords()) {
                throw new Refusal(inner.hasPictures() ? Refusal.PICTURES : Refusal.NO_TEXT, "");
            }
        }
    }

    private List<String> slides(Parts parts) throws IOException, XMLStreamException, Refusal {
        Map<String, Parts.Relation> relations = parts.relations(main);
        List<String> slides = new ArrayList<>();
        try (InputStream in = parts.open(main)) {
            XMLStreamReader xml = in == null ? null : Xml.reader(in);
            while (xml != null && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sldId")) {
                    Parts.Relation relation = relations.get(id(xml));
                    if (relation != null) {
                        slides.add(relation.target());
                    }
                }
            }
        }
        return slides;
    }

    /** Of a slide's two ids the one that is a relation's. */
    private static String id(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null && !xml.getAttributeNamespace(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void slide(Parts parts, String part, Map<String, Parts.Relation> relations, String place, Replies out) throws IOException, XMLStreamException, Refusal {
        SlideText text = new SlideText(false);
        text.read(parts, part);
        text.tell(place, out::block);
        for (Parts.Relation relation : relations.values()) {
            if (relation.type().equals("diagramData") || relation.type().equals("chart")) {
                SlideText diagram = new SlideText(false);
                diagram.read(parts, relation.target());
                diagram.tell(place, out::block);
            } else if (relation.type().equals("notesSlide")) {
                SlideText notes = new SlideText(true);
                notes.read(parts, relation.target());
                notes.tell(place + " notes", (kind, level, at, words) -> out.block(kind == Block.HEADING ? Block.LIST : kind, 0, at, words));
            }
        }
    }
}
