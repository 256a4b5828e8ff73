package org.dateline.ingest.internal.dates;

import java.util.Optional;
import org.jspecify.annotations.Nullable;


/** The date that a web address carries in its path: {@code /2025/07/09/}, {@code /20250709/}, {@code story-2025-07-09}, a time stamp. */
public final class AddressDates {

    private AddressDates() {}

    /** The first whole day in the address, or, failing that, the first month in its path. */
    public static Optional<WrittenDate> in(String address) {
        WrittenDate month = null;
        for (int at = 0; at + 5 < address.length(); at++) {
            if (!startsNumber(address, at)) {
                continue;
            }
            int run = digits(address, at);
            WrittenDate found = run == 2 ? dayFirst(address, at) : run == 4 ? separated(address, at) : run >= 8 && run <= 20 ? stamp(address, at, run) : run == 6 ? yearMonth(address, at) : null;
            if (found != null && found.isDay()) {
                return Optional.of(found);
            }
            month = month == null ? found : month;
            at += run - 1;
        }
        return Optional.ofNullable(month);
    }

    private static boolean startsNumber(String address, int at) {
        return isDigit(address.charAt(at)) && (at == 0 || !isDigit(address.charAt(at - 1)));
    }

    /** {@code 29-10-2021} standing by itself. */
    private static @Nullable WrittenDate dayFirst(String address, int at) {
        boolean shape = at + 10 <= address.length() && address.charAt(at + 2) == '-' && address.charAt(at + 5) == '-' && digits(address, at + 3) == 2 && digits(address, at + 6) == 4;
        if (!shape || at > 0 && Character.isLetterOrDigit(address.charAt(at - 1))) {
            return null;
        }
        int day = number(address, at, at + 2);
        int month = number(address, at + 3, at + 5);
        int year = number(address, at + 6, at + 10);
        boolean certain = day > 12 || day == month;
        return certain && WrittenDate.plausible(year, month, day) ? new WrittenDate(year, month, day, "", at + 10) : null;
    }

    private static @Nullable WrittenDate separated(String address, int at) {
        int year = number(address, at, at + 4);
        char separator = at + 4 < address.length() ? address.charAt(at + 4) : 0;
        int monthRun = "/-_.".indexOf(separator) >= 0 ? digits(address, at + 5) : 0;
        if (monthRun == 4 && separator != 0) {
            int month = number(address, at + 5, at + 7);
            int day = number(address, at + 7, at + 9);
            return WrittenDate.plausible(year, month, day) ? new WrittenDate(year, month, day, "", at + 9) : null;
        }
        int monthEnd = at + 5 + monthRun;
        if (monthRun < 1 || monthRun > 2) {
            return monthByName(address, at, year, separator);
        }
        int month = number(address, at + 5, monthEnd);
        return dayAfter(address, year, month, monthEnd, separator);
    }

    private static @Nullable WrittenDate monthByName(String address, int at, int year, char separator) {
        int end = at + 5;
        while (end < address.length() && Character.isLetter(address.charAt(end))) {
            end++;
        }
        if ("/-_".indexOf(separator) < 0 || end == at + 5) {
            return null;
        }
        int month = MonthNames.of(address.substring(at + 5, end).toLowerCase(java.util.Locale.ROOT));
        return month == 0 ? null : dayAfter(address, year, month, end, separator);
    }

    private static @Nullable WrittenDate dayAfter(String address, int year, int month, int monthEnd, char separator) {
        boolean more = monthEnd < address.length() && address.charAt(monthEnd) == separator;
        int dayRun = more ? digits(address, monthEnd + 1) : 0;
        int day = dayRun == 1 || dayRun == 2 ? number(address, monthEnd + 1, monthEnd + 1 + dayRun) : 0;
        if (WrittenDate.plausible(year, month, day)) {
            return new WrittenDate(year, month, day, "", monthEnd + 1 + dayRun);
        }
        boolean inPath = separator == '/' && more;
        return inPath && WrittenDate.plausible(year, month, 1) ? new WrittenDate(year, month, 0, "", monthEnd) : null;
    }

    /** A run of digits that begins with a year, month and day and is, beyond that, a time of day or a serial number. */
    private static @Nullable WrittenDate stamp(String address, int at, int run) {
        int year = number(address, at, at + 4);
        int month = number(address, at + 4, at + 6);
        int day = number(address, at + 6, at + 8);
        boolean likely = year >= 1994 && year <= 2060 && WrittenDate.plausible(year, month, day);
        return likely && run != 10 && run != 13 || likely && run == 10 && number(address, at + 8, at + 10) < 24
                ? new WrittenDate(year, month, day, "", at + run)
                : null;
    }

    private static @Nullable WrittenDate yearMonth(String address, int at) {
        boolean alone = at > 0 && address.charAt(at - 1) == '/' && at + 6 < address.length() && address.charAt(at + 6) == '/';
        int year = number(address, at, at + 4);
        int month = number(address, at + 4, at + 6);
        if (!alone || year < 1994 || year > 2060 || !WrittenDate.plausible(year, month, 1)) {
            return null;
        }
        int dayRun = digits(address, at + 7);
        int day = dayRun == 2 ? number(address, at + 7, at + 9) : 0;
        return WrittenDate.plausible(year, month, day)
                ? new WrittenDate(year, month, day, "", at + 9)
                : new WrittenDate(year, month, 0, "", at + 6);
    }

    private static int digits(String address, int at) {
        int end = at;
        while (end < address.length() && isDigit(address.charAt(end))) {
            end++;
        }
        return end - at;
    }

    private static int number(String address, int from, int to) {
        return from < to && to <= address.length() ? Integer.parseInt(address, from, to, 10) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
