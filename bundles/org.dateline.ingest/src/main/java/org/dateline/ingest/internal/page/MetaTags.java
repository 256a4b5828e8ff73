package org.dateline.ingest.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.ingest.internal.text.Spaces;
import org.jsoup.nodes.Element;

/** The {@code meta} and {@code link} elements of a page, by lower-case name, property or itemprop. */
final class MetaTags {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private MetaTags() {}

    static MetaTags of(PageMarks page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.metas) {
            String content = Spaces.collapse(meta.attr("content"));
            if (!content.isEmpty() && !(meta.hasAttr("itemprop") && PageMarks.isOfOther(meta))) {
                for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                    tags.put(meta.attr(key), content);
                }
            }
        }
        for (Element link : page.links) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                tags.put("link:canonical", link.attr("href").strip());
            }
        }
        return tags;
    }

    private void put(String key, String content) {
        if (!key.isBlank() && !content.isEmpty()) {
            values.computeIfAbsent(key.strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>(1)).add(content);
        }
    }

    /** The first value under the first of the names that has one, or an empty text. */
    String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return "";
    }

    /** The first value under any name that holds one of the parts, marks in the name aside, or an empty text. */
    String firstNamed(String... parts) {
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            String name = entry.getKey().replaceAll("[^a-z]", "");
            for (String part : parts) {
                if (name.contains(part)) {
                    return entry.getValue().get(0);
                }
            }
        }
        return "";
    }

    /** All values under the first of the names that has one. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
