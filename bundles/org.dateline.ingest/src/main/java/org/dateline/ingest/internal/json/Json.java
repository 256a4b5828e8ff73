package org.dateline.ingest.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into values of {@link LooseJson} without asking first what they are. */
public final class Json {

    private Json() {}

    /** The member of an object, or null. */
    public static @Nullable Object get(@Nullable Object value, String key) {
        return value instanceof Map<?, ?> map ? map.get(key) : null;
    }

    /** The member as a text: of a list the first, of an object its {@code @value} or {@code name}; empty for nothing. */
    public static String text(@Nullable Object value, String... path) {
        Object at = value;
        for (String key : path) {
            at = get(at instanceof List<?> list && !list.isEmpty() ? list.get(0) : at, key);
        }
        return plain(at);
    }

    /** A list as it is, nothing as an empty one, anything else as a list of one. */
    public static List<Object> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        return value == null ? List.of() : List.of(value);
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof String string) {
            return string.strip();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : plain(list.get(0));
        }
        Object inner = get(value, "@value");
        return inner == null ? get(value, "name") == null ? "" : plain(get(value, "name")) : plain(inner);
    }
}
