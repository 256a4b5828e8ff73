package org.dateline.worker.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.worker.Refusal;
import org.jspecify.annotations.Nullable;

/** XML that knows no document type: nothing is fetched, no entity grows. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /** Is told of a part's elements as they begin and end, and of the characters between that it did not read itself. */
    interface Listener {
        void begin(XMLStreamReader xml) throws XMLStreamException, IOException, Refusal;

        void end(String name) throws IOException, Refusal;

        default void characters(String text) {
            // most take the text of certain elements only
        }
    }

    /** Reads a part from beginning to end; nothing where there is no such part. An entity that is none of XML's own is a fault. */
    static void read(Parts parts, String part, Listener listener) throws IOException, XMLStreamException, Refusal {
        try (InputStream in = parts.open(part)) {
            if (in != null) {
                read(in, listener);
            }
        }
    }

    /** Reads a stream of XML from beginning to end. */
    static void read(InputStream in, Listener listener) throws IOException, XMLStreamException, Refusal {
        XMLStreamReader xml = reader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> listener.begin(xml);
                case XMLStreamConstants.END_ELEMENT -> listener.end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> listener.characters(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("An entity in a document");
                default -> { }
            }
        }
    }

    /** An attribute by its local name, whatever its namespace; null where there is none. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Goes on to the end of the element that was just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
