package org.dateline.extract.internal.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Clock;
import org.dateline.extract.internal.times.Reading.Moment;
import org.dateline.extract.internal.times.Reading.Relation;
import org.dateline.extract.internal.times.Reading.Undecided;
import org.dateline.extract.internal.times.Reading.Year;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone: ISO 8601, "24/06/2025", "24.06.2025", "9/11", "2025-07-09T18:56:33+09:00". Of no language. */
final class NumericMatcher {
    private final Words words;
    private final DayOrder order;

    NumericMatcher(Words words, DayOrder order) {
        this.words = words;
        this.order = order;
    }

    @Nullable Draft at(int i) {
        if (!words.isDigits(i) || !freeBefore(i)) {
            return null;
        }
        boolean joined = (words.dash(i + 1) || words.markAt(i + 1, '/') || words.markAt(i + 1, '.')) && words.glued(i + 1)
                && words.isDigits(i + 2) && words.glued(i + 2);
        if (!joined) {
            return words.length(i) == 8 ? compact(i) : null;
        }
        boolean three = words.isMark(i + 3) && words.charAt(i + 3) == words.charAt(i + 1) && words.glued(i + 3)
                && words.isDigits(i + 4) && words.glued(i + 4);
        if (three) {
            return threeParts(i);
        }
        return twoParts(i);
    }

    private boolean freeBefore(int i) {
        return !words.glued(i) || words.isMark(i - 1) && "([{\"'\u201c\u2018,;:|\u00b7".indexOf(words.charAt(i - 1)) >= 0;
    }

    private boolean freeAfter(int i) {
        if (!words.glued(i) || words.isBorder(i)) {
            return true;
        }
        if (words.isLetters(i) || words.isDigits(i)) {
            return false;
        }
        boolean goesOn = i + 1 < words.size() && words.glued(i + 1) && (words.isDigits(i + 1) || words.isLetters(i + 1));
        return !goesOn || ")],;\"'\u201d\u2019|".indexOf(words.charAt(i)) >= 0;
    }

    private @Nullable Draft compact(int i) {
        int number = words.number(i);
        int year = number / 10000;
        return year >= 1900 && year < 2100 && freeAfter(i + 1) ? day(i, i + 1, year, number / 100 % 100, number % 100) : null;
    }

    private @Nullable Draft threeParts(int i) {
        int a = words.number(i);
        int b = words.number(i + 2);
        int c = words.number(i + 4);
        boolean timeFollows = words.says(i + 5, "T") && words.isDigits(i + 6);
        if (!timeFollows && !freeAfter(i + 5)) {
            return null;
        }
        if (words.length(i) == 4) {
            return withClock(day(i, i + 5, a, b, c));
        }
        if (words.length(i) > 2 || words.length(i + 2) > 2 || words.length(i + 4) != 4 && words.length(i + 4) != 2) {
            return null;
        }
        boolean dots = words.markAt(i + 1, '.');
        int year = words.length(i + 4) == 4 ? c : YearMatcher.twoDigits(c);
        if (words.length(i + 4) == 2 && (dots || words.length(i) == 1 && words.length(i + 2) == 1 && words.dash(i + 1))) {
            return null;
        }
        return withClock(dayAndMonth(i, i + 5, year, a, b, dots));
    }

    private @Nullable Draft dayAndMonth(int i, int end, int year, int a, int b, boolean dots) {
        if (a > 12 || dots && b <= 12) {
            return day(i, end, year, b, a);
        }
        if (b > 12 || a == b) {
            return day(i, end, year, a, b);
        }
        if (a == 0 || b == 0) {
            return null;
        }
        return switch (order.of()) {
            case DAY_FIRST -> day(i, end, year, b, a);
            case MONTH_FIRST -> day(i, end, year, a, b);
            case UNKNOWN -> new Draft(i, end, new Undecided(year, a, b));
        };
    }

    /** "2025-07", "9/11"; two numbers with a slash are otherwise a fraction, a score or a season. */
    private @Nullable Draft twoParts(int i) {
        if (!freeAfter(i + 3)) {
            boolean related = words.dash(i + 3) && nineEleven(i);
            return related ? day(i, i + 3, 2001, 9, 11) : null;
        }
        int a = words.number(i);
        int b = words.number(i + 2);
        if (words.length(i) == 4 && words.length(i + 2) == 2 && words.charAt(i + 1) == '-' && a >= 1900 && a < 2100 && b >= 1 && b <= 12
                && !(b > a % 100 && (b <= a % 100 + 1 || words.is(i - 1, Sense.FROM) || words.is(i - 1, Sense.THE) || words.is(i - 1, Sense.DURING)))) {
            return new Draft(i, i + 3, new CalendarDate(Year.of(a), b, 0, 0, Relation.NONE));
        }
        return nineEleven(i) ? day(i, i + 3, 2001, 9, 11) : null;
    }

    private boolean nineEleven(int i) {
        return words.markAt(i + 1, '/') && words.length(i) == 1 && words.number(i) == 9 && words.number(i + 2) == 11;
    }

    private static @Nullable Draft day(int from, int to, int year, int month, int day) {
        boolean real = year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, Month.of(month)).lengthOfMonth();
        return real ? new Draft(from, to, new CalendarDate(Year.of(year), month, day, 0, Relation.NONE)) : null;
    }

    /** "T18:56:33+09:00" or " 18:56" behind a date. */
    private @Nullable Draft withClock(@Nullable Draft date) {
        if (date == null) {
            return null;
        }
        int at = words.says(date.to(), "T") && words.glued(date.to()) ? date.to() + 1 : date.to();
        boolean clock = words.isDigits(at) && words.length(at) == 2 && words.markAt(at + 1, ':') && words.isDigits(at + 2) && words.glued(at + 2)
                && words.number(at) < 24 && words.number(at + 2) < 60;
        if (!clock || words.newLine(at)) {
            return freeAfter(date.to()) ? date : null;
        }
        int end = at + 3;
        if (words.markAt(end, ':') && words.isDigits(end + 1) && words.glued(end + 1) && words.number(end + 1) < 60) {
            end += 2;
        }
        String value = "T" + words.print(at, end);
        String zone = null;
        if (words.says(end, "Z") && words.glued(end)) {
            zone = "Z";
            end++;
        } else if ((words.markAt(end, '+') || words.markAt(end, '-')) && words.glued(end) && words.isDigits(end + 1) && words.length(end + 1) == 2
                && words.number(end + 1) < 15 && words.markAt(end + 2, ':') && words.isDigits(end + 3) && words.number(end + 3) < 60) {
            zone = words.print(end, end + 4);
            end += 4;
        }
        return new Draft(date.from(), end, new Moment(date.reading(), new Clock(value, zone)));
    }
}

