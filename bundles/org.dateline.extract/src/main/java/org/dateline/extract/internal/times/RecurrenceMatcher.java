package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Numerals;
import org.dateline.extract.internal.lexis.Numerals.Numeral;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Recurrence;
import org.jspecify.annotations.Nullable;

/** What comes again: "every Monday", "each year", "every two weeks", "Mondays", "daily", "twice a week", "$5 a year". */
final class RecurrenceMatcher {
    private static final String[] SEASON_CODES = {"", "SP", "SU", "FA", "WI"};

    private final Words words;
    private final CalendarWords calendar;
    private final Numerals numerals;

    RecurrenceMatcher(Words words, CalendarWords calendar, Numerals numerals) {
        this.words = words;
        this.calendar = calendar;
        this.numerals = numerals;
    }

    @Nullable Draft at(int i) {
        if (words.is(i, Sense.EVERY)) {
            return every(i);
        }
        if (words.is(i, Sense.WEEKDAYS)) {
            int part = words.is(i + 1, Sense.PARTS) ? i + 2 : i + 1;
            return new Draft(i, part, new Recurrence("XXXX-WXX-" + words.value(i, Sense.WEEKDAYS)));
        }
        if (words.is(i, Sense.WEEKDAY) && words.is(i + 1, Sense.PARTS)) {
            String part = PartOfDay.of(words.value(i + 1, Sense.PARTS)).code;
            return new Draft(i, i + 2, new Recurrence("XXXX-WXX-" + words.value(i, Sense.WEEKDAY) + part));
        }
        if (words.is(i, Sense.FREQUENCY)) {
            boolean common = words.says(i, "everyday") && words.isLetters(i + 1) && !words.is(i + 1, Sense.FUNCTION);
            boolean name = common || words.capitalised(i) && !words.isBorder(i - 1) || words.capitalised(i) && words.capitalised(i + 1);
            boolean joined = words.glued(i) && words.dash(i - 1);
            return name || joined ? null : new Draft(i, i + 1, again(i));
        }
        if (words.says(i, "near") || words.is(i, Sense.ONCE)) {
            boolean joined = words.dash(i + 1) && words.glued(i + 1) && words.is(i + 2, Sense.FREQUENCY);
            return joined ? new Draft(i, i + 3, again(i + 2)) : rate(i, i + 1);
        }
        Numeral number = words.is(i, Sense.A) ? null : numerals.at(i);
        if (number != null && words.is(number.next(), Sense.TIMES)) {
            return rate(i, number.next() + 1);
        }
        return words.is(i, Sense.A) && words.is(i + 1, Sense.UNIT) && afterPlural(i - 1) ? rate(i, i) : null;
    }

    private Recurrence again(int frequency) {
        return new Recurrence(period(words.value(frequency, Sense.FREQUENCY), 1));
    }

    private static String period(int unit, double amount) {
        return LengthMatcher.value(CalendarUnit.of(unit), amount);
    }

    /** "a week", "every year", "per day" behind "twice". */
    private @Nullable Draft rate(int from, int i) {
        boolean unit = (words.is(i, Sense.A) || words.is(i, Sense.EVERY)) && words.is(i + 1, Sense.UNIT) && !words.is(i + 2, Sense.AGO)
                && !words.is(i + 2, Sense.EARLIER) && !words.is(i + 2, Sense.LATER) && !words.is(i + 2, Sense.BEFORE) && !words.is(i + 2, Sense.AFTER);
        return unit && words.value(i + 1, Sense.UNIT) > 0 ? new Draft(from, i + 2, new Recurrence(period(words.value(i + 1, Sense.UNIT), 1))) : null;
    }

    /** "three meals a day", "$5 million a year", "20 percent a year". */
    private boolean afterPlural(int i) {
        if (words.is(i, Sense.SCALE) || words.is(i, Sense.SCALE_SHORT) && words.glued(i) || words.is(i, Sense.PERCENT) || words.markAt(i, '%') || words.is(i, Sense.CURRENCY)
                || priced(i)) {
            return true;
        }
        boolean word = words.isLetters(i) && !words.is(i, Sense.FUNCTION) && !words.known(i) && !words.capitalised(i) && words.length(i) > 4;
        return word && words.text().charAt(words.end(i) - 1) == 's' && words.text().charAt(words.end(i) - 2) != 's' || words.is(i, Sense.UNITS);
    }

    /** "$36,500", "Rs 200". */
    private boolean priced(int i) {
        int first = i;
        while (words.isDigits(first) && words.isMark(first - 1) && words.glued(first) && words.isDigits(first - 2) && i - first < 8) {
            first -= 2;
        }
        return words.isDigits(first) && (words.is(first - 1, Sense.CURRENCY) || words.is(first - 1, Sense.CURRENCY_CODE)
                || words.isMark(first - 1) && "$\u20ac\u00a3\u00a5\u20b9".indexOf(words.charAt(first - 1)) >= 0);
    }

    private @Nullable Draft every(int i) {
        int at = i + 1;
        if (words.value(i, Sense.EVERY) == 1) {
            boolean speed = words.is(at, Sense.UNIT) && words.value(at, Sense.UNIT) <= 2 && !words.is(i - 1, Sense.TIMES);
            return speed ? null : rate(i, i);
        }
        double amount = 1;
        if (words.is(at, Sense.OTHER)) {
            amount = 2;
            at++;
        } else if (words.is(at, Sense.FEW)) {
            amount = LengthMatcher.SOME;
            at++;
        } else if (numerals.at(at) instanceof Numeral n && n.value() < 1000) {
            amount = n.value();
            at = n.next();
        } else if (words.is(at, Sense.ORDINAL) && (words.is(at + 1, Sense.UNIT) || words.is(at + 1, Sense.WEEKDAY))) {
            amount = words.value(at, Sense.ORDINAL);
            at++;
        } else if (words.says(at, "single")) {
            at++;
        }
        return named(i, at, amount);
    }

    private @Nullable Draft named(int i, int at, double amount) {
        int weekday = calendar.weekday(at);
        if (weekday > 0) {
            boolean part = words.is(at + 1, Sense.PART);
            String value = "XXXX-WXX-" + weekday + (part ? PartOfDay.of(words.value(at + 1, Sense.PART)).code : "");
            return new Draft(i, part ? at + 2 : at + 1, new Recurrence(value));
        }
        if (words.is(at, Sense.UNIT) || words.is(at, Sense.UNITS)) {
            boolean plural = words.is(at, Sense.UNITS);
            if (plural && amount == 1) {
                return null;
            }
            return new Draft(i, at + 1, new Recurrence(period(words.value(at, plural ? Sense.UNITS : Sense.UNIT), amount)));
        }
        if (words.is(at, Sense.SEASON)) {
            return new Draft(i, at + 1, new Recurrence("XXXX-" + SEASON_CODES[words.value(at, Sense.SEASON)]));
        }
        if (words.is(at, Sense.PART)) {
            return new Draft(i, at + 1, new Recurrence("XXXX-XX-XX" + PartOfDay.of(words.value(at, Sense.PART)).code));
        }
        int month = calendar.month(at);
        return month > 0 ? new Draft(i, calendar.next, new Recurrence(month < 10 ? "XXXX-0" + month : "XXXX-" + month)) : null;
    }
}
