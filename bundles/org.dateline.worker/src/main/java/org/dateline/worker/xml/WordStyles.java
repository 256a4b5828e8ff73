package org.dateline.worker.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.worker.Block;
import org.dateline.worker.StyleName;
import org.jspecify.annotations.Nullable;

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

    /** @param in the part that holds the styles; null where there is none */
    static WordStyles of(@Nullable InputStream in) throws IOException {
        WordStyles styles = new WordStyles();
        try (in) {
            if (in != null) {
                styles.read(Xml.reader(in));
            }
        } catch (XMLStreamException e) {
            // Without styles everything is a paragraph.
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
                case "name" -> style.name = value;
                case "basedOn" -> style.parent = value;
                case "outlineLvl" -> style.outline = value.length() == 1 && Character.isDigit(value.charAt(0)) ? value.charAt(0) - '0' : -1;
                case "numId", "ilfo" -> style.numbered = !value.equals("0");
                default -> { }
            }
        }
    }

    /** The kind of a paragraph of this style. */
    Block kind(String id) {
        Style style = styles.get(id);
        for (int step = 0; style != null && step < DEEPEST; step++) {
            Optional<Block> named = StyleName.kind(style.name);
            if (named.isPresent()) {
                return named.get();
            } else if (style.outline >= 0 && style.outline < 9) {
                return Block.HEADING;
            } else if (style.numbered) {
                return Block.LIST;
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
            } else if (StyleName.level(style.name) > 0) {
                return StyleName.level(style.name);
            }
            style = styles.get(style.parent);
        }
        return 1;
    }
}
