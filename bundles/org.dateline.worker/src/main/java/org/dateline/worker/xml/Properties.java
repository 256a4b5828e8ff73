package org.dateline.worker.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a document says of itself in its own part, under the protocol's names. */
final class Properties {

    /** Those in capitals are Word's of 2003. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("title", "title"), Map.entry("creator", "author"), Map.entry("initial-creator", "author"), Map.entry("created", "created"), Map.entry("creation-date", "created"), Map.entry("modified", "modified"),
            Map.entry("date", "modified"), Map.entry("language", "language"), Map.entry("rights", "rights"), Map.entry("publisher", "publisher"),
            Map.entry("Title", "title"), Map.entry("Author", "author"), Map.entry("Created", "created"), Map.entry("LastSaved", "modified"));

    private static final int LONGEST = 2_000;

    private Properties() {}

    /** @param part {@code docProps/core.xml} or {@code meta.xml}; it need not be there */
    static Map<String, String> of(Parts parts, String part) throws IOException {
        try (InputStream in = parts.open(part)) {
            return in == null ? Map.of() : of(in);
        }
    }

    /** @param in a part with properties, or a document that begins with them */
    static Map<String, String> of(InputStream in) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            XMLStreamReader xml = Xml.reader(in);
            String name = null;
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("body")) {
                        break;
                    }
                    name = NAMES.get(xml.getLocalName());
                    text.setLength(0);
                } else if (event == XMLStreamConstants.CHARACTERS && name != null && text.length() < LONGEST) {
                    text.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT && name != null) {
                    String value = text.toString().strip();
                    // The first author is who began the document; "creator" of OpenDocument is who last changed it.
                    boolean better = !fields.containsKey(name) || xml.getLocalName().equals("initial-creator");
                    if (!value.isEmpty() && better) {
                        fields.put(name, value);
                    }
                    name = null;
                }
            }
        } catch (XMLStreamException e) {
            // Properties that cannot be read are none.
        }
        return fields;
    }
}
