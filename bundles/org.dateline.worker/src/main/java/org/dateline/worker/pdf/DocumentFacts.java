package org.dateline.worker.pdf;

import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a PDF says about itself, under the protocol's names. */
final class DocumentFacts {

    private DocumentFacts() {}

    static Map<String, String> of(PDDocument document) {
        Map<String, String> fields = new LinkedHashMap<>();
        PDDocumentInformation information = document.getDocumentInformation();
        put(fields, "title", information.getTitle());
        put(fields, "author", information.getAuthor());
        put(fields, "created", date(information.getCreationDate()));
        put(fields, "modified", date(information.getModificationDate()));
        put(fields, "language", document.getDocumentCatalog().getLanguage());
        return fields;
    }

    private static @Nullable String date(@Nullable Calendar calendar) {
        return calendar == null ? null : calendar.toInstant().toString();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value.length() <= 2_000 ? value : value.substring(0, 2_000));
        }
    }
}
