package org.dateline.export.internal.timelinejs;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.dateline.export.internal.chronology.Item;
import org.jspecify.annotations.Nullable;

/** Which lane an item lies in. TimelineJS squeezes its lanes into one screen, so only the fullest few get one of their own. */
final class Lanes {

    private static final int MOST = 6;

    private final Function<Item, @Nullable String> lane;
    private final Set<String> full = new HashSet<>();

    private Lanes(Function<Item, @Nullable String> lane) {
        this.lane = lane;
    }

    static Lanes of(String group, List<Item> items) {
        Lanes lanes = new Lanes(switch (group) {
            case "person" -> item -> item.who().isEmpty() ? null : item.who().get(0);
            case "publisher" -> item -> item.story().publisher();
            default -> item -> null;
        });
        Map<String, Integer> counts = new TreeMap<>();
        for (Item item : items) {
            String name = lanes.lane.apply(item);
            if (name != null) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(MOST)
                .forEach(entry -> lanes.full.add(entry.getKey()));
        return lanes;
    }

    @Nullable String of(Item item) {
        String name = lane.apply(item);
        return name != null && full.contains(name) ? name : null;
    }
}
