package org.dateline.extract.internal.cast;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Countries by their names, and what stands for them: capitals and adjectives. */
final class Countries {

    private static final Map<String, String> BY_NAME = new HashMap<>(512);
    private static final Map<String, String> BY_CAPITAL = new HashMap<>(512);
    private static final Map<String, String> BY_PEOPLE = new HashMap<>(1024);

    static {
        Lists.read("countries.txt", (section, line) -> {
            String[] f = line.split("\\|", -1);
            BY_NAME.put(f[0], f[0]);
            put(BY_NAME, f[1], f[0]);
            put(BY_PEOPLE, f[2], f[0]);
            put(BY_CAPITAL, f[3], f[0]);
        });
    }

    private Countries() {
    }

    private static void put(Map<String, String> map, String names, String country) {
        for (String name : names.split(",")) {
            if (!name.isEmpty()) {
                map.put(name, country);
            }
        }
    }

    /** The country that this is a name of: "U.S." is one of "United States". */
    static @Nullable String named(String name) {
        return BY_NAME.get(name);
    }

    static @Nullable String ofCapital(String city) {
        return BY_CAPITAL.get(city);
    }

    static @Nullable String ofPeople(String adjective) {
        return BY_PEOPLE.get(adjective);
    }
}
