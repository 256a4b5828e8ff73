package org.dateline.ui.api;

import java.util.Locale;

import org.dateline.api.EdtfDate;
import org.dateline.api.EdtfDate.Precision;

/** Dates as a window writes them: "8 July 2025" in English, "2025년 7월 8일" in Korean. */
public final class DateWords {

    private static final String[] SEASONS = {"봄", "여름", "가을", "겨울"};

    private DateWords() {
    }

    public static String of(EdtfDate date, Locale language) {
        if (date.precision() == Precision.TIME && !date.approximate() && !date.uncertain()) {
            return day(date, language) + ", " + time(date.toString());
        }
        if (!language.getLanguage().equals("ko")) {
            return date.inWords();
        }
        String text = date.toString();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return korean(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        boolean openStart = from.isEmpty() || from.equals("..");
        boolean openEnd = to.isEmpty() || to.equals("..");
        return openStart ? korean(to) + "까지" : korean(from) + "부터" + (openEnd ? "" : " " + korean(to) + "까지");
    }

    /** The day alone where a time of day is known. */
    public static String day(EdtfDate date, Locale language) {
        return date.precision() == Precision.TIME && date.earliest() != null
                ? of(EdtfDate.of(date.earliest().toLocalDate().toString()), language) : of(date, language);
    }

    /** "07:30 (UTC+01:00)": seconds only where there are some, and the distance from UTC where it is known. */
    private static String time(String edtf) {
        String time = edtf.substring(edtf.indexOf('T') + 1);
        int zone = Math.max(time.indexOf('+'), Math.max(time.indexOf('-'), time.indexOf('Z')));
        String clock = zone < 0 ? time : time.substring(0, zone);
        String shown = clock.endsWith(":00") && clock.length() > 5 ? clock.substring(0, 5) : clock;
        return zone < 0 ? shown : shown + " (UTC" + (time.charAt(zone) == 'Z' ? "" : time.substring(zone)) + ")";
    }

    private static String korean(String text) {
        char mark = text.charAt(text.length() - 1);
        boolean marked = mark == '~' || mark == '?' || mark == '%';
        String core = marked ? text.substring(0, text.length() - 1) : text;
        String words = plain(core);
        return marked ? (mark == '?' ? "아마 " + words : words + "쯤") : words;
    }

    private static String plain(String core) {
        if (core.endsWith("X") || core.startsWith("-") || core.length() < 7) {
            return core.replace("X", "0") + (core.endsWith("X") ? "년대" : "년");
        }
        String year = core.substring(0, 4) + "년";
        int part = Integer.parseInt(core.substring(5, 7));
        if (core.length() == 7) {
            return year + " " + partOfYear(part);
        }
        return year + " " + part + "월 " + Integer.parseInt(core.substring(8, 10)) + "일";
    }

    private static String partOfYear(int part) {
        if (part <= 12) {
            return part + "월";
        }
        if (part <= 24) {
            return SEASONS[part - 21];
        }
        return part <= 36 ? part - 32 + "분기" : part == 40 ? "상반기" : "하반기";
    }

    /** The key of how exact a date is: {@code exact.day}, {@code exact.month}, {@code exact.about} ... */
    public static String exactness(EdtfDate date) {
        if (date.earliest() == null || date.latest() == null) {
            return date.earliest() == null ? "exact.before" : "exact.after";
        }
        if (date.approximate() || date.uncertain()) {
            return "exact.about";
        }
        Precision precision = date.precision();
        return switch (precision) {
            case TIME -> "exact.time";
            case DAY -> "exact.day";
            case MONTH -> "exact.month";
            case YEAR -> "exact.year";
            case INTERVAL -> "exact.span";
            default -> "exact.stretch";
        };
    }
}
