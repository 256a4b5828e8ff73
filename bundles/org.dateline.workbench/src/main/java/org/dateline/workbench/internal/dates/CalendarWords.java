package org.dateline.workbench.internal.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One date in words, without "about" or "before". */
final class CalendarWords {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
            "dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{L}+day,? )?(?:(\\d{1,2})(?:st|nd|rd|th)? )?(?:of )?(\\p{L}+)\\.?(?:,| of)? (\\d{4})(?:,? (?:at )?(\\d{1,2}:\\d{2}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:\\p{L}+day,? )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:,? (?:at )?(\\d{1,2}:\\d{2}))?");
    private static final Pattern KOREAN = Pattern.compile("(\\d{4})년(?: ?(\\d{1,2})월)?(?: ?(\\d{1,2})일)?");
    private static final Pattern PART = Pattern.compile("(?:the )?(\\p{L}+) (quarter|half) (?:of )?(\\d{4})|q([1-4]) (\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{3})0s");
    private static final Pattern CENTURY = Pattern.compile("(?:the )?(\\d{1,2})(?:st|nd|rd|th) century");

    private CalendarWords() {
    }

    /** EDTF, not yet checked to be a day that exists. */
    static Optional<String> read(String typed) {
        String text = typed.replaceFirst("^(on|in|the) ", "").strip();
        Matcher m = MONTH_FIRST.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return Optional.of(date(m.group(3), month(m.group(1)), m.group(2), m.group(4)));
        }
        m = DAY_FIRST.matcher(text);
        if (m.matches()) {
            return dayFirst(m);
        }
        m = KOREAN.matcher(text);
        if (m.matches()) {
            return Optional.of(m.group(2) == null ? m.group(1) : date(m.group(1), Integer.parseInt(m.group(2)), m.group(3), null));
        }
        return stretch(text);
    }

    private static Optional<String> dayFirst(Matcher m) {
        int season = SEASONS.indexOf(m.group(2).equals("fall") ? "autumn" : m.group(2));
        if (season >= 0 && m.group(1) == null) {
            return Optional.of(m.group(3) + "-" + (21 + season));
        }
        int month = month(m.group(2));
        return month == 0 ? Optional.empty() : Optional.of(date(m.group(3), month, m.group(1), m.group(4)));
    }

    private static Optional<String> stretch(String text) {
        Matcher m = PART.matcher(text);
        if (m.matches()) {
            return part(m);
        }
        m = DECADE.matcher(text);
        if (m.matches()) {
            return Optional.of(m.group(1) + "X");
        }
        m = CENTURY.matcher(text);
        if (m.matches()) {
            return Optional.of(String.format(Locale.ROOT, "%02dXX", Integer.parseInt(m.group(1)) - 1));
        }
        return Optional.empty();
    }

    private static Optional<String> part(Matcher m) {
        if (m.group(4) != null) {
            return Optional.of(m.group(5) + "-" + (32 + Integer.parseInt(m.group(4))));
        }
        int ordinal = ORDINALS.indexOf(m.group(1));
        boolean half = m.group(2).equals("half");
        if (ordinal < 0 || half && ordinal > 1) {
            return Optional.empty();
        }
        return Optional.of(m.group(3) + "-" + ((half ? 40 : 33) + ordinal));
    }

    /** 1 to 12; 0 for none. A name may be shortened to three letters or more. */
    private static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        int index = MONTHS.indexOf(word.substring(0, 3));
        String full = index < 0 ? "" : java.time.Month.of(index + 1).name().toLowerCase(Locale.ROOT);
        return full.startsWith(word) || word.equals("sept") && index == 8 ? index + 1 : 0;
    }

    private static String date(String year, int month, @org.jspecify.annotations.Nullable String day,
            @org.jspecify.annotations.Nullable String time) {
        String edtf = String.format(Locale.ROOT, "%s-%02d", year, month);
        if (day != null) {
            edtf += String.format(Locale.ROOT, "-%02d", Integer.parseInt(day));
            if (time != null) {
                edtf += "T" + (time.length() == 4 ? "0" : "") + time;
            }
        }
        return edtf;
    }
}
