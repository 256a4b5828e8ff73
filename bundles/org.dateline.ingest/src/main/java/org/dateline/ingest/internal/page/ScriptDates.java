package org.dateline.ingest.internal.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the date of publication among the data that a page hands to its scripts. */
final class ScriptDates {

    private static final String[] KEYS = {
        "datePublished", "published_at", "publishedAt", "publication_date", "publicationDate", "publishDate", "publish_date", "published_time", "pubDate", "datePublication", "created_at"
    };

    private static final int LONGEST_SCRIPT = 400_000;

    private ScriptDates() {}

    /** The value behind the first such key. */
    static Optional<String> published(List<Element> scripts) {
        for (String key : KEYS) {
            for (Element script : scripts) {
                String data = script.data();
                int at = data.length() > LONGEST_SCRIPT ? -1 : data.indexOf(key);
                if (at >= 0) {
                    String value = value(data, at + key.length());
                    if (!value.isEmpty()) {
                        return Optional.of(value);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What stands in quotes after the key, where a date can be. */
    private static String value(String data, int from) {
        int at = from;
        while (at < data.length() && at < from + 8 && " \\\"':=".indexOf(data.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < data.length() && end < at + 40 && "\\\"'<>{}".indexOf(data.charAt(end)) < 0) {
            end++;
        }
        boolean digits = at < data.length() && Character.isDigit(data.charAt(at)) && end - at >= 8;
        return digits ? data.substring(at, end) : "";
    }
}
