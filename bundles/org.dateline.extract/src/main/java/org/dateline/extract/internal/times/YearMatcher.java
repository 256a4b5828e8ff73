package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Century;
import org.dateline.extract.internal.times.Reading.Decade;
import org.dateline.extract.internal.times.Reading.Interval;
import org.dateline.extract.internal.times.Reading.Relation;
import org.dateline.extract.internal.times.Reading.Year;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: "2012", "2019-20", "the 1980s", "the '60s", "the 19th century", "508 BC". */
final class YearMatcher {
    private final Words words;
    private final CalendarWords calendar;
    int next;

    YearMatcher(Words words, CalendarWords calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    /** The year behind a month or a day: ", 2025", "of 2025", "'99", "last year". */
    Year after(int i) {
        boolean comma = words.markAt(i, ',');
        int at = comma ? i + 1 : i;
        int of = !comma && (words.is(at, Sense.OF) || words.is(at, Sense.IN)) ? at + 1 : at;
        if (words.newLine(of)) {
            return Year.NONE;
        }
        if (words.is(of, Sense.THE) && words.says(of + 1, "year")) {
            of += 2;
        }
        int year = calendar.fourDigits(of);
        if (year > 1000 && !(comma && counts(of + 1)) && (of == at || of == at + 1)) {
            next = of + 1;
            return Year.of(year);
        }
        boolean short2 = words.apostrophe(of) && words.isDigits(of + 1) && words.glued(of + 1) && words.length(of + 1) == 2 && !comma;
        if (short2) {
            next = of + 2;
            return Year.of(twoDigits(words.number(of + 1)));
        }
        return relative(at > i && !comma ? i : of);
    }

    /** "5-May-99", "5-May-1999". */
    Year afterDash(int i) {
        if (!words.dash(i) || !words.isDigits(i + 1)) {
            return Year.NONE;
        }
        next = i + 2;
        int length = words.length(i + 1);
        return length == 4 ? Year.of(words.number(i + 1)) : length == 2 ? Year.of(twoDigits(words.number(i + 1))) : Year.NONE;
    }

    /** "2,000 of them" after a comma is no year. */
    private boolean counts(int i) {
        return words.is(i, Sense.UNITS) || words.is(i, Sense.PERCENT) || words.is(i, Sense.SCALE);
    }

    /** "last year", "this year", "the same year", "of that year". */
    Year relative(int i) {
        int at = words.is(i, Sense.OF) || words.is(i, Sense.IN) ? i + 1 : i;
        at = words.markAt(at, ',') ? at + 1 : at;
        int the = words.is(at, Sense.THE) ? at + 1 : at;
        if (!words.says(the + 1, "year") || words.newLine(at)) {
            return Year.NONE;
        }
        next = the + 2;
        if (words.is(the, Sense.LAST) && the == at) {
            return Year.shifted(-1, Base.PUBLICATION);
        }
        if (words.is(the, Sense.THIS) && the == at) {
            return Year.shifted(0, Base.PUBLICATION);
        }
        if (words.is(the, Sense.NEXT) && the == at) {
            return Year.shifted(1, Base.PUBLICATION);
        }
        if (words.is(the, Sense.SAME) || words.is(the, Sense.THAT) && the == at) {
            return Year.shifted(0, Base.REFERENCE);
        }
        if (words.is(the, Sense.FOLLOWING) || words.is(the, Sense.NEXT)) {
            return Year.shifted(1, Base.REFERENCE);
        }
        return words.is(the, Sense.PREVIOUS) ? Year.shifted(-1, Base.REFERENCE) : Year.NONE;
    }

    static int twoDigits(int number) {
        return number < 50 ? 2000 + number : 1900 + number;
    }

    /** A year, a decade or a century in digits or words; whether "the" stands before it does not matter here. */
    @Nullable Draft at(int i) {
        Draft decade = decade(i);
        if (decade != null) {
            return decade;
        }
        Draft century = century(i);
        if (century != null) {
            return century;
        }
        Draft old = beforeChrist(i);
        old = old != null ? old : shortYear(i);
        return old != null ? old : year(i);
    }

    private @Nullable Draft year(int i) {
        int year = calendar.fourDigits(i);
        if (year == 0 || words.isLetters(i + 1) && words.glued(i + 1) || words.glued(i) && !opensYear(i)) {
            return null;
        }
        Draft range = range(i, year);
        if (range == null && fileNumber(i)) {
            return null;
        }
        if (range != null) {
            boolean twoDates = words.length(i + 2) == 4 && !words.markAt(i + 1, '/');
            return twoDates ? new Draft(i, i + 1, date(year)) : range;
        }
        boolean second = words.dash(i - 1) && words.isDigits(i - 2) && words.length(i - 2) == 4 && words.number(i - 2) < year && year - words.number(i - 2) < 150;
        return second || accepted(i, year) ? new Draft(i, i + 1, date(year)) : null;
    }

    /** "the class of '71", "the summer of '69". */
    private @Nullable Draft shortYear(int i) {
        boolean digits = words.apostrophe(i) && words.isDigits(i + 1) && words.glued(i + 1) && words.length(i + 1) == 2 && !words.glued(i + 2);
        boolean cue = words.is(i - 1, Sense.IN) || words.is(i - 1, Sense.SINCE) || words.is(i - 1, Sense.OF) && (words.says(i - 2, "class") || words.is(i - 2, Sense.SEASON));
        return digits && cue ? new Draft(i, i + 2, date(twoDigits(words.number(i + 1)))) : null;
    }

    private static CalendarDate date(int year) {
        return new CalendarDate(Year.of(year), 0, 0, 0, Relation.NONE);
    }

    /** "FOI/2024/881", "2023/15": the number of a file, a law, an invoice. */
    private boolean fileNumber(int i) {
        boolean before = words.markAt(i - 1, '/') && words.glued(i) && words.glued(i - 1) && !words.is(i - 2, Sense.MONTH) && !words.is(i - 2, Sense.SEASON) && words.isLetters(i - 2);
        return before || words.markAt(i + 1, '/') && words.glued(i + 1) && words.isDigits(i + 2) && words.glued(i + 2) && words.length(i + 2) != 4;
    }

    private boolean opensYear(int i) {
        return words.isMark(i - 1) && (words.dash(i - 1) || "('\"[/,.;:\u201c\u2018\u2014~*".indexOf(words.charAt(i - 1)) >= 0);
    }

    /** "2010-2014" (read as two dates where nothing else asks for the whole), "2019-20", "2019/20", "1914\u20131918". */
    @Nullable Draft range(int i, int year) {
        boolean mark = (words.dash(i + 1) || words.markAt(i + 1, '/')) && words.isDigits(i + 2);
        boolean free = !words.isLetters(i + 3) || !words.glued(i + 3);
        if (!mark || !free || (words.dash(i + 3) || words.markAt(i + 3, '/') || words.markAt(i + 3, ',')) && words.isDigits(i + 4) && words.glued(i + 4)) {
            return null;
        }
        int last = words.number(i + 2);
        if (words.length(i + 2) == 2 && words.glued(i + 1) && words.glued(i + 2)) {
            last += year / 100 * 100;
            last = last < year ? last + 100 : last;
            return last > year && last - year < 30 ? new Draft(i, i + 3, new Interval(date(year), date(last))) : null;
        }
        boolean years = words.length(i + 2) == 4 && last > year && last <= 2100 && year >= 1400;
        return years ? new Draft(i, i + 3, new Interval(date(year), date(last))) : null;
    }

    /** A bare number is a year by what stands around it. */
    private boolean accepted(int i, int year) {
        if (words.is(i - 1, Sense.NUMBER_CUE) || words.is(i + 1, Sense.UNITS) || words.is(i + 1, Sense.SCALE) || words.is(i + 1, Sense.PERCENT)
                || words.is(i - 1, Sense.CURRENCY) || words.markAt(i - 1, '#') || words.markAt(i - 1, '$') || words.is(i + 1, Sense.CURRENCY) || words.says(i + 1, "Rs") || words.is(i - 1, Sense.CURRENCY_CODE) && words.allCapitals(i - 1)
                || words.is(i + 1, Sense.MEASURE) || words.is(i + 1, Sense.ZONE) || words.markAt(i + 1, '%') || words.is(i + 1, Sense.AMPM)
                || words.is(i - 1, Sense.THAN) && !words.is(i - 2, Sense.OTHER) && counted(i + 1)) {
            return false;
        }
        boolean likely = year >= 1900 && year <= 2060;
        if (words.markAt(i - 1, '.') && words.says(i - 2, "c") && year >= 1000) {
            return true;
        }
        boolean the = words.is(i - 1, Sense.THE) || words.says(i - 1, "s") && words.apostrophe(i - 2);
        if (likely && the && !words.says(i + 1, "people")) {
            return true;
        }
        boolean cue = words.is(i - 1, Sense.YEAR_CUE) || words.is(i - 1, Sense.MONTH) || words.is(i - 1, Sense.SEASON);
        if (cue || words.is(i + 1, Sense.YEAR_NOUN)) {
            boolean strong = words.is(i - 1, Sense.IN) || words.is(i - 1, Sense.SINCE) || words.is(i - 1, Sense.UNTIL) || words.is(i - 1, Sense.DURING)
                    || words.is(i - 1, Sense.BY) || words.is(i - 1, Sense.AND) && words.isDigits(i - 2) && words.length(i - 2) == 4 || words.is(i + 1, Sense.YEAR_NOUN) || words.is(i - 1, Sense.MONTH);
            return likely && strong || !counted(i + 1);
        }
        boolean closed = words.isBorder(i + 1) || words.isMark(i + 1) && !words.apostrophe(i + 1);
        boolean bracketed = words.markAt(i - 1, '(') && closed && year >= 1200 || words.markAt(i - 1, ',') && closed && year >= 1500;
        if (bracketed) {
            return true;
        }
        boolean attribute = year >= 1500 && noun(i + 1) && !words.isBorder(i - 1) && !words.isMark(i - 1);
        return (likely || attribute) && !counted(i + 1);
    }

    private boolean noun(int i) {
        return words.isLetters(i) && !words.glued(i) && !words.capitalised(i) && !words.is(i, Sense.FUNCTION) && words.length(i) > 2;
    }

    /** A plural noun follows, and the number may count it. */
    private boolean counted(int i) {
        if (!noun(i) || words.is(i, Sense.YEAR_NOUN)) {
            return false;
        }
        int length = words.length(i);
        char last = words.text().charAt(words.end(i) - 1);
        char before = words.text().charAt(words.end(i) - 2);
        boolean folk = words.says(i, "people") || words.text().startsWith("men", words.end(i) - 3) || words.text().startsWith("ren", words.end(i) - 3);
        boolean onwards = words.says(i, "onwards") || words.says(i, "afterwards") || words.says(i, "upwards");
        return folk || !onwards && length > 3 && last == 's' && before != 's' && before != 'u' && before != 'i';
    }

    private @Nullable Draft decade(int i) {
        boolean quote = words.apostrophe(i) && words.isDigits(i + 1) && words.glued(i + 1);
        int digits = quote ? i + 1 : i;
        if (words.isDigits(digits)) {
            return decadeInDigits(i, digits);
        }
        if (!words.is(i, Sense.DECADE) || ages(i) || !(words.is(i - 1, Sense.THE) || words.is(i - 1, Sense.EARLY) || words.is(i - 1, Sense.LATE)
                || words.is(i - 1, Sense.MID) || words.dash(i - 1)) || words.is(i - 2, Sense.IN) && words.is(i - 1, Sense.OF)) {
            return null;
        }
        return new Draft(i, i + 1, new Decade(words.value(i, Sense.DECADE) / 10, false));
    }

    /** "in her late forties", "his mid-20s". */
    private boolean ages(int i) {
        int before = words.dash(i - 1) ? i - 2 : i - 1;
        before = words.is(before, Sense.EARLY) || words.is(before, Sense.LATE) || words.is(before, Sense.MID) ? before - 1 : before;
        return words.is(before, Sense.WHOSE);
    }

    private @Nullable Draft decadeInDigits(int i, int digits) {
        int s = words.apostrophe(digits + 1) && words.glued(digits + 1) ? digits + 2 : digits + 1;
        int number = words.number(digits);
        if (!words.says(s, "s") || !words.glued(s) || number % 10 != 0) {
            return null;
        }
        if (words.length(digits) == 4 && number >= 1000 && number < 2100) {
            Reading reading = number % 100 == 0 && number != 2000 ? new Century(number / 100) : new Decade(number / 10, true);
            return new Draft(digits, s + 1, reading);
        }
        boolean apart = words.is(i - 1, Sense.THE) || words.is(i - 1, Sense.EARLY) || words.is(i - 1, Sense.LATE) || words.dash(i - 1) || digits > i || words.is(i - 1, Sense.AND) && words.says(i - 2, "s");
        return words.length(digits) == 2 && number >= 20 && apart && !ages(i) ? new Draft(i, s + 1, new Decade(number / 10, false)) : null;
    }

    private @Nullable Draft century(int i) {
        int ordinal = calendar.ordinal(i);
        if (ordinal < 1 || ordinal > 22) {
            return null;
        }
        int after = calendar.next;
        int at = words.dash(after) ? after + 1 : after;
        if (!words.says(at, "century")) {
            return null;
        }
        boolean old = words.is(at + 1, Sense.ERA, 1);
        return old ? null : new Draft(i, words.is(at + 1, Sense.ERA) && words.allCapitals(at + 1) ? at + 2 : at + 1, new Century(ordinal - 1));
    }

    /** "508 BC", "AD 842", "347 A.D." is left to its digits. */
    private @Nullable Draft beforeChrist(int i) {
        if (words.isDigits(i) && words.length(i) <= 5 && words.is(i + 1, Sense.ERA) && words.allCapitals(i + 1)) {
            int number = words.number(i);
            int year = words.is(i + 1, Sense.ERA, 1) ? 1 - number : number;
            return number > 0 && number <= 9999 ? new Draft(i, i + 2, date(year)) : null;
        }
        boolean ad = words.says(i, "ad") && words.allCapitals(i) && words.isDigits(i + 1) && words.length(i + 1) <= 4 && words.number(i + 1) > 0;
        return ad ? new Draft(i, i + 2, date(words.number(i + 1))) : null;
    }
}
