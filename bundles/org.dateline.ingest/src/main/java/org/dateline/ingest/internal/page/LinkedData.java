package org.dateline.ingest.internal.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.ingest.internal.json.Json;
import org.dateline.ingest.internal.json.LooseJson;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its story in JSON-LD. */
final class LinkedData {

    private static final int MOST_NODES = 5_000;

    private final Map<String, Object> byId = new HashMap<>();
    private final List<Object> articles = new ArrayList<>();
    private final List<Object> pages = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(PageMarks page) {
        LinkedData data = new LinkedData();
        for (Element script : page.scripts) {
            if (script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                data.collect(LooseJson.parse(script.data()));
            }
        }
        return data;
    }

    private void collect(@Nullable Object root) {
        Deque<Object> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        for (int count = 0; !open.isEmpty() && count < MOST_NODES; count++) {
            Object node = open.poll();
            if (node instanceof List<?> list) {
                open.addAll(list);
            } else if (node instanceof Map<?, ?> map) {
                learn(node, map);
                map.values().stream().filter(v -> v instanceof Map || v instanceof List).forEach(open::add);
            }
        }
    }

    private void learn(Object node, Map<?, ?> map) {
        if (map.get("@id") instanceof String id && map.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        for (Object type : Json.list(map.get("@type"))) {
            String name = String.valueOf(type);
            name = name.substring(name.lastIndexOf('/') + 1);
            if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report") || name.equals("Review") || name.endsWith("NewsStory") || name.equals("SocialMediaPosting") || name.equals("Recipe")) {
                articles.add(node);
            } else if (name.endsWith("WebPage") || name.equals("VideoObject") || name.equals("CreativeWork") || name.equals("ItemPage")) {
                pages.add(node);
            }
        }
    }

    /** The article that the page is about: the one with this headline, else the first; null where there is none. */
    @Nullable Object article(String heading) {
        for (Object article : articles) {
            if (!heading.isEmpty() && Json.text(article, "headline").equalsIgnoreCase(heading)) {
                return article;
            }
        }
        return articles.isEmpty() ? null : articles.get(0);
    }

    /** What the page, or the film it shows, says of itself under that name; null where nothing does. */
    @Nullable Object ofPage(String property) {
        for (Object page : pages) {
            Object value = Json.get(page, property);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The node that a reference stands for, or the value itself. */
    Object resolved(Object value) {
        boolean reference = value instanceof Map<?, ?> map && map.size() <= 2 && map.get("@id") instanceof String && map.get("name") == null;
        return reference ? byId.getOrDefault((String) Json.get(value, "@id"), value) : value;
    }
}
