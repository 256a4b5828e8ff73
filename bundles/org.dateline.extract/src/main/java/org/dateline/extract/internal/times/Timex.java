package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Writes TIMEX3 values of calendar stretches. */
final class Timex {
    private static final String[] SEASONS = {"", "SP", "SU", "FA", "WI"};

    private Timex() {
    }

    /** The stretch of this unit that the day lies in. */
    static String of(CalendarUnit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day(day);
            case WEEK, FORTNIGHT -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case MONTH -> month(day.getYear(), day.getMonthValue());
            case QUARTER -> part(day.getYear(), 'Q', (day.getMonthValue() + 2) / 3);
            case YEAR -> year(day.getYear());
            case DECADE -> year(day.getYear()).substring(0, 3);
            case CENTURY -> year(day.getYear()).substring(0, 2);
            case MILLENNIUM -> year(day.getYear()).substring(0, 1);
        };
    }

    static String day(LocalDate day) {
        return year(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
    }

    static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(int year, int month) {
        return year(year) + "-" + two(month);
    }

    static String part(int year, char letter, int index) {
        return year(year) + "-" + letter + index;
    }

    static String season(int year, int season) {
        return year(year) + "-" + SEASONS[season];
    }

    static String seasonUnanchored(int season) {
        return "XXXX-" + SEASONS[season];
    }

    /** Four digits; "BC0508" for the year 508 before Christ, which is -507 when counted. */
    static String year(int year) {
        if (year > 0) {
            return four(year);
        }
        return "BC" + four(1 - year);
    }

    private static String four(int number) {
        String digits = Integer.toString(number);
        return "0000".substring(Math.min(digits.length(), 4)) + digits;
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
