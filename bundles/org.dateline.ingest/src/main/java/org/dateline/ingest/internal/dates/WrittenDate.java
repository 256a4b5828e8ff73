package org.dateline.ingest.internal.dates;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A calendar date as it stood somewhere in a source, with the time of day when one was written beside it.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 * @param time empty, or {@code Thh:mm:ss} followed by {@code Z} or an offset when the source gave one
 * @param end index after the last character that belongs to it
 */
public record WrittenDate(int year, int month, int day, String time, int end) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2099;
    private static final int FIRST_WEB_YEAR = 1994;

    /** True for a day that a calendar has and in which a digital story can have been published. */
    public static boolean plausible(int year, int month, int day) {
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** The moment that programs write as seconds or milliseconds since 1970: a number of 10 or 13 digits. */
    public static Optional<WrittenDate> ofEpoch(String number) {
        int digits = number.length();
        if (digits != 10 && digits != 13 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long seconds = digits == 10 ? Long.parseLong(number) : Long.parseLong(number) / 1000;
        OffsetDateTime at = OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
        boolean likely = at.getYear() >= FIRST_WEB_YEAR && at.getYear() <= LAST_YEAR;
        String time = "T" + two(at.getHour()) + ":" + two(at.getMinute()) + ":" + two(at.getSecond()) + "Z";
        return likely ? Optional.of(new WrittenDate(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), time, digits)) : Optional.empty();
    }

    /** Whether the day is known. */
    public boolean isDay() {
        return day > 0;
    }

    /** The day alone in ISO form; a month stays a month. */
    public String day10() {
        if (month == 0) {
            return String.valueOf(year);
        }
        String yearMonth = year + "-" + two(month);
        return day == 0 ? yearMonth : yearMonth + "-" + two(day);
    }

    /** The EDTF form, with the time where one was written. */
    public String edtf() {
        return day == 0 ? day10() : day10() + time;
    }

    /** Days since the epoch, for comparing two dates; a month counts as its first day. */
    public long epochDay() {
        return java.time.LocalDate.of(year, Math.max(1, month), Math.max(1, day)).toEpochDay();
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
