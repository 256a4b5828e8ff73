package org.dateline.extract.internal.events;

import java.util.Objects;

import org.dateline.api.EdtfDate;

/** What events ask of dates. */
final class EventDates {

    private EventDates() {
    }

    /** They cover the same days, whatever they are marked with. */
    static boolean sameDays(EdtfDate one, EdtfDate other) {
        return day(one.earliest(), other.earliest()) && day(one.latest(), other.latest());
    }

    private static boolean day(java.time.@org.jspecify.annotations.Nullable LocalDateTime a,
            java.time.@org.jspecify.annotations.Nullable LocalDateTime b) {
        return a == null || b == null ? Objects.equals(a, b) : a.toLocalDate().equals(b.toLocalDate());
    }

    /** One lies within the other, and the wider one is no longer than a year. */
    static boolean within(EdtfDate one, EdtfDate other) {
        if (one.earliest() == null || one.latest() == null || other.earliest() == null || other.latest() == null) {
            return sameDays(one, other);
        }
        boolean inside = !one.earliest().isBefore(other.earliest()) && !one.latest().isAfter(other.latest());
        return inside && other.earliest().plusYears(1).isAfter(other.latest());
    }

    /** The calendar date that a TIMEX3 value names, without what "by" or "since" made of it; else the date itself. */
    static EdtfDate calendar(String value, EdtfDate date) {
        boolean calendar = value.length() >= 4 && Character.isDigit(value.charAt(0)) && !value.contains("W");
        return calendar ? EdtfDate.parse(value).orElse(date) : date;
    }
}
