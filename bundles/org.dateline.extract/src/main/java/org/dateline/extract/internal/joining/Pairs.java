package org.dateline.extract.internal.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.dateline.api.TaskContext;

/**
 * Pairs of tellings of different stories that share uncommon words. An inverted index; a word that too many tellings have pairs
 * none, so that the time stays near linear in the number of tellings.
 */
final class Pairs {

    private static final int COMMON = 60;
    private static final int SHARED = 3;

    private Pairs() {
    }

    static void of(List<Telling> tellings, BiConsumer<Telling, Telling> out, TaskContext context) {
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (Integer word : tellings.get(i).words()) {
                index.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < tellings.size() && !context.cancelled(); i++) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (Integer word : tellings.get(i).words()) {
                List<Integer> places = index.get(word);
                if (places.size() <= COMMON) {
                    for (Integer j : places) {
                        if (j > i) {
                            shared.merge(j, 1, Integer::sum);
                        }
                    }
                }
            }
            Telling one = tellings.get(i);
            shared.forEach((j, count) -> {
                if (count >= SHARED && !tellings.get(j).ref().story().equals(one.ref().story())) {
                    out.accept(one, tellings.get(j));
                }
            });
        }
    }
}
