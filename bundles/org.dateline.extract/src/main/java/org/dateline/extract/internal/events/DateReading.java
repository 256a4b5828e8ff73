package org.dateline.extract.internal.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Which date an event has by the words that date it and by what goes before them: "by", "since", "earlier this year", "this week", "the late 1990s". */
final class DateReading {

    private final StoryView view;
    private final @Nullable LocalDate published;

    DateReading(StoryView view, @Nullable LocalDate published) {
        this.view = view;
        this.published = published;
    }

    /** @param a the expression's first token; {@code from} the sentence's */
    @Nullable EdtfDate of(TimeExpression time, int a, int from) {
        EdtfDate date = time.edtf();
        if (date == null) {
            return vague(time);
        }
        EdtfDate part = partOfDecade(view, time);
        if (part != null) {
            return part;
        }
        String text = date.toString();
        int before = a - 1 >= from ? a - 1 : a;
        if (view.word(before, "by") || view.word(a, "by")) {
            return EventDates.calendar(time.value(), date);
        }
        if ((view.word(before, "since") || view.word(a, "since")) && published != null) {
            return since(time, date);
        }
        if (text.contains("/") && text.endsWith("~")) {
            return EdtfDate.parse(EventDates.calendar(time.value(), date) + "~").orElse(date);
        }
        if (text.endsWith("/..") && published != null) {
            return EdtfDate.parse(text.substring(0, text.length() - 2) + published).orElse(date);
        }
        return week(date, time.value());
    }

    /** "In the past few days": about three of them, up to the story's own day. Null for any other length of time. */
    @Nullable EdtfDate vague(TimeExpression time) {
        int first = view.firstAt(time.span().start());
        int end = view.firstAt(time.span().end());
        boolean past = false;
        for (int i = first - 1; i < end; i++) {
            past |= view.word(i, "past") || view.word(i, "last") || view.word(i, "recent");
        }
        if (!past || published == null || time.type() != TimeExpression.Type.DURATION) {
            return null;
        }
        LocalDate start = switch (time.value()) {
            case "PXD" -> published.minusDays(3);
            case "PXW" -> published.minusWeeks(3);
            case "PXM" -> published.minusMonths(3);
            default -> null;
        };
        return start == null ? null : EdtfDate.of(start + "~/" + published);
    }

    /** "The late 90s": about 1997 to 1999; early and mid likewise. Null where no such word stands in or before the expression. */
    static @Nullable EdtfDate partOfDecade(StoryView view, TimeExpression time) {
        EdtfDate date = time.edtf();
        if (date == null || date.precision() != EdtfDate.Precision.DECADE || date.earliest() == null) {
            return null;
        }
        int year = date.earliest().getYear();
        int last = view.firstAt(time.span().end()) - 1;
        for (int i = last; i >= Math.max(0, view.firstAt(time.span().start()) - 2); i--) {
            int from = view.word(i, "late") ? 7 : view.word(i, "early") ? 0 : view.word(i, "mid") ? 4 : -1;
            if (from >= 0) {
                return EdtfDate.of((year + from) + "~/" + (year + from + (from == 0 ? 3 : 2)) + "~");
            }
        }
        return null;
    }

    /** A year says only when it began; a finer date is the beginning of a stretch up to the story's own day. */
    private EdtfDate since(TimeExpression time, EdtfDate date) {
        EdtfDate start = EventDates.calendar(time.value(), date);
        boolean exact = start.precision() == EdtfDate.Precision.YEAR || start.precision() == EdtfDate.Precision.DAY;
        if (exact || start.earliest() == null) {
            return start;
        }
        return EdtfDate.parse(start.earliest().toLocalDate() + "/" + published).orElse(start);
    }

    /** "This week" of something done: from Monday to the story's own day. */
    private EdtfDate week(EdtfDate date, String value) {
        if (published == null || !value.contains("-W") || date.earliest() == null || date.latest() == null) {
            return date;
        }
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean thisWeek = date.earliest().toLocalDate().equals(monday) && date.latest().toLocalDate().isAfter(published);
        return thisWeek && !monday.equals(published) ? EdtfDate.of(monday + "/" + published) : date;
    }
}
