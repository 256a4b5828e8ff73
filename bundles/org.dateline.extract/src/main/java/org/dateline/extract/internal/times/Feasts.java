package org.dateline.extract.internal.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Feasts and holidays: their names, and the day of a year by their rule. */
final class Feasts {

    /** @param words the words of the name, in small letters */
    record Feast(String rule, List<String> words) {
    }

    private static final class Loaded {
        static final Feasts INSTANCE = new Feasts();
    }

    private final Map<String, List<Feast>> byFirstWord = new HashMap<>();

    private Feasts() {
        try (InputStream in = Feasts.class.getResourceAsStream("feasts.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    add(line);
                }
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
        for (String name : line.substring(colon + 1).split(";")) {
            List<String> parts = List.of(name.strip().split(" "));
            byFirstWord.computeIfAbsent(parts.get(0), k -> new ArrayList<>()).add(new Feast(rule, parts));
        }
    }

    /** The longest feast whose name begins at the word; {@code end[0]} is set behind it. */
    @Nullable Feast at(Words words, int i, int[] end) {
        String first = lower(words.print(i, i + 1));
        Feast best = null;
        for (String key : List.of(first, first + "s")) {
            for (Feast feast : byFirstWord.getOrDefault(key, List.of())) {
                int after = match(words, i, feast.words());
                if (after > 0 && (best == null || after > end[0])) {
                    best = feast;
                    end[0] = after;
                }
            }
        }
        return best;
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    private static int match(Words words, int from, List<String> name) {
        int at = from;
        for (String part : name) {
            if (words.dash(at) || words.markAt(at, '.')) {
                at++;
            }
            String stem = part.substring(0, part.length() - 1);
            if (words.says(at, part)) {
                at = words.apostrophe(at + 1) && part.endsWith("s") && words.glued(at + 1) && name.size() > 1 ? at + 2 : at + 1;
            } else if (part.endsWith("s") && words.says(at, stem) && words.apostrophe(at + 1) && words.says(at + 2, "s")) {
                at += 3;
            } else {
                return 0;
            }
        }
        return at;
    }

    /** The day in the year, or null where the rule does not say. */
    static @Nullable LocalDate day(String rule, int year) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(6)));
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
