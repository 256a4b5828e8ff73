package org.dateline.extract.internal.times;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Feasts and holidays: their names, and the day of a year by their rule. */
final class Feasts {

    /** @param name in small letters, without apostrophes */
    record Feast(String rule, String name) {
        boolean oneWord() {
            return name.indexOf(' ') < 0;
        }
    }

    private static final class Loaded {
        static final Feasts INSTANCE = new Feasts();
    }

    private final Map<String, List<Feast>> byFirstWord = new HashMap<>();

    private Feasts() {
        try (InputStream in = Feasts.class.getResourceAsStream("feasts.txt")) {
            String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int from = 0; from < list.length();) {
                int end = list.indexOf('\n', from);
                end = end < 0 ? list.length() : end;
                if (end > from && list.charAt(from) != '#') {
                    add(list.substring(from, end));
                }
                from = end + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of feasts could not be read", e);
        }
    }

    static Feasts load() {
        return Loaded.INSTANCE;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String rule = line.substring(0, colon);
        for (int from = colon + 2; from < line.length();) {
            int end = line.indexOf(';', from);
            end = end < 0 ? line.length() : end;
            String name = line.substring(from, end);
            int space = name.indexOf(' ');
            byFirstWord.computeIfAbsent(space < 0 ? name : name.substring(0, space), k -> new ArrayList<>(2)).add(new Feast(rule, name));
            from = end + 2;
        }
    }

    /** The longest feast whose name begins at the word; {@code end[0]} is set behind it. */
    @Nullable Feast at(Words words, int i, int[] end) {
        String first = words.print(i, i + 1).toLowerCase(Locale.ROOT);
        Feast plain = longest(words, i, byFirstWord.get(first), null, end);
        return longest(words, i, byFirstWord.get(first + "s"), plain, end);
    }

    private static @Nullable Feast longest(Words words, int i, @Nullable List<Feast> feasts, @Nullable Feast known, int[] end) {
        Feast best = known;
        if (feasts != null) {
            for (Feast feast : feasts) {
                int after = match(words, i, feast.name());
                if (after > 0 && (best == null || after > end[0])) {
                    best = feast;
                    end[0] = after;
                }
            }
        }
        return best;
    }

    private static int match(Words words, int from, String name) {
        int at = from;
        for (int start = 0; start < name.length() && at > 0;) {
            int space = name.indexOf(' ', start);
            int end = space < 0 ? name.length() : space;
            at = part(words, words.dash(at) || words.markAt(at, '.') ? at + 1 : at, name.substring(start, end), end - start < name.length());
            start = end + 1;
        }
        return at;
    }

    /** Index behind a word of a name, with or without apostrophe, or 0. */
    private static int part(Words words, int at, String part, boolean several) {
        if (words.says(at, part)) {
            return words.apostrophe(at + 1) && part.endsWith("s") && words.glued(at + 1) && several ? at + 2 : at + 1;
        }
        boolean genitive = part.endsWith("s") && words.says(at, part.substring(0, part.length() - 1)) && words.apostrophe(at + 1) && words.says(at + 2, "s");
        return genitive ? at + 3 : 0;
    }

    /** The day in the year, or null where the rule does not say. */
    static @Nullable LocalDate day(String rule, int year) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(6)));
        }
        if (byMoon(rule)) {
            return hijri(Integer.parseInt(rule, 6, 8, 10), Integer.parseInt(rule, 9, 11, 10), year);
        }
        int slash = rule.indexOf('/');
        if (slash < 0) {
            return rule.equals("none") ? null : LocalDate.parse(year + "-" + rule);
        }
        int second = rule.indexOf('/', slash + 1);
        int plus = rule.indexOf('+');
        int weekday = Integer.parseInt(rule, second + 1, plus < 0 ? rule.length() : plus, 10);
        int extra = plus < 0 ? 0 : Integer.parseInt(rule.substring(plus + 1));
        LocalDate month = LocalDate.of(year, Integer.parseInt(rule, 0, slash, 10), 1);
        int nth = Integer.parseInt(rule, slash + 1, second, 10);
        return month.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday))).plusDays(extra);
    }

    /** The day hangs on who sees the new moon where: known to a day or so. */
    static boolean byMoon(String rule) {
        return rule.startsWith("hijri");
    }

    /** The first day in the year that has this date in the Umm al-Qura calendar, or null outside of its tables. */
    private static @Nullable LocalDate hijri(int month, int day, int year) {
        try {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            LocalDate found = LocalDate.from(HijrahDate.of(first, month, day));
            return found.getYear() == year ? found : LocalDate.from(HijrahDate.of(first + 1, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Gregorian Easter (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
