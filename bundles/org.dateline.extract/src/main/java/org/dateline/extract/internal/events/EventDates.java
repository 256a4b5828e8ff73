package org.dateline.extract.internal.events;

import java.time.LocalDateTime;
import java.util.Objects;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What events ask of dates. */
final class EventDates {

    private EventDates() {
    }

    /** They cover the same days, whatever they are marked with. */
    static boolean sameDays(EdtfDate one, EdtfDate other) {
        return day(one.earliest(), other.earliest()) && day(one.latest(), other.latest());
    }

    private static boolean day(@Nullable LocalDateTime a,
            @Nullable LocalDateTime b) {
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

    /** "Sunday or Monday" as one stretch; null where the two are not joined by "or" alone. */
    static @Nullable TimeExpression either(StoryView view, TimeExpression one, TimeExpression other) {
        int or = view.firstAt(one.span().end());
        boolean joined = view.word(or, "or") && view.firstAt(other.span().start()) == or + 1 && one.edtf() != null
                && other.edtf() != null && one.edtf().precision() == other.edtf().precision();
        if (!joined) {
            return null;
        }
        EdtfDate range = EdtfDate.parse(one.edtf() + "/" + other.edtf()).orElse(null);
        return range == null ? null : TimeExpression.builder(one.id(), new Span(one.span().start(), other.span().end()), one.type(),
                one.value()).edtf(range).why(one.why() + " Or " + other.edtf().inWords() + ".").confidence(one.confidence()).build();
    }

    /** The calendar date that a TIMEX3 value names, without what "by" or "since" made of it; else the date itself. */
    static EdtfDate calendar(String value, EdtfDate date) {
        boolean calendar = value.length() >= 4 && Character.isDigit(value.charAt(0)) && !value.contains("W");
        return calendar ? EdtfDate.parse(value).orElse(date) : date;
    }
}
