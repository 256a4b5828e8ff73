package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Interval;
import org.dateline.extract.internal.times.Reading.Relation;
import org.dateline.extract.internal.times.Reading.Year;
import org.jspecify.annotations.Nullable;

/** Dates with a month or a weekday in words: "July 7, 2025", "the 5th of May", "Monday, 7 July", "July 7-9", "May last year". */
final class DateMatcher {
    private final Words words;
    private final CalendarWords calendar;
    private final YearMatcher years;

    DateMatcher(Words words, CalendarWords calendar, YearMatcher years) {
        this.words = words;
        this.calendar = calendar;
        this.years = years;
    }

    @Nullable Draft at(int i) {
        int weekday = calendar.weekday(i);
        if (weekday > 0 && words.is(i - 1, Sense.HOLIDAY) && words.capitalised(i - 1) && !words.is(i - 1, Sense.MONTH)) {
            return null;
        }
        if (weekday > 0) {
            return weekdayFirst(i, calendar.next, weekday);
        }
        Draft date = dayFirst(i);
        return date != null ? date : monthFirst(i);
    }

    private Draft weekdayFirst(int i, int after, int weekday) {
        int at = words.markAt(after, ',') ? after + 1 : after;
        int day = words.is(at, Sense.THE) ? at + 1 : words.is(at, Sense.ON) && words.is(at + 1, Sense.THE) ? at + 2 : at;
        Draft date = words.newLine(at) ? null : dayFirst(day);
        if (date == null && at == day && !words.newLine(at)) {
            date = monthFirst(at);
        }
        if (date != null && date.reading() instanceof CalendarDate c && c.day() > 0) {
            return new Draft(i, date.to(), new CalendarDate(c.year(), c.month(), c.day(), weekday, Relation.NONE));
        }
        if (words.is(after, Sense.BEFORE) && words.is(after + 1, Sense.LAST)) {
            return new Draft(i, after + 2, new Reading.From(CalendarUnit.WEEK, -1, new CalendarDate(Year.NONE, 0, 0, weekday, Relation.LAST)));
        }
        Year year = years.relative(after);
        int end = year.open() ? after : years.next;
        return new Draft(i, end, new CalendarDate(year, 0, 0, weekday, Relation.NONE));
    }

    /** "7 July 2025", "7th of July", "7-9 July", "7 to 9 July". */
    private @Nullable Draft dayFirst(int i) {
        return dayFirst(i, 0);
    }

    private @Nullable Draft dayFirst(int i, int depth) {
        int first = calendar.day(i);
        if (first == 0 || words.is(i, Sense.NUMBER) && !words.isDigits(i)) {
            return null;
        }
        int at = calendar.next;
        Draft listed = inList(i, first, at, depth);
        if (listed != null) {
            return listed;
        }
        int last = 0;
        if (joins(at) && calendar.day(at + 1) > first && between(at)) {
            last = calendar.day(at + 1);
            at = calendar.next;
        }
        boolean of = words.is(at, Sense.OF);
        boolean dashed = words.dash(at) && words.glued(at) && words.glued(at + 1);
        int month = calendar.month(of || dashed ? at + 1 : at);
        if (month == 0 || words.newLine(at) || last == 0 && words.is(i, Sense.ORDINAL) && !of) {
            return null;
        }
        int end = calendar.next;
        Year year = dashed ? years.afterDash(end) : years.after(end);
        end = year.open() ? end : years.next;
        return new Draft(i, end, dayOrDays(year, month, first, last));
    }

    /** "4 and 11 May", "4, 5 and 6 May": each day is an expression of its own. */
    private @Nullable Draft inList(int i, int first, int at, int depth) {
        boolean list = words.is(at, Sense.AND) || words.is(at, Sense.OR) || words.markAt(at, '&') || words.markAt(at, ',');
        if (!list || depth > 4 || !words.isDigits(i) || words.newLine(at + 1)) {
            return null;
        }
        int to = calendar.next;
        Draft next = dayFirst(at + 1, depth + 1);
        if (next == null || !(next.reading() instanceof CalendarDate c) || c.day() <= first) {
            return null;
        }
        return new Draft(i, to, new CalendarDate(c.year(), c.month(), first, 0, Relation.NONE));
    }

    /** "September 26 and 27", "April 1 through 14": the day behind the first, or null. */
    @Nullable Draft anotherDay(Draft before) {
        if (!(before.reading() instanceof CalendarDate c) || c.day() == 0 || c.month() == 0 || !words.isDigits(before.to() - 1)) {
            return null;
        }
        int at = before.to();
        boolean list = words.is(at, Sense.AND) || words.is(at, Sense.OR) || words.is(at, Sense.THROUGH) || words.markAt(at, '&')
                || words.markAt(at, ',') && c.year().open();
        int day = list && words.isDigits(at + 1) ? calendar.day(at + 1) : 0;
        int end = calendar.next;
        boolean alone = words.isBorder(end) || words.is(end, Sense.FUNCTION) || words.isMark(end) && !words.markAt(end, '%') && !words.markAt(end, ':')
                && !(words.glued(end) && words.glued(end + 1) && words.isDigits(end + 1));
        if (day <= c.day() || calendar.month(end) > 0 || !alone && !(words.isDigits(end) && words.length(end) == 4)) {
            return null;
        }
        Year year = years.after(end);
        boolean dated = !year.open();
        return new Draft(at + 1, dated ? years.next : end, new CalendarDate(dated ? year : c.year(), c.month(), day, 0, Relation.NONE));
    }

    /** "to" and a dash make one expression of two days; "and" and "or" leave two. */
    private boolean joins(int i) {
        return words.dash(i) || words.markAt(i, '/') && words.glued(i + 1) || words.is(i, Sense.TO) && !words.isBorder(i + 1);
    }

    private boolean between(int i) {
        return !words.newLine(i) && !words.newLine(i + 1);
    }

    private static Reading dayOrDays(Year year, int month, int first, int last) {
        CalendarDate from = new CalendarDate(year, month, first, 0, Relation.NONE);
        return last == 0 ? from : new Interval(from, new CalendarDate(year, month, last, 0, Relation.NONE));
    }

    /** "July 7, 2025", "July 2025", "July of 2025", "July", "July 7-9", "May '99". */
    private @Nullable Draft monthFirst(int i) {
        int month = calendar.month(i);
        if (month == 0) {
            return null;
        }
        int end = calendar.next;
        int at = end;
        if (words.is(at, Sense.THE) && words.isDigits(at + 1)) {
            at++;
        }
        int first = words.newLine(at) ? 0 : calendar.day(at);
        if (first > 0 && realDay(at, calendar.next)) {
            return withDay(i, month, first, calendar.next);
        }
        Year year = years.after(end);
        if (year.open()) {
            return monthRange(i, month, end);
        }
        return new Draft(i, years.next, new CalendarDate(year, month, 0, 0, Relation.NONE));
    }

    /** Not "May 10.5", "May 3:30", "May 5 percent", "May 10,000". */
    private boolean realDay(int i, int after) {
        boolean broken = (words.markAt(after, '.') || words.markAt(after, ',') || words.markAt(after, ':')) && words.glued(after)
                && words.isDigits(after + 1) && words.glued(after + 1);
        boolean amount = words.is(after, Sense.SCALE) || words.is(after, Sense.PERCENT) || words.markAt(after, '%');
        return !(broken && !(words.markAt(after, ',') && words.length(after + 1) == 4)) && !amount && (words.isDigits(i) || words.is(i - 1, Sense.MONTH) || words.is(i - 1, Sense.THE) || words.dash(i - 1));
    }

    private Draft withDay(int i, int month, int first, int after) {
        int end = after;
        int last = 0;
        int to = joins(end) ? end + 1 : end;
        if (to > end && calendar.day(to) > first && between(end) && calendar.month(calendar.next) == 0 && calendar.day(to) > first) {
            calendar.day(to);
            if (!words.is(calendar.next, Sense.AMPM) && !words.markAt(calendar.next, ':')) {
                last = calendar.day(to);
                end = calendar.next;
            }
        }
        Year year = years.after(end);
        end = year.open() ? end : years.next;
        return new Draft(i, end, dayOrDays(year, month, first, last));
    }

    /** "January-June 2016"; two months with a year each, or without dash, are two expressions. */
    private Draft monthRange(int i, int month, int end) {
        if (words.dash(end) && words.glued(end) && words.glued(end + 1)) {
            int last = calendar.month(end + 1);
            int after = calendar.next;
            if (last > 0 && !words.isDigits(after) || last > 0 && words.length(after) == 4) {
                Year year = years.after(after);
                int stop = year.open() ? after : years.next;
                return new Draft(i, stop, new Interval(new CalendarDate(year, month, 0, 0, Relation.NONE),
                        new CalendarDate(year, last, 0, 0, Relation.NONE)));
            }
        }
        return new Draft(i, end, new CalendarDate(Year.NONE, month, 0, 0, Relation.NONE));
    }

    /** "last May", "this Friday", "next summer": the relation is put on a bare month or weekday. */
    static @Nullable Reading related(Reading reading, Relation relation) {
        if (reading instanceof CalendarDate c && c.year().open() && c.day() == 0) {
            return new CalendarDate(c.year(), c.month(), c.day(), c.weekday(), relation);
        }
        if (reading instanceof Reading.PartOfYear p && p.year().open()) {
            return new Reading.PartOfYear(p.part(), p.index(), p.year(), relation, p.fiscal());
        }
        return reading instanceof Reading.Feast f && f.year().open()
                ? new Reading.Feast(f.rule(), f.name(), f.year(), relation) : null;
    }

    /** A year that is counted, not said. */
    static Year year(int shift) {
        return Year.shifted(shift, Base.PUBLICATION);
    }
}
