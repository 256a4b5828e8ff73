package org.dateline.api.desk;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A provider as it describes itself, known without creating it.
 *
 * @param contract the interface's full name
 * @param fills what it fills: {@code analyzer:times@en}
 * @param ranking {@code service.ranking}
 * @param bundle the bundle that brings it
 * @param requires layers that an analyzer needs first
 * @param properties all its service properties
 */
public record ProviderDescription(String id, String version, String label, String contract, List<String> fills, int ranking,
        String bundle, List<String> requires, Map<String, Object> properties) {

    public ProviderDescription {
        fills = List.copyOf(fills);
        requires = List.copyOf(requires);
        properties = Map.copyOf(properties);
    }

    /** A text property; null where it is not there. */
    public @Nullable String property(String name) {
        return properties.get(name) instanceof String s ? s : null;
    }
}
