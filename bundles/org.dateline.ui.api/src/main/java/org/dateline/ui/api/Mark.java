package org.dateline.ui.api;

import org.dateline.api.EdtfDate;
import org.dateline.api.EdtfDate.Precision;
import org.dateline.api.analysis.Event;
import org.dateline.api.cases.TimelineItem;
import org.jspecify.annotations.Nullable;

/**
 * How an item looks on a time axis. The shape says the kind only; fill and ends say how exact the date is: a mark never looks more
 * exact than its source.
 */
public enum Mark {
    /** The time of day is known: a solid mark with a hairline. */
    TIME,
    /** The day is known: a solid mark. */
    DAY,
    /** A month, a season, a year or another stretch: a bar whose ends fade. */
    STRETCH,
    /** About then: a hatched bar with dashed ends. */
    ABOUT,
    /** Before a date: a bar with a hard right edge, fading to the left. */
    BEFORE,
    /** After a date: a bar with a hard left edge, fading to the right. */
    AFTER,
    /** From one day to another, both known: a bar with hard ends. */
    SPAN,
    /** Only the story's own date is known: a hollow mark. */
    STORY_ONLY,
    /** No date: not on the axis. */
    NONE;

    public static Mark of(TimelineItem item) {
        return of(item.date(), item.basis());
    }

    public static Mark of(@Nullable EdtfDate date, Event.Basis basis) {
        if (date == null) {
            return NONE;
        }
        if (basis == Event.Basis.PUBLICATION) {
            return STORY_ONLY;
        }
        if (date.earliest() == null || date.latest() == null) {
            return date.earliest() == null ? BEFORE : AFTER;
        }
        if (date.approximate() || date.uncertain()) {
            return ABOUT;
        }
        return exact(date);
    }

    private static Mark exact(EdtfDate date) {
        Precision precision = date.precision();
        if (precision == Precision.INTERVAL) {
            return daysOnly(date.toString()) ? SPAN : STRETCH;
        }
        if (precision == Precision.TIME) {
            return TIME;
        }
        return precision == Precision.DAY ? DAY : STRETCH;
    }

    /** Whether both sides of an interval are known to the day. */
    private static boolean daysOnly(String interval) {
        int slash = interval.indexOf('/');
        return slash >= 10 && interval.length() - slash - 1 >= 10;
    }

    /** Drawn as a bar over the whole stretch, however far one zooms. */
    public boolean isBar() {
        return this == STRETCH || this == ABOUT || this == BEFORE || this == AFTER || this == SPAN;
    }

    /** The day itself is known. */
    public boolean isDayKnown() {
        return this == TIME || this == DAY || this == SPAN;
    }
}
