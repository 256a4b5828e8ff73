package org.dateline.api.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a {@link TimelineQuery}.
 *
 * @param items in order of their dates, those without a date last
 * @param bins how many items begin on each day that has any, over all that fit the query, in order
 * @param total how many items fit the query
 */
public record TimelineItems(List<TimelineItem> items, List<Bin> bins, int total) {

    /** How many items begin on this day, and how many of them are not known to the day. */
    public record Bin(LocalDate day, int items, int vague) {
    }

    public TimelineItems {
        items = List.copyOf(items);
        bins = List.copyOf(bins);
    }
}
