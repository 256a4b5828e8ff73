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

    /**
     * "Sunday or Monday", "from May 3 to May 9", "between 2003 and 2005", "in 1997 and 1998" as one stretch; null where the two are
     * dates of their own.
     */
    static @Nullable TimeExpression joined(StoryView view, TimeExpression one, TimeExpression other) {
        int first = view.firstAt(one.span().start());
        int joint = view.firstAt(one.span().end());
        EdtfDate a = one.edtf();
        EdtfDate b = other.edtf();
        boolean dates = a != null && b != null && !isBareClock(one) && a.precision() == b.precision() && one.type() == other.type()
                && (isDashed(view, one, other) || view.firstAt(other.span().start()) == joint + 1);
        boolean joins = dates && (isDashed(view, one, other) || view.word(joint, "or") || isStretch(view, first, joint) || view.word(joint, "and") && follows(a, b));
        EdtfDate range = joins ? EdtfDate.parse(a + "/" + b).orElse(null) : null;
        return range == null ? null : TimeExpression.builder(one.id(), new Span(one.span().start(), other.span().end()), one.type(),
                a + "/" + b).edtf(range).why(one.why() + " Up to " + b.inWords() + ".").confidence(one.confidence()).build();
    }

    /** "2007-2009". */
    private static boolean isDashed(StoryView view, TimeExpression one, TimeExpression other) {
        int dash = one.span().end();
        return other.span().start() == dash + 1 && (view.text.charAt(dash) == '-' || view.text.charAt(dash) == '\u2013');
    }

    /** "From A to B", "between A and B", "A-B"; but "moved from A to B" leaves A. */
    private static boolean isStretch(StoryView view, int first, int joint) {
        if (view.word(first - 1, "between")) {
            return view.word(joint, "and");
        }
        char mark = view.text.charAt(view.start[joint]);
        boolean to = view.word(joint, "to") || view.word(joint, "through") || view.word(joint, "until") || mark == '-' || mark == '–';
        for (int i = first - 1; to && i >= Math.max(0, first - 8); i--) {
            if (view.is(i, EventWords.CANCEL | EventWords.SHIFT)) {
                return false;
            }
        }
        return to;
    }

    /** The second begins when the first ends. */
    private static boolean follows(EdtfDate one, EdtfDate other) {
        return one.latest() != null && other.earliest() != null
                && one.latest().toLocalDate().plusDays(1).equals(other.earliest().toLocalDate());
    }

    /** "From 6 a.m. to midnight": the hours of something, not a day of its own. */
    static boolean isHours(StoryView view, int time, int lastTime) {
        if (time + 1 >= lastTime || !isBareClock(view.times.get(time))) {
            return false;
        }
        int joint = view.firstAt(view.times.get(time).span().end());
        TimeExpression next = view.times.get(time + 1);
        return next.type() == TimeExpression.Type.TIME && view.firstAt(next.span().start()) == joint + 1
                && (view.word(joint, "to") || view.word(joint, "and") || view.text.charAt(view.start[joint]) == '-');
    }

    /** "When the clock struck midnight": an hour of the day that the sentence has named. */
    static boolean isNamedHour(StoryView view, TimeExpression time) {
        int word = view.firstAt(time.span().start());
        return time.type() == TimeExpression.Type.TIME && (view.word(word, "midnight") || view.word(word, "noon"));
    }

    /** A time of day without a day of its own. */
    static boolean isBareClock(TimeExpression time) {
        String date = String.valueOf(time.edtf());
        return time.type() == TimeExpression.Type.TIME && date.indexOf('T') > 0 && date.endsWith("?");
    }

    /** The calendar date that a TIMEX3 value names, without what "by" or "since" made of it; else the date itself. */
    static EdtfDate calendar(String value, EdtfDate date) {
        boolean calendar = value.length() >= 4 && Character.isDigit(value.charAt(0)) && !value.contains("W");
        return calendar ? EdtfDate.parse(value).orElse(date) : date;
    }
}
