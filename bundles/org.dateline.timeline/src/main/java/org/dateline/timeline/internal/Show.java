package org.dateline.timeline.internal;

import org.dateline.api.cases.TimelineItem;
import org.dateline.ui.api.Mark;

/** Which items are shown. */
enum Show {
    ALL, TO_CHECK, OWN_DATE;

    boolean accepts(TimelineItem item) {
        return switch (this) {
            case ALL -> true;
            case TO_CHECK -> item.toCheck();
            case OWN_DATE -> Mark.of(item) != Mark.STORY_ONLY;
        };
    }
}
