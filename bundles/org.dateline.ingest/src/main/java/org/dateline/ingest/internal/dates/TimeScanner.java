package org.dateline.ingest.internal.dates;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the time of day that follows a date. */
final class TimeScanner {

    private static final Set<String> BETWEEN = Set.of("t", "at", "um", "à", "às", "alle", "ore", "kl", "klo", "om", "o", "a", "las", "в");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"), Map.entry("utc", "Z"), Map.entry("gmt", "Z"), Map.entry("bst", "+01:00"), Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"), Map.entry("est", "-05:00"), Map.entry("edt", "-04:00"), Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"), Map.entry("mdt", "-06:00"), Map.entry("pst", "-08:00"), Map.entry("pdt", "-07:00"),
            Map.entry("kst", "+09:00"), Map.entry("jst", "+09:00"), Map.entry("sgt", "+08:00"), Map.entry("hkt", "+08:00"));

    private final DateTokens tokens;

    TimeScanner(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The time written at token {@code i} as {@code Thh:mm:ss} with its zone, or empty. */
    String after(int i) {
        int at = i;
        int last = i + 3;
        while (at < last && (tokens.isOneOf(at, ",-–—|•·(/") || BETWEEN.contains(tokens.word(at)) || tokens.is(at, '.') && tokens.word(at - 1).equals("kl"))) {
            at++;
        }
        if (tokens.isNumber(at, 6, 6) && tokens.word(at - 1).equals("t") && tokens.touches(at)) {
            int number = tokens.number(at);
            return written(number / 10_000, number / 100 % 100, number % 100, at + 1);
        }
        if (!tokens.isNumber(at, 1, 2) || !tokens.isOneOf(at + 1, ":.h") || !tokens.isNumber(at + 2, 2, 2)) {
            return "";
        }
        boolean colon = tokens.is(at + 1, ':');
        int hour = tokens.number(at);
        int minute = tokens.number(at + 2);
        int next = at + 3;
        int second = 0;
        if (colon && tokens.is(next, ':') && tokens.isNumber(next + 1, 2, 2)) {
            second = tokens.number(next + 1);
            next = skipFraction(next + 2);
        }
        return written(hour, minute, second, next);
    }

    private String written(int hour, int minute, int second, int next) {
        int at = next;
        int hours = hour;
        String half = tokens.word(at);
        if (half.equals("am") || half.equals("pm")) {
            at++;
        } else if ((half.equals("a") || half.equals("p")) && tokens.is(at + 1, '.') && tokens.word(at + 2).equals("m")) {
            at += tokens.is(at + 3, '.') ? 4 : 3;
        } else {
            half = "";
        }
        if (!half.isEmpty()) {
            hours = hours % 12 + (half.startsWith("p") ? 12 : 0);
        }
        if (hours > 23 || minute > 59 || second > 59) {
            return "";
        }
        return String.format(Locale.ROOT, "T%02d:%02d:%02d", hours, minute, second) + zone(at);
    }

    private int skipFraction(int i) {
        return tokens.is(i, '.') && tokens.touches(i) && tokens.isNumber(i + 1, 1, 9) ? i + 2 : i;
    }

    private String zone(int i) {
        String named = ZONES.get(tokens.word(i));
        if (named != null) {
            return named;
        }
        if (!tokens.isOneOf(i, "+-") || !tokens.touches(i + 1)) {
            return "";
        }
        char sign = tokens.charAt(i);
        if (tokens.isNumber(i + 1, 4, 4)) {
            return offset(sign, tokens.number(i + 1) / 100, tokens.number(i + 1) % 100);
        }
        boolean minutes = tokens.is(i + 2, ':') && tokens.isNumber(i + 3, 2, 2);
        return tokens.isNumber(i + 1, 1, 2) ? offset(sign, tokens.number(i + 1), minutes ? tokens.number(i + 3) : 0) : "";
    }

    private static String offset(char sign, int hours, int minutes) {
        if (hours > 14 || minutes > 59) {
            return "";
        }
        return hours == 0 && minutes == 0 ? "Z" : sign + WrittenDate.two(hours) + ":" + WrittenDate.two(minutes);
    }
}
