package org.dateline.api.cases;

import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings.Review;
import org.jspecify.annotations.Nullable;

/**
 * An item of the chronology as a timeline draws it.
 *
 * @param ref the event
 * @param kind what it is
 * @param date null where it has none
 * @param basis whether the text dates it or only the story's own date does
 * @param label a short line
 * @param members the case members that take part, by id, the one who acts first
 * @param place the case member where it happened; null where unknown
 * @param review what a person did to it
 * @param toCheck it is unsure and nobody has looked at it
 * @param clash another story tells it otherwise
 * @param confidence 0 to 1
 */
public record TimelineItem(FindingRef ref, Kind kind, @Nullable EdtfDate date, Event.Basis basis, Event.Status status, String label,
        List<String> members, @Nullable String place, Review review, boolean toCheck, boolean clash, double confidence) {

    /** The shape that a timeline draws. */
    public enum Kind {
        EVENT, QUOTE, DOCUMENT
    }

    public TimelineItem {
        members = List.copyOf(members);
    }
}
