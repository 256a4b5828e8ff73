package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Numerals;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Clock;
import org.dateline.extract.internal.times.Reading.Moment;
import org.dateline.extract.internal.times.Reading.Shift;
import org.dateline.extract.internal.times.Reading.WeekOf;
import org.jspecify.annotations.Nullable;

/** An expression without modifiers before it: asks the families of matchers in the order in which they shadow each other. */
final class Core {
    private final Words words;
    private final CalendarWords calendar;
    private final NumericMatcher numeric;
    private final YearMatcher years;
    private final DateMatcher dates;
    private final PeriodMatcher periods;
    private final FeastMatcher feasts;
    private final LengthMatcher lengths;
    private final RecurrenceMatcher recurrences;
    private final RelativeMatcher relatives;
    private final VagueMatcher vague;
    private final ClockMatcher clocks;
    private final NthMatcher nths;

    Core(Words words, DayOrder order) {
        Numerals numerals = new Numerals(words);
        this.words = words;
        calendar = new CalendarWords(words);
        numeric = new NumericMatcher(words, order);
        years = new YearMatcher(words, calendar);
        dates = new DateMatcher(words, calendar, years);
        periods = new PeriodMatcher(words, calendar, years);
        feasts = new FeastMatcher(words, years);
        lengths = new LengthMatcher(words, numerals);
        recurrences = new RecurrenceMatcher(words, calendar, numerals);
        relatives = new RelativeMatcher(words, lengths, dates, periods, feasts);
        vague = new VagueMatcher(words);
        clocks = new ClockMatcher(words);
        nths = new NthMatcher(words, calendar, dates, relatives, years);
    }

    @Nullable Draft at(int i) {
        if (words.isDigits(i)) {
            return digits(i);
        }
        Draft found = words.is(i, Sense.THE) ? behindThe(i) : null;
        found = found != null ? found : relatives.at(i);
        found = found != null ? found : vague.at(i);
        found = found != null ? found : recurrences.at(i);
        found = found != null ? found : date(i);
        found = found != null ? found : clock(i);
        found = found != null ? found : lengthFrom(i);
        return found != null || words.is(i, Sense.THE) ? found : years.at(i);
    }

    /** "three years", or "three days after Christmas", "two weeks before Friday". */
    private @Nullable Draft lengthFrom(int i) {
        Draft length = lengths.at(i);
        if (length == null && words.is(i, Sense.NUMBER)) {
            return weekdaysAgo(i);
        }
        if (length != null && length.reading() instanceof Shift s && s.base() == Base.PUBLICATION && s.amount() < 0 && s.unit().compareTo(CalendarUnit.WEEK) >= 0) {
            return agoOn(length, s);
        }
        if (length == null || !(length.reading() instanceof Reading.Length l) || l.amount() <= 0 || l.amount() > 1000 || l.amount() != Math.rint(l.amount()) || l.unit().shorterThanADay()) {
            return length;
        }
        int at = length.to();
        boolean before = words.is(at, Sense.BEFORE);
        if (!before && !words.is(at, Sense.AFTER) && !words.is(at, Sense.FROM)) {
            return length;
        }
        Draft day = date(at + 1);
        boolean counted = day != null && (day.reading() instanceof Reading.Feast || day.reading() instanceof CalendarDate c && c.weekday() > 0
                || day.reading() instanceof Shift s && s.unit() == CalendarUnit.DAY);
        return counted && day != null ? new Draft(i, day.to(), new Reading.From(l.unit(), (int) l.amount() * (before ? -1 : 1), day.reading())) : length;
    }

    /** "three Fridays ago". */
    private @Nullable Draft weekdaysAgo(int i) {
        int count = words.value(i, Sense.NUMBER);
        boolean ago = count > 0 && count < 10 && words.is(i + 1, Sense.WEEKDAYS) && words.is(i + 2, Sense.AGO);
        return ago ? new Draft(i, i + 3, new Reading.From(CalendarUnit.WEEK, 1 - count, new CalendarDate(Reading.Year.NONE, 0, 0, words.value(i + 1, Sense.WEEKDAYS), Reading.Relation.LAST))) : null;
    }

    /** "two years ago today", "ten years ago Tuesday", "a year ago this month". */
    private Draft agoOn(Draft ago, Shift shift) {
        int at = ago.to();
        boolean named = words.is(at, Sense.DEICTIC) || words.is(at, Sense.WEEKDAY) || words.is(at, Sense.THIS) && words.is(at + 1, Sense.UNIT);
        Draft day = !named || words.newLine(at) ? null : words.is(at, Sense.THIS) ? relatives.at(at) : date(at);
        boolean counts = day != null && (day.reading() instanceof CalendarDate c && c.day() == 0 || day.reading() instanceof Shift s && s.unit().compareTo(shift.unit()) < 0);
        return counts && day != null ? new Draft(ago.from(), day.to(), new Reading.From(shift.unit(), shift.amount(), day.reading())) : ago;
    }

    private @Nullable Draft digits(int i) {
        Draft found = numeric.at(i);
        found = found != null ? found : dates.at(i);
        found = found != null ? found : clock(i);
        found = found != null ? found : recurrences.at(i);
        found = found != null ? found : periods.at(i);
        found = found != null ? found : nths.at(i, i);
        found = found != null ? found : lengthFrom(i);
        return found != null ? found : years.at(i);
    }

    /** A calendar date, a feast, a part of a year, or a day counted from today. */
    @Nullable Draft date(int i) {
        if (words.isDigits(i)) {
            Draft found = numeric.at(i);
            return found != null ? found : dates.at(i);
        }
        if (words.is(i, Sense.DEICTIC)) {
            return new Draft(i, i + 1, new Shift(CalendarUnit.DAY, words.value(i, Sense.DEICTIC), Base.PUBLICATION));
        }
        Draft found = feasts.at(i);
        found = found != null ? found : dates.at(i);
        found = found != null ? found : periods.at(i);
        found = found != null ? found : nths.at(i, i);
        return found != null ? found : part(i);
    }

    /** A date, with "the" before it too. */
    @Nullable Draft dateOrThe(int i) {
        Draft found = words.is(i, Sense.THE) ? behindThe(i) : null;
        found = found != null ? found : relatives.at(i);
        found = found != null ? found : date(i);
        return found != null || words.is(i, Sense.THE) ? found : years.at(i);
    }

    private @Nullable Draft part(int i) {
        if (words.is(i, Sense.PART) && words.value(i, Sense.PART) == PartOfDay.TONIGHT.ordinal()) {
            return new Draft(i, i + 1, new Moment(new Shift(CalendarUnit.DAY, 0, Base.PUBLICATION), new Clock("TNI", null)));
        }
        if (words.is(i, Sense.PART) && words.value(i, Sense.PART) == PartOfDay.OVERNIGHT.ordinal()) {
            boolean adjective = words.isLetters(i + 1) && !words.is(i + 1, Sense.FUNCTION) && words.is(i - 1, Sense.FUNCTION);
            return adjective ? null : new Draft(i, i + 1, new Moment(null, new Clock("TNI", null)));
        }
        if (words.is(i, Sense.PART) && words.is(i + 1, Sense.OF)) {
            Draft of = thePart(i - 1);
            return of == null ? null : of.startingAt(i);
        }
        boolean bare = words.is(i, Sense.UNIT) && words.value(i, Sense.UNIT) == CalendarUnit.WEEKEND.ordinal() && words.is(i - 1, Sense.DURING);
        return bare ? new Draft(i, i + 1, new Shift(CalendarUnit.WEEKEND, 0, Base.PUBLICATION)) : null;
    }

    private @Nullable Draft clock(int i) {
        Draft clock = moment(i, clocks.at(i));
        return clock != null ? clock : words.isDigits(i) && words.is(i - 1, Sense.AT) ? hourOfPart(i) : null;
    }

    /** "at 8 this morning", "at 10 on Monday night": the bare number is an hour by what follows. */
    private @Nullable Draft hourOfPart(int i) {
        int hour = words.length(i) <= 2 ? words.number(i) : 0;
        if (hour < 1 || hour > 12 || words.newLine(i + 1)) {
            return null;
        }
        Draft day = dateOrThe(words.is(i + 1, Sense.ON) ? i + 2 : i + 1);
        int part = day == null ? 0 : day.to();
        boolean told = day != null && (day.reading() instanceof Moment m && PartOfDay.coded(m.clock().value()) != null
                || words.is(part, Sense.PART) && words.value(part, Sense.PART) <= PartOfDay.NIGHT.ordinal() && !words.newLine(part));
        return told ? new Draft(i, i + 1, new Moment(null, new Clock((hour < 10 ? "T0" : "T") + hour + ":00", null))) : null;
    }

    private @Nullable Draft moment(int i, @Nullable Clock clock) {
        if (clock == null) {
            return null;
        }
        boolean score = words.isDigits(i) && words.is(clocks.end(), Sense.UNIT);
        return score ? null : new Draft(i, clocks.end(), new Moment(null, clock));
    }

    @Nullable Draft anotherDay(Draft before) {
        return dates.anotherDay(before);
    }

    /** "Tuesday 26/07/2022": the date in digits behind a weekday. */
    @Nullable Draft numericAt(int i) {
        return words.isDigits(i) ? numeric.at(i) : null;
    }

    /** A clock time; where one is expected "04:55" is enough. */
    @Nullable Draft clockAt(int i, boolean expected) {
        return moment(i, clocks.at(i, expected));
    }

    private @Nullable Draft behindThe(int i) {
        int at = i + 1;
        if (words.says(at, "year")) {
            return theYear(i);
        }
        Draft found = nths.at(i, at);
        found = found != null ? found : periods.adjective(at) ? null : withArticle(i, periods.at(at));
        if (found == null && words.is(at, Sense.PART)) {
            return thePart(i);
        }
        if (found == null && (words.is(at, Sense.EARLY) || words.says(at, "small") || words.says(at, "wee"))) {
            int hours = words.is(at + 1, Sense.PART) ? at + 2 : at + 1;
            return words.says(hours, "hours") ? earlyHours(i, hours) : hours > at + 1 ? earlyPart(i, at + 1) : null;
        }
        if (found == null && words.is(at, Sense.LATE) && words.is(at + 1, Sense.PART)) {
            return earlyPart(i, at + 1);
        }
        boolean dated = words.is(i - 1, Sense.ON) || words.is(i - 1, Sense.UNTIL) || words.is(i - 1, Sense.BY) || words.is(i - 1, Sense.SINCE) || words.says(i - 1, "not");
        if (found == null && dated && words.isDigits(at)) {
            found = dayAlone(i);
        }
        if (found == null && words.is(at, Sense.UNIT)) {
            return theUnit(i);
        }
        if (found == null && !words.isDigits(at) || found == null && words.is(at + 1, Sense.ORDINAL_SUFFIX) || found == null && words.length(at) <= 4) {
            Draft year = years.at(at);
            boolean article = year != null && !(year.reading() instanceof Reading.Century && words.dash(year.to() - 2)) && !(year.reading() instanceof CalendarDate) && !(year.reading() instanceof Reading.Interval);
            found = article ? withArticle(i, year) : null;
        }
        if (found == null && (words.isDigits(at) || words.is(at, Sense.NUMBER))) {
            Draft length = lengths.at(at);
            boolean counted = length != null && length.reading() instanceof Reading.Length && words.is(length.to() - 1, Sense.UNITS) && !words.dash(length.to() - 2);
            found = counted ? withArticle(i, length) : null;
        }
        if (found == null && (words.is(at, Sense.OPENING) || words.is(at, Sense.CLOSING)) && !words.is(at, Sense.LAST)) {
            found = openingLength(i, at + 1);
        }
        if (found == null && calendar.ordinal(at) > 0) {
            Draft day = dates.at(at);
            found = day != null && day.reading() instanceof CalendarDate c && c.day() > 0 ? withArticle(i, day) : null;
        }
        return found;
    }

    /** "the first four days", "the final two hours". */
    private @Nullable Draft openingLength(int i, int at) {
        Draft length = words.isDigits(at) || words.is(at, Sense.NUMBER) || words.is(at, Sense.FEW) ? lengths.at(at) : null;
        boolean counted = length != null && length.reading() instanceof Reading.Length && words.is(length.to() - 1, Sense.UNITS);
        return counted ? withArticle(i, length) : null;
    }

    private static @Nullable Draft withArticle(int i, @Nullable Draft draft) {
        return draft == null ? null : draft.startingAt(i);
    }

    /** "the year 2012", "the year", "the year ending in March". */
    private @Nullable Draft theYear(int i) {
        int year = calendar.fourDigits(i + 2);
        if (year > 0) {
            return new Draft(i, i + 3, new CalendarDate(Reading.Year.of(year), 0, 0, 0, Reading.Relation.NONE));
        }
        Draft relative = relatives.at(i);
        return relative != null ? relative : bareUnit(i);
    }

    /** "the morning of July 9", "the night before" is left to the relative ones. */
    private @Nullable Draft thePart(int i) {
        if (words.is(i + 2, Sense.OF)) {
            Draft date = date(i + 3);
            boolean day = date != null && (date.reading() instanceof CalendarDate c && (c.day() > 0 || c.weekday() > 0)
                    || date.reading() instanceof Reading.Interval && words.says(i + 1, "night"));
            return day && date != null ? new Draft(i, date.to(), new Moment(date.reading(), new Clock(PartOfDay.of(words.value(i + 1, Sense.PART)).code, null))) : null;
        }
        Draft relative = relatives.at(i);
        if (relative != null) {
            return relative;
        }
        boolean in = words.is(i - 1, Sense.IN) || words.is(i - 1, Sense.DURING);
        int part = words.value(i + 1, Sense.PART);
        return in && part <= 3 ? new Draft(i, i + 2, new Moment(null, new Clock(PartOfDay.of(part).code, null))) : null;
    }

    /** "the early morning", "the late afternoon" behind "in" or "during". */
    private @Nullable Draft earlyPart(int i, int part) {
        boolean cue = words.is(i - 1, Sense.IN) || words.is(i - 1, Sense.DURING);
        boolean day = words.value(part, Sense.PART) <= PartOfDay.NIGHT.ordinal() && !words.is(part + 1, Sense.OF);
        return cue && day ? new Draft(i, part + 1, new Moment(null, new Clock(PartOfDay.of(words.value(part, Sense.PART)).code, null))) : null;
    }

    /** "the early hours of Tuesday", "the early morning hours of Tuesday". */
    private @Nullable Draft earlyHours(int i, int hours) {
        Draft date = words.is(hours + 1, Sense.OF) ? date(hours + 2) : null;
        boolean day = date != null && (date.reading() instanceof CalendarDate c && (c.day() > 0 || c.weekday() > 0) || date.reading() instanceof Shift);
        int to = date == null ? i : words.is(date.to(), Sense.PART, PartOfDay.MORNING.ordinal()) ? date.to() + 1 : date.to();
        return day && date != null ? new Draft(i, to, new Moment(date.reading(), new Clock("TMO", null))) : null;
    }

    /** "on the 18th". */
    private @Nullable Draft dayAlone(int i) {
        int day = calendar.day(i + 1);
        int end = calendar.next;
        boolean suffixed = words.is(i + 2, Sense.ORDINAL_SUFFIX) && end == i + 3;
        boolean ends = words.isBorder(end) || words.isMark(end) && !words.dash(end) || words.is(end, Sense.FUNCTION);
        return day > 0 && suffixed && ends && !words.is(end, Sense.OF) ? new Draft(i, end, new CalendarDate(Reading.Year.NONE, 0, day, 0, Reading.Relation.NONE)) : null;
    }

    private @Nullable Draft theUnit(int i) {
        if (words.says(i + 1, "week") && words.is(i + 2, Sense.OF)) {
            Draft day = dates.at(words.is(i + 3, Sense.THE) ? i + 4 : i + 3);
            boolean named = day != null && day.reading() instanceof CalendarDate c && c.day() > 0;
            return named && day != null ? new Draft(i, day.to(), new WeekOf(day.reading())) : null;
        }
        Draft relative = relatives.at(i);
        return relative != null ? relative : bareUnit(i);
    }

    /** "the weekend", and "the year", "the quarter" behind a preposition. */
    private @Nullable Draft bareUnit(int i) {
        CalendarUnit unit = CalendarUnit.of(words.value(i + 1, Sense.UNIT));
        boolean ends = words.isBorder(i + 2) || words.isMark(i + 2) && !words.dash(i + 2) && !words.apostrophe(i + 2)
                || words.is(i + 2, Sense.FUNCTION) && !words.is(i + 2, Sense.OF) && !words.is(i + 2, Sense.THAT) && !words.is(i + 2, Sense.TO) && !words.is(i + 2, Sense.BEFORE) && !words.is(i + 2, Sense.AFTER);
        boolean weekend = unit == CalendarUnit.WEEKEND && !words.is(i + 2, Sense.BEFORE);
        boolean period = (unit == CalendarUnit.YEAR || unit == CalendarUnit.QUARTER || unit == CalendarUnit.MONTH)
                && (words.is(i - 1, Sense.DURING) || words.is(i - 1, Sense.FOR) || words.is(i - 1, Sense.IN) && unit == CalendarUnit.QUARTER);
        return ends && (weekend || period) ? new Draft(i, i + 2, new Shift(unit, 0, Base.PUBLICATION)) : null;
    }
}
