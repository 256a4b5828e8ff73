package org.dateline.worker.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.worker.Block;

/** What the styles of a Word document make of a paragraph. The names of the built-in ones are English whatever the program spoke. */
final class WordStyles {

    /** A style that only says which one it grows from inherits what that one is, so many steps far. */
    private static final int DEEPEST = 10;

    private static final class Style {
        String name = "";
        String parent = "";
        int outline = -1;
        boolean numbered;
    }

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles of(Parts parts, String part) throws IOException {
        WordStyles styles = new WordStyles();
        InputStream in = parts.open(part);
        if (in != null) {
            try (in) {
                styles.read(Xml.reader(in));
            } catch (XMLStreamException e) {
                // Without styles everything is a paragraph.
            }
        }
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = String.valueOf(Xml.attribute(xml, "val"));
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(String.valueOf(Xml.attribute(xml, "styleId")), style);
                }
                case "name" -> style.name = value.toLowerCase(Locale.ROOT);
                case "basedOn" -> style.parent = value;
                case "outlineLvl" -> style.outline = value.length() == 1 && Character.isDigit(value.charAt(0)) ? value.charAt(0) - '0' : -1;
                case "numId" -> style.numbered = !value.equals("0");
                default -> { }
            }
        }
    }

    /** The kind of a paragraph of this style. */
    Block kind(String id) {
        Style style = styles.get(id);
        for (int step = 0; style != null && step < DEEPEST; step++) {
            String name = style.name;
            if (name.equals("title")) {
                return Block.TITLE;
            } else if (name.startsWith("heading ") || style.outline >= 0 && style.outline < 9) {
                return Block.HEADING;
            } else if (name.equals("quote") || name.equals("intense quote") || name.equals("block text")) {
                return Block.QUOTE;
            } else if (name.equals("caption")) {
                return Block.CAPTION;
            } else if (name.startsWith("list bullet") || name.startsWith("list number") || style.numbered) {
                return Block.LIST;
            } else if (name.startsWith("toc ") || name.equals("header") || name.equals("footer")) {
                return Block.FURNITURE;
            }
            style = styles.get(style.parent);
        }
        return Block.PARAGRAPH;
    }

    /** The level of a heading of this style, 1 to 6. */
    int level(String id) {
        Style style = styles.get(id);
        for (int step = 0; style != null && step < DEEPEST; step++) {
            if (style.outline >= 0 && style.outline < 9) {
                return Math.min(6, style.outline + 1);
            } else if (style.name.startsWith("heading ") && style.name.length() == 9 && Character.isDigit(style.name.charAt(8))) {
                return Math.max(1, Math.min(6, style.name.charAt(8) - '0'));
            }
            style = styles.get(style.parent);
        }
        return 1;
    }
}
