package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.NthWithin;
import org.dateline.extract.internal.times.Reading.Shift;
import org.jspecify.annotations.Nullable;

/** Weeks, days and weekdays counted inside a month or a year: "the first week of May", "the third Monday in January". */
final class NthMatcher {
    private final Words words;
    private final CalendarWords calendar;
    private final DateMatcher dates;
    private final RelativeMatcher relatives;
    private final YearMatcher years;

    NthMatcher(Words words, CalendarWords calendar, DateMatcher dates, RelativeMatcher relatives, YearMatcher years) {
        this.words = words;
        this.calendar = calendar;
        this.dates = dates;
        this.relatives = relatives;
        this.years = years;
    }

    /** "first week of May", "last two weeks of 2021", "third Monday of January". */
    @Nullable Draft at(int from, int i) {
        int nth = words.is(i, Sense.LAST) || words.says(i, "final") ? -1 : calendar.ordinal(i);
        if (nth == 0 || nth > 53) {
            return null;
        }
        int at = nth < 0 ? i + 1 : calendar.next;
        int count = 1;
        if (words.is(at, Sense.NUMBER) && words.is(at + 1, Sense.UNITS) || words.isDigits(at) && words.length(at) <= 2 && words.is(at + 1, Sense.UNITS)) {
            count = words.isDigits(at) ? words.number(at) : words.value(at, Sense.NUMBER);
            at++;
        }
        boolean weekday = words.is(at, Sense.WEEKDAY) && (words.is(at + 1, Sense.OF) || words.is(at + 1, Sense.IN));
        boolean unit = (words.is(at, Sense.UNIT) || words.is(at, Sense.UNITS)) && (words.is(at + 1, Sense.OF) || words.is(at + 1, Sense.IN)) && count > 0;
        if (!unit && !weekday) {
            return null;
        }
        if (words.is(at + 1, Sense.OF) && words.is(at + 2, Sense.EVERY) && words.is(at + 3, Sense.UNIT)) {
            return new Draft(from, at + 4, new Reading.Recurrence(LengthMatcher.value(CalendarUnit.of(words.value(at + 3, Sense.UNIT)), 1)));
        }
        CalendarUnit size = weekday ? CalendarUnit.DAY : CalendarUnit.of(words.value(at, words.is(at, Sense.UNIT) ? Sense.UNIT : Sense.UNITS));
        boolean fits = size == CalendarUnit.DAY || size == CalendarUnit.WEEK || size == CalendarUnit.MONTH || size == CalendarUnit.WEEKEND;
        Draft whole = fits ? whole(at + 2) : null;
        if (whole == null) {
            return null;
        }
        int code = weekday ? 100 * words.value(at, Sense.WEEKDAY) : 0;
        return new Draft(from, whole.to(), new NthWithin(nth, count + code, size, whole.reading()));
    }

    /** A month or a year that has weeks and days in it. */
    private @Nullable Draft whole(int i) {
        if (words.is(i, Sense.THE) && words.says(i + 1, "year") && !words.is(i + 2, Sense.BEFORE) && !words.is(i + 2, Sense.AFTER)) {
            return new Draft(i, i + 2, new Shift(CalendarUnit.YEAR, 0, Reading.Base.PUBLICATION));
        }
        int year = calendar.fourDigits(i);
        if (year >= 1900 && year <= 2060 && !words.is(i + 1, Sense.UNITS)) {
            return new Draft(i, i + 1, new CalendarDate(Reading.Year.of(year), 0, 0, 0, Reading.Relation.NONE));
        }
        Draft date = dates.at(i);
        date = date == null ? relatives.at(i) : date;
        date = date == null ? years.at(i) : date;
        if (date == null) {
            return null;
        }
        boolean calendarDate = date.reading() instanceof CalendarDate c && c.day() == 0 && c.weekday() == 0;
        boolean shift = date.reading() instanceof Shift s && (s.unit() == CalendarUnit.YEAR || s.unit() == CalendarUnit.MONTH);
        return calendarDate || shift ? date : null;
    }
}
