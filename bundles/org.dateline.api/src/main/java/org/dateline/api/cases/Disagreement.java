package org.dateline.api.cases;

import java.util.List;

/**
 * Two or more findings of different stories that cannot all be right.
 *
 * @param checker the id of the checker that says so
 * @param message what disagrees, for a person
 * @param items the findings, sorted
 */
public record Disagreement(String checker, String message, List<FindingRef> items) {

    public Disagreement {
        items = List.copyOf(items);
    }
}
