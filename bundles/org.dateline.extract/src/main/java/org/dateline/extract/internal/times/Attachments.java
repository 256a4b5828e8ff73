package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Clock;
import org.dateline.extract.internal.times.Reading.Moment;
import org.dateline.extract.internal.times.Reading.Shift;
import org.jspecify.annotations.Nullable;

/** Joins a day with the clock time or the part of day beside it: "Friday at 8 p.m.", "8 p.m. on July 9", "Tuesday morning". */
final class Attachments {
    private final Words words;
    private final Core core;

    Attachments(Words words, Core core) {
        this.words = words;
        this.core = core;
    }

    Draft complete(Draft draft) {
        Draft date = draft.reading() instanceof CalendarDate c && c.weekday() > 0 && c.day() == 0 && c.year().open()
                ? core.numericAt(words.markAt(draft.to(), ',') ? draft.to() + 1 : draft.to()) : null;
        if (date != null) {
            return date.startingAt(draft.from());
        }
        Draft beside = draft.reading() instanceof CalendarDate c && c.weekday() > 0 && c.day() == 0 ? besideFeast(draft, c.weekday()) : null;
        if (beside != null) {
            return beside;
        }
        if (oneDay(draft.reading())) {
            Draft part = withPart(draft);
            return part != null ? part : withClock(draft);
        }
        return draft.reading() instanceof Moment m && m.date() == null ? withDate(draft, m.clock()) : draft;
    }

    /** "Monday after Easter", "Friday before Christmas". */
    private @Nullable Draft besideFeast(Draft weekday, int number) {
        int at = weekday.to();
        boolean before = words.is(at, Sense.BEFORE);
        Draft date = before || words.is(at, Sense.AFTER) ? core.date(at + 1) : null;
        boolean day = date != null && (date.reading() instanceof Reading.Feast || date.reading() instanceof CalendarDate c && c.day() > 0 && c.month() > 0);
        return day && date != null ? weekday.endingAt(date.to(), new Reading.WeekdayBeside(number, before, date.reading())) : null;
    }

    private static boolean oneDay(Reading reading) {
        return reading instanceof CalendarDate c && (c.day() > 0 || c.weekday() > 0)
                || reading instanceof Shift s && s.unit() == CalendarUnit.DAY || reading instanceof Reading.Feast || reading instanceof Reading.Undecided;
    }

    private @Nullable Draft withPart(Draft draft) {
        int at = draft.to();
        int in = words.is(at, Sense.IN) && words.is(at + 1, Sense.THE) ? at + 2 : words.markAt(at, ',') && words.is(at + 1, Sense.IN) ? at : at;
        int early = words.is(in, Sense.EARLY) || words.is(in, Sense.LATE) || words.is(in, Sense.MID) && words.dash(in + 1) ? in + 1 : in;
        early = words.dash(early) ? early + 1 : early;
        if (!words.is(early, Sense.PART) || words.newLine(at) || words.value(early, Sense.PART) >= PartOfDay.TONIGHT.ordinal()) {
            return null;
        }
        boolean football = words.capitalised(early) && words.capitalised(early + 1) && !words.known(early + 1);
        Draft date = draft.reading() instanceof CalendarDate c && c.weekday() > 0 && c.day() == 0 && words.markAt(early + 1, ',') && !words.newLine(early + 2)
                ? core.date(early + 2) : null;
        if (date != null && date.reading() instanceof CalendarDate c && c.day() > 0 && c.month() > 0) {
            return draft.endingAt(date.to(), new Moment(date.reading(), new Clock(PartOfDay.of(words.value(early, Sense.PART)).code, null)));
        }
        PartOfDay part = PartOfDay.of(words.value(early, Sense.PART));
        return football ? null : draft.endingAt(early + 1, new Moment(draft.reading(), new Clock(part.code, null)));
    }

    private Draft withClock(Draft draft) {
        int at = draft.to();
        int comma = words.markAt(at, ',') ? at + 1 : at;
        int next = words.is(comma, Sense.AT) ? comma + 1 : comma;
        if (words.newLine(comma) || words.newLine(next) || comma > at && next == comma && !words.isDigits(next)) {
            return draft;
        }
        next = words.is(next, Sense.APPROX) && next > comma ? next + 1 : next;
        Draft clock = core.clockAt(next, words.isDigits(next) && words.length(next) == 2);
        return clock != null && clock.reading() instanceof Moment m && m.date() == null
                ? draft.endingAt(clock.to(), new Moment(draft.reading(), m.clock())) : draft;
    }

    private Draft withDate(Draft draft, Clock clock) {
        int at = draft.to();
        int next = words.markAt(at, ',') ? at + 1 : at;
        next = words.is(next, Sense.ON) ? next + 1 : next;
        if (words.newLine(next)) {
            return draft;
        }
        Draft date = core.dateOrThe(next);
        if (date == null || !oneDay(date.reading()) && !(date.reading() instanceof Moment m && m.date() != null && clock.value().indexOf(':') > 0)) {
            return draft;
        }
        Reading day = date.reading() instanceof Moment m && m.date() != null ? m.date() : date.reading();
        Clock within = date.reading() instanceof Moment m && PartOfDay.coded(m.clock().value()) instanceof PartOfDay p ? clock.in(p) : clock;
        int part = date.to();
        boolean told = words.is(part, Sense.PART) && words.value(part, Sense.PART) <= PartOfDay.NIGHT.ordinal() && !words.newLine(part);
        return told ? draft.endingAt(part + 1, new Moment(day, clock.in(PartOfDay.of(words.value(part, Sense.PART)))))
                : draft.endingAt(date.to(), new Moment(day, within));
    }
}
