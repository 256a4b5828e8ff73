package org.dateline.workbench.internal.views;

import java.util.List;
import java.util.Map;

import org.dateline.ui.api.ViewFactory;

/**
 * A view that could be opened.
 *
 * @param role {@code view:ID}
 * @param place {@code left}, {@code left-bottom}, {@code centre}, {@code centre-bottom} or {@code right}
 * @param ranking {@code service.ranking}
 */
public record ViewEntry(String id, String role, String label, String place, String icon, int order, int ranking,
        ViewFactory factory) {

    private static final String PREFIX = "dateline.";

    /** From a service's properties, as {@link org.dateline.ui.api.ViewInfo} makes them. */
    public static ViewEntry of(ViewFactory factory, Map<String, ?> properties) {
        String id = text(properties, PREFIX + "id", factory.getClass().getName());
        return new ViewEntry(id, text(properties, PREFIX + "fills", "view:" + id), text(properties, PREFIX + "label", id),
                text(properties, PREFIX + "place", "centre"), text(properties, PREFIX + "icon", "puzzle"),
                number(properties, PREFIX + "order", 100), number(properties, "service.ranking", 0), factory);
    }

    private static String text(Map<String, ?> properties, String key, String fallback) {
        Object value = properties.get(key);
        if (value instanceof String[] many && many.length > 0) {
            return many[0];
        }
        if (value instanceof List<?> many && !many.isEmpty()) {
            return String.valueOf(many.get(0));
        }
        return value instanceof String one && !one.isEmpty() ? one : fallback;
    }

    private static int number(Map<String, ?> properties, String key, int fallback) {
        return properties.get(key) instanceof Number n ? n.intValue() : fallback;
    }

    /** Whether this one is taken rather than the other: the higher ranking, else the lower id. */
    boolean beats(ViewEntry other) {
        return ranking != other.ranking ? ranking > other.ranking : id.compareTo(other.id) < 0;
    }
}
