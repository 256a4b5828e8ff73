package org.dateline.ingest.internal.page;

import java.util.List;
import java.util.Optional;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.jsoup.nodes.Element;

/** Finds the date of publication among the data that a page hands to its scripts. */
final class ScriptDates {

    private static final String[] KEYS = {
        "datePublished", "published_at", "publishedAt", "publication_date", "publicationDate", "publishDate", "publish_date", "published_time", "pubDate", "datePublication", "created_at"
    };

    private static final int LONGEST_SCRIPT = 400_000;

    /** A script that does no more than print a date where it stands is not longer. */
    private static final int LONGEST_PRINTER = 120;

    private ScriptDates() {}

    /** The date behind the first such key that has one. */
    static Optional<WrittenDate> published(List<Element> scripts, Order order) {
        for (String key : KEYS) {
            for (Element script : scripts) {
                String data = script.data();
                int at = data.length() > LONGEST_SCRIPT ? -1 : data.indexOf(key);
                if (at >= 0) {
                    String value = value(data, at + key.length());
                    Optional<WrittenDate> date = WrittenDate.ofEpoch(value).or(() -> DateScanner.firstDay(value, order));
                    if (date.isPresent()) {
                        return date;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The date in the first script of the page's body that is a single short call with it: {@code showDate("2020/04/17 01:43:09")}. */
    static Optional<WrittenDate> printed(List<Element> scripts, Order order) {
        for (Element script : scripts) {
            String call = script.data().strip();
            boolean prints = call.length() <= LONGEST_PRINTER && call.contains("(\"") && script.closest("body") != null;
            Optional<WrittenDate> date = prints ? DateScanner.firstDay(call, order) : Optional.empty();
            if (date.isPresent()) {
                return date;
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
        String value = data.substring(Math.min(at, end), end).strip();
        int comma = value.indexOf(',');
        boolean bare = at > from && "\"'".indexOf(data.charAt(at - 1)) < 0;
        return bare && comma > 0 ? value.substring(0, comma) : value.length() >= 8 ? value : "";
    }
}
