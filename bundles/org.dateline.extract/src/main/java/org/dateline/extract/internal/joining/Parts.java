package org.dateline.extract.internal.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Parts a group by a feature that its members may lack: those who share a value stay together, whoever lacks it stays where there is no doubt. */
final class Parts {

    private Parts() {
    }

    /**
     * @param feature the values that a member has; a member without one belongs to the others if they make one part
     * @return the parts in the order of their first members
     */
    static <T> Collection<List<T>> of(List<T> group, Function<T, Set<String>> feature) {
        Map<String, String> parents = new HashMap<>();
        for (T each : group) {
            Set<String> values = feature.apply(each);
            values.forEach(value -> union(parents, value, values.iterator().next()));
        }
        long roots = parents.keySet().stream().filter(value -> find(parents, value).equals(value)).count();
        Map<String, List<T>> parts = new LinkedHashMap<>();
        for (T each : group) {
            Set<String> values = feature.apply(each);
            String part = roots < 2 ? "" : values.isEmpty() ? "" : find(parents, values.iterator().next());
            parts.computeIfAbsent(part, key -> new ArrayList<>()).add(each);
        }
        return parts.values();
    }

    private static void union(Map<String, String> parents, String a, String b) {
        String x = find(parents, a);
        String y = find(parents, b);
        parents.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
    }

    private static String find(Map<String, String> parents, String value) {
        String at = value;
        while (!parents.computeIfAbsent(at, key -> key).equals(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
