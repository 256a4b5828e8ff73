package org.dateline.worker.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a document says about itself, under the protocol's names. */
final class DocumentFields {

    private static final int LONGEST = 2_000;

    private DocumentFields() {}

    static Map<String, String> of(Metadata metadata) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", metadata, TikaCoreProperties.TITLE);
        String[] authors = metadata.getValues(TikaCoreProperties.CREATOR);
        put(fields, "author", String.join("; ", authors.length > 0 ? authors : metadata.getValues(Office.AUTHOR)));
        put(fields, "created", metadata, TikaCoreProperties.CREATED);
        put(fields, "modified", metadata, TikaCoreProperties.MODIFIED);
        put(fields, "language", metadata, TikaCoreProperties.LANGUAGE);
        put(fields, "publisher", metadata, TikaCoreProperties.PUBLISHER);
        put(fields, "rights", metadata, TikaCoreProperties.RIGHTS);
        put(fields, "date", metadata, DublinCore.DATE);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Metadata metadata, Property property) {
        put(fields, name, metadata.get(property));
    }

    private static void put(Map<String, String> fields, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value.length() <= LONGEST ? value : value.substring(0, LONGEST));
        }
    }
}
