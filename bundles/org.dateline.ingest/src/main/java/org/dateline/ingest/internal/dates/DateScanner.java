package org.dateline.ingest.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a date in a short piece of text, whatever the language and the order it is written in: ISO 8601, RFC 822, figures with dots,
 * strokes or slashes, month names, Chinese, Japanese and Korean forms. It reads each text once and never looks at a clock.
 */
public final class DateScanner {

    /** How to read 3/4/2025. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final Set<String> LITTLE_WORDS =
            Set.of("of", "de", "del", "di", "den", "the", "da", "st", "nd", "rd", "th", "er", "º", "ª", "d", "le", "a", "en", "e", "o");

    /** Thai pages count the years from the death of the Buddha. */
    private static final int BUDDHIST_YEARS = 543;

    private static final int BUDDHIST = 2500;

    private final DateTokens tokens;
    private final Order order;
    private final TimeScanner times;

    private DateScanner(CharSequence text, Order order) {
        this.tokens = new DateTokens(text);
        this.order = order;
        this.times = new TimeScanner(tokens);
    }

    /** The first full date (year, month and day) in the text. */
    public static Optional<WrittenDate> firstDay(CharSequence text, Order order) {
        return new DateScanner(text, order).first();
    }

    /** All full dates in the text, in order. */
    public static List<WrittenDate> days(CharSequence text, Order order) {
        return new DateScanner(text, order).all();
    }

    /** Whether the word names a month in some language. */
    public static boolean isMonth(String word) {
        return MonthNames.of(word.toLowerCase(Locale.ROOT)) > 0;
    }

    /** Whether the text has little besides a date: the date stands at the start or after a short label. */
    public static Optional<WrittenDate> alone(CharSequence text, Order order) {
        return text.length() > 80 ? Optional.empty() : firstDay(text, order);
    }

    private List<WrittenDate> all() {
        List<WrittenDate> dates = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tokens.count(); i++) {
            WrittenDate date = tokens.start(i) < next ? null : dateAt(i);
            if (date != null) {
                dates.add(date);
                next = date.end();
            }
        }
        return dates;
    }

    private Optional<WrittenDate> first() {
        for (int i = 0; i < tokens.count(); i++) {
            WrittenDate date = dateAt(i);
            if (date != null) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private @Nullable WrittenDate dateAt(int i) {
        if (tokens.isNumber(i, 4, 4)) {
            return yearFirst(i);
        }
        if (tokens.isNumber(i, 8, 8) || tokens.isNumber(i, 14, 14)) {
            return compact(i);
        }
        if (tokens.isNumber(i, 1, 2)) {
            WrittenDate figures = figures(i);
            return figures != null ? figures : dayThenMonthName(i);
        }
        return tokens.isWord(i) ? monthNameThenDay(i) : null;
    }

    private @Nullable WrittenDate yearFirst(int i) {
        int at = i + 1;
        if (!tokens.isOneOf(at, "-/.,_‐–年년")) {
            return yearThenMonthName(i, at);
        }
        at++;
        int name = MonthNames.of(tokens.word(at));
        if (name > 0) {
            return yearThenMonthName(i, at);
        }
        if (!tokens.isNumber(at, 1, 2)) {
            return null;
        }
        int month = tokens.number(at++);
        if (!tokens.isOneOf(at, "-/.,_‐–月월")) {
            return null;
        }
        at++;
        if (!tokens.isNumber(at, 1, 2)) {
            return null;
        }
        int next = tokens.isOneOf(at + 1, "日일.") ? at + 2 : at + 1;
        return made(tokens.number(i), month, tokens.number(at), next);
    }

    private @Nullable WrittenDate yearThenMonthName(int i, int at) {
        int month = MonthNames.of(tokens.word(at));
        int day = tokens.isOneOf(at + 1, "-/.") ? at + 2 : at + 1;
        return month > 0 && tokens.isNumber(day, 1, 2) && !tokens.is(day + 1, ':')
                ? made(tokens.number(i), month, tokens.number(day), day + 1)
                : null;
    }

    private @Nullable WrittenDate compact(int i) {
        int from = tokens.start(i);
        return made(tokens.number(from, from + 4), tokens.number(from + 4, from + 6), tokens.number(from + 6, from + 8), i + 1);
    }

    private @Nullable WrittenDate figures(int i) {
        if (!tokens.isOneOf(i + 1, "./-") || !tokens.isNumber(i + 2, 1, 2) || !tokens.isOneOf(i + 3, "./-")) {
            return null;
        }
        boolean fullYear = tokens.isNumber(i + 4, 4, 4);
        if (!fullYear && !tokens.isNumber(i + 4, 2, 2) || tokens.charAt(i + 1) != tokens.charAt(i + 3)) {
            return null;
        }
        int first = tokens.number(i);
        int second = tokens.number(i + 2);
        int year = tokens.number(i + 4);
        if (!fullYear) {
            year += year < 70 ? 2000 : 1900;
        }
        boolean monthFirst = second > 12 || order == Order.MONTH_FIRST && !tokens.is(i + 1, '.') && first <= 12;
        return monthFirst ? made(year, first, second, i + 5) : made(year, second, first, i + 5);
    }

    private @Nullable WrittenDate dayThenMonthName(int i) {
        int at = skipLittle(i + 1, ".-/");
        int month = MonthNames.of(tokens.word(at));
        if (month == 0) {
            return vietnamese(i);
        }
        at = skipLittle(at + 1, ".,-/'");
        // نيسان / أبريل: Arabic papers print a month's two names
        at = MonthNames.of(tokens.word(at)) == month ? skipLittle(at + 1, ".,-/") : at;
        return isYear(at) || tokens.isNumber(at, 2, 2) && tokens.isOneOf(at - 1, "'-/") ? made(fullYear(at), month, tokens.number(i), at + 1) : null;
    }

    /** {@code ngày 03 tháng 05 năm 2024}. */
    private @Nullable WrittenDate vietnamese(int i) {
        boolean date = tokens.word(i + 1).equals("tháng") && tokens.isNumber(i + 2, 1, 2) && tokens.word(i + 3).equals("năm") && tokens.isNumber(i + 4, 4, 4);
        return date ? made(tokens.number(i + 4), tokens.number(i + 2), tokens.number(i), i + 5) : null;
    }

    private @Nullable WrittenDate monthNameThenDay(int i) {
        int month = MonthNames.of(tokens.lastWord(i));
        if (month == 0) {
            return null;
        }
        int at = tokens.isOneOf(i + 1, ".-/") ? i + 2 : i + 1;
        if (!tokens.isNumber(at, 1, 2)) {
            return null;
        }
        int day = tokens.number(at);
        int year = skipLittle(at + 1, ".,-/");
        return isYear(year) ? made(fullYear(year), month, day, year + 1) : null;
    }

    /** A year, be it that a scraper set the hour right behind it: {@code 20243:00 AM}. */
    private boolean isYear(int i) {
        return tokens.isNumber(i, 4, 4) || tokens.isNumber(i, 5, 6) && tokens.is(i + 1, ':') && tokens.isNumber(i + 2, 2, 2);
    }

    private int fullYear(int i) {
        int number = tokens.isNumber(i, 5, 6) ? tokens.number(tokens.start(i), tokens.start(i) + 4) : tokens.number(i);
        return number < 100 ? 2000 + number : number > BUDDHIST ? number - BUDDHIST_YEARS : number;
    }

    private int skipLittle(int i, String marks) {
        int at = i;
        int last = i + 3;
        while (at < last && (tokens.isOneOf(at, marks) || LITTLE_WORDS.contains(tokens.word(at)))) {
            at++;
        }
        return at;
    }

    private @Nullable WrittenDate made(int year, int month, int day, int next) {
        if (!WrittenDate.plausible(year, month, day)) {
            return null;
        }
        return new WrittenDate(year, month, day, times.after(next), tokens.end(next - 1));
    }
}
