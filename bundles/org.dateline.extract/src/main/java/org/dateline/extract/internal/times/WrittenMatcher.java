package org.dateline.extract.internal.times;

import java.time.Month;

import org.dateline.extract.internal.lexis.MonthNames;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Relation;
import org.dateline.extract.internal.times.Reading.Year;
import org.jspecify.annotations.Nullable;

/**
 * Calendar dates with the month's name in a language whose words are not otherwise known: "12. März 2024", "1er mars", "12 de marzo
 * de 2024", "März 2024", "2024. március 12", "2024年3月12日". A shortened name counts only between a day and a year.
 */
final class WrittenMatcher {
    private static final int LONGEST_LINK = 3;
    private static final char FIRST_IDEOGRAPH = '\u2e80';

    private final Words words;
    private final MonthNames months;

    WrittenMatcher(Words words, MonthNames months) {
        this.words = words;
        this.months = months;
    }

    @Nullable Draft at(int i) {
        if (words.isLetters(i)) {
            return monthAndYear(i);
        }
        if (!words.isDigits(i) || words.glued(i) && words.isLetters(i - 1) && words.charAt(i - 1) < FIRST_IDEOGRAPH) {
            return null;
        }
        if (words.length(i) == 4) {
            Draft found = ideographs(i);
            return found != null ? found : yearFirst(i);
        }
        return words.length(i) <= 2 ? dayFirst(i) : null;
    }

    private @Nullable Draft monthAndYear(int i) {
        boolean ofADay = words.isDigits(i - 1) || words.markAt(i - 1, '.') && words.isDigits(i - 2);
        int month = ofADay ? 0 : months.whole(words.print(i, i + 1));
        int year = month > 0 ? yearAt(i + 1) : -1;
        return year < 0 ? null : date(i, year + 1, words.number(year), month, 0);
    }

    private @Nullable Draft dayFirst(int i) {
        int at = i + 1;
        boolean suffix = words.glued(at) && (words.markAt(at, '.') || words.markAt(at, 'º') || words.isLetters(at) && words.length(at) <= 2);
        at = suffix ? at + 1 : at;
        at = months.any(words.isLetters(at) ? words.print(at, at + 1) : "") == 0 ? behindLink(at) : at;
        if (!words.isLetters(at)) {
            return null;
        }
        String name = words.print(at, at + 1);
        int year = yearAt(at + 1);
        int month = year < 0 ? months.whole(name) : months.any(name);
        return month == 0 ? null : date(i, (year < 0 ? at : year) + 1, year < 0 ? 0 : words.number(year), month, words.number(i));
    }

    /** "2024. március 12", "2024 m. kovo 12". */
    private @Nullable Draft yearFirst(int i) {
        int at = words.markAt(i + 1, '.') ? i + 2 : i + 1;
        if (words.isLetters(at) && months.whole(words.print(at, at + 1)) == 0) {
            at = words.markAt(at + 1, '.') ? at + 2 : at + 1;
        }
        int month = words.isLetters(at) ? months.whole(words.print(at, at + 1)) : 0;
        boolean day = words.isDigits(at + 1) && words.length(at + 1) <= 2;
        return month == 0 || !day ? null : date(i, at + 2, words.number(i), month, words.number(at + 1));
    }

    private @Nullable Draft ideographs(int i) {
        if (!part(i, '年')) {
            return null;
        }
        boolean month = words.isDigits(i + 2) && words.glued(i + 2) && words.length(i + 2) <= 2 && part(i + 2, '月');
        boolean day = month && words.isDigits(i + 4) && words.glued(i + 4) && words.length(i + 4) <= 2 && part(i + 4, '日');
        if (day) {
            return date(i, i + 6, words.number(i), words.number(i + 2), words.number(i + 4));
        }
        return month ? date(i, i + 4, words.number(i), words.number(i + 2), 0) : null;
    }

    private boolean part(int digits, char unit) {
        return words.markAt(digits + 1, unit) && words.glued(digits + 1);
    }

    /** Where the year stands that follows, over a comma, a full stop or a short word ("de", "del"); -1 where none does. */
    private int yearAt(int i) {
        int at = words.markAt(i, '.') || words.markAt(i, ',') ? i + 1 : i;
        at = words.isDigits(at) ? at : behindLink(at);
        boolean year = words.isDigits(at) && words.length(at) == 4 && words.number(at) >= 1000 && words.number(at) < 2200;
        return year ? at : -1;
    }

    private int behindLink(int i) {
        return words.isLetters(i) && words.length(i) <= LONGEST_LINK ? words.apostrophe(i + 1) ? i + 2 : i + 1 : i;
    }

    /** A day of 0 is a whole month, a year of 0 is not said. */
    private static @Nullable Draft date(int from, int to, int year, int month, int day) {
        boolean real = month >= 1 && month <= 12 && day >= 0 && day <= Month.of(month).maxLength() && (year == 0 || year >= 1000 && year < 2200)
                && (year == 0 || day < 29 || day <= java.time.YearMonth.of(year, month).lengthOfMonth());
        return real ? new Draft(from, to, new CalendarDate(year == 0 ? Year.NONE : Year.of(year), month, day, 0, Relation.NONE)) : null;
    }
}
