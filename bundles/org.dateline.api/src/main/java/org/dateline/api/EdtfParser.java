package org.dateline.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

import org.dateline.api.EdtfDate.Precision;
import org.jspecify.annotations.Nullable;

/** Reads EDTF without regular expressions: it stands in the start-up path of every command. */
final class EdtfParser {

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    private final String text;

    private EdtfParser(String text) {
        this.text = text;
    }

    static EdtfDate parse(String text) {
        try {
            return new EdtfParser(text).read();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no such date: " + text, e);
        }
    }

    private EdtfDate read() {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        EdtfDate from = side(text.substring(0, slash));
        EdtfDate to = side(text.substring(slash + 1));
        if (from == null && to == null) {
            throw bad();
        }
        LocalDateTime earliest = from == null ? null : from.earliest();
        LocalDateTime latest = to == null ? null : to.latest();
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("It ends before it begins: " + text);
        }
        return new EdtfDate(text, earliest, latest, Precision.INTERVAL, is(from, true) || is(to, true),
                is(from, false) || is(to, false), from != null ? from.zone() : to.zone());
    }

    private static boolean is(@Nullable EdtfDate side, boolean approximate) {
        return side != null && (approximate ? side.approximate() : side.uncertain());
    }

    /** An open ({@code ..}) or unknown (empty) side is null. */
    private @Nullable EdtfDate side(String part) {
        return part.isEmpty() || part.equals("..") ? null : single(part);
    }

    private EdtfDate single(String part) {
        String core = part;
        char mark = core.isEmpty() ? ' ' : core.charAt(core.length() - 1);
        boolean qualified = mark == '~' || mark == '?' || mark == '%';
        if (qualified) {
            core = core.substring(0, core.length() - 1);
        }
        boolean about = mark == '~' || mark == '%';
        boolean unsure = mark == '?' || mark == '%';
        int t = core.indexOf('T');
        return t > 0 ? dateTime(part, core, t, about, unsure) : date(part, core, about, unsure);
    }

    private EdtfDate date(String part, String core, boolean about, boolean unsure) {
        int sign = core.startsWith("-") ? 1 : 0;
        String year = core.substring(0, Math.min(core.length(), 4 + sign));
        if (year.endsWith("XX") || year.endsWith("X")) {
            return vague(part, core, year, about, unsure);
        }
        int y = number(year.substring(sign), 4) * (sign == 1 ? -1 : 1);
        String rest = core.substring(year.length());
        if (rest.isEmpty()) {
            return made(part, LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), Precision.YEAR, about, unsure);
        }
        if (rest.length() == 3 && rest.charAt(0) == '-') {
            return part(part, y, number(rest.substring(1), 2), about, unsure);
        }
        if (rest.length() == 6 && rest.charAt(0) == '-' && rest.charAt(3) == '-') {
            LocalDate day = LocalDate.of(y, number(rest.substring(1, 3), 2), number(rest.substring(4), 2));
            return made(part, day, day, Precision.DAY, about, unsure);
        }
        throw bad();
    }

    /** A decade or a century. */
    private EdtfDate vague(String part, String core, String year, boolean about, boolean unsure) {
        if (core.length() != 4 || year.charAt(0) == '-') {
            throw bad();
        }
        boolean century = year.endsWith("XX");
        int width = century ? 100 : 10;
        int first = number(year.substring(0, century ? 2 : 3), century ? 2 : 3) * width;
        return made(part, LocalDate.of(first, 1, 1), LocalDate.of(first + width - 1, 12, 31),
                century ? Precision.CENTURY : Precision.DECADE, about, unsure);
    }

    /** A month, or a part of the year by the codes of ISO 8601-2: 21-24 seasons, 33-36 quarters, 40-41 halves. */
    private EdtfDate part(String part, int y, int code, boolean about, boolean unsure) {
        if (code >= 1 && code <= 12) {
            return months(part, YearMonth.of(y, code), 1, Precision.MONTH, about, unsure);
        }
        if (code >= 21 && code <= 23) {
            return months(part, YearMonth.of(y, 3 + (code - 21) * 3), 3, Precision.SEASON, about, unsure);
        }
        if (code == 24) {
            return months(part, YearMonth.of(y, 12), 3, Precision.SEASON, about, unsure);
        }
        if (code >= 33 && code <= 36) {
            return months(part, YearMonth.of(y, 1 + (code - 33) * 3), 3, Precision.QUARTER, about, unsure);
        }
        if (code == 40 || code == 41) {
            return months(part, YearMonth.of(y, 1 + (code - 40) * 6), 6, Precision.HALF, about, unsure);
        }
        throw bad();
    }

    private EdtfDate months(String part, YearMonth from, int count, Precision precision, boolean about, boolean unsure) {
        return made(part, from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth(), precision, about, unsure);
    }

    private static EdtfDate made(String part, LocalDate from, LocalDate to, Precision precision, boolean about, boolean unsure) {
        return new EdtfDate(part, from.atStartOfDay(), to.atTime(LAST), precision, about, unsure, null);
    }

    private EdtfDate dateTime(String part, String core, int t, boolean about, boolean unsure) {
        LocalDateTime day = date(part, core.substring(0, t), false, false).earliest();
        if (day == null || t != 10) {
            throw bad();
        }
        String time = core.substring(t + 1);
        int zoneAt = zoneStart(time);
        String zone = zoneAt < 0 ? null : time.substring(zoneAt);
        String clock = zoneAt < 0 ? time : time.substring(0, zoneAt);
        if (zone != null) {
            ZoneOffset.of(zone);
        }
        LocalTime from = clock.length() == 2 ? LocalTime.of(number(clock, 2), 0) : LocalTime.parse(clock);
        LocalTime to = switch (clock.length()) {
            case 2 -> from.withMinute(59).withSecond(59);
            case 5 -> from.withSecond(59);
            default -> from;
        };
        return new EdtfDate(part, from.atDate(day.toLocalDate()), to.atDate(day.toLocalDate()), Precision.TIME, about, unsure, zone);
    }

    private static int zoneStart(String time) {
        for (int i = 0; i < time.length(); i++) {
            char c = time.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return i;
            }
        }
        return -1;
    }

    private int number(String digits, int width) {
        if (digits.length() != width) {
            throw bad();
        }
        int n = 0;
        for (int i = 0; i < width; i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                throw bad();
            }
            n = n * 10 + c - '0';
        }
        return n;
    }

    private IllegalArgumentException bad() {
        return new IllegalArgumentException("Not an EDTF date: " + text);
    }
}
