package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

import org.dateline.api.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns TIMEX3 values into EDTF dates. The table of docs/formats/timex-edtf.md, and nothing else: what it has no line for has no
 * EDTF date.
 */
public final class TimexEdtf {
    private TimexEdtf() {
    }

    /** The EDTF date of a value without modifier, or null: lengths, recurrences, vague and unanchored values have none. */
    public static @Nullable EdtfDate of(String value) {
        return convert(value, Mod.NONE);
    }

    static @Nullable EdtfDate convert(String value, Mod mod) {
        int slash = value.indexOf('/');
        String edtf;
        if (slash > 0) {
            EdtfDate first = of(value.substring(0, slash));
            EdtfDate last = of(value.substring(slash + 1));
            edtf = first == null || last == null ? null : first(first) + "/" + last(last);
        } else {
            edtf = modified(value, mod);
        }
        return edtf == null ? null : EdtfDate.parse(edtf).orElse(null);
    }

    private static String first(EdtfDate date) {
        return date.precision() == EdtfDate.Precision.INTERVAL ? String.valueOf(date.earliest()).substring(0, 10) : date.toString();
    }

    private static String last(EdtfDate date) {
        return date.precision() == EdtfDate.Precision.INTERVAL ? String.valueOf(date.latest()).substring(0, 10) : date.toString();
    }

    private static @Nullable String modified(String value, Mod mod) {
        String plain = plain(value);
        if (plain == null) {
            return null;
        }
        return mod == Mod.APPROX && plain.indexOf('/') < 0 ? plain + "~" : plain;
    }

    private static @Nullable String plain(String value) {
        if (value.isEmpty() || value.startsWith("XX") || value.startsWith("P") || value.startsWith("FUTURE") || value.startsWith("T")) {
            return null;
        }
        if (value.startsWith("BC")) {
            int year = Integer.parseInt(value, 2, value.length(), 10) - 1;
            return "-" + Timex.year(year == 0 ? 1 : year);
        }
        int t = value.indexOf('T');
        if (t > 0) {
            return clock(value, t);
        }
        if (value.indexOf('X') >= 0) {
            return value.substring(0, 4).indexOf('X') < 0 ? value.substring(0, 4) : null;
        }
        return switch (value.length()) {
            case 2 -> value + "XX";
            case 3 -> value + "X";
            case 4, 10 -> value.indexOf('W') > 0 ? null : value;
            default -> coded(value);
        };
    }

    /** A part of the day has no EDTF form: its day stands. Twenty-four hours is the next day's beginning. */
    private static @Nullable String clock(String value, int t) {
        String day = value.substring(0, t);
        if (t != 10 || day.indexOf('X') >= 0) {
            return plain(day);
        }
        String time = value.substring(t + 1);
        if (time.isEmpty() || !Character.isDigit(time.charAt(0))) {
            return day;
        }
        return time.startsWith("24") ? LocalDate.parse(day).plusDays(1) + "T00:00" : value;
    }

    /** Months, weeks, weekends, quarters, halves, seasons. */
    private static @Nullable String coded(String value) {
        String year = value.substring(0, 4);
        String code = value.substring(5);
        return switch (code.charAt(0)) {
            case 'W' -> code.equals("WI") ? year + "-24" : week(Integer.parseInt(year), code);
            case 'Q' -> year + "-" + (32 + Integer.parseInt(code.substring(1)));
            case 'H' -> year + "-" + (39 + Integer.parseInt(code.substring(1)));
            case 'S' -> year + (code.equals("SP") ? "-21" : "-22");
            case 'F' -> year + "-23";
            default -> value;
        };
    }

    private static String week(int year, String code) {
        LocalDate monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(code.substring(1, 3)))
                .with(java.time.DayOfWeek.MONDAY);
        return code.endsWith("WE") ? monday.plusDays(5) + "/" + monday.plusDays(6) : monday + "/" + monday.plusDays(6);
    }
}
