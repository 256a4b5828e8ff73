package org.dateline.extract.internal.times;

import java.math.BigDecimal;

import org.dateline.extract.internal.lexis.Numerals;
import org.dateline.extract.internal.lexis.Numerals.Numeral;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.Length;
import org.dateline.extract.internal.times.Reading.Reach;
import org.dateline.extract.internal.times.Reading.Shift;
import org.dateline.extract.internal.times.Reading.Vague;
import org.jspecify.annotations.Nullable;

/** Lengths of time and what is counted with them: "three years", "two-day", "several weeks", "two years ago", "a day later". */
final class LengthMatcher {
    static final double SOME = -1;

    private final Words words;
    private final Numerals numerals;
    private int next;

    LengthMatcher(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Nullable Draft at(int i) {
        Length length = length(i);
        if (length == null) {
            return null;
        }
        Draft counted = counted(i, length);
        if (counted != null) {
            return counted;
        }
        return bareUnits(i) || !wanted(i, length) ? null : new Draft(i, next, length);
    }

    /** A length alone; {@link #end()} is behind it. */
    @Nullable Length length(int i) {
        if (words.is(i, Sense.A) && words.is(i + 1, Sense.FEW) || words.is(i, Sense.A) && words.is(i + 1, Sense.COUPLE)) {
            return some(i + 1);
        }
        if (words.is(i, Sense.FEW) || words.is(i, Sense.COUPLE)) {
            boolean asked = words.says(i, "many") && (words.says(i - 1, "how") || words.says(i - 1, "so") || words.says(i - 1, "too"));
            return asked ? null : some(i);
        }
        Numeral number = numerals.at(i);
        if (number != null) {
            return numbered(number);
        }
        if (words.is(i, Sense.A) && words.is(i + 1, Sense.UNIT)) {
            Length century = words.says(i + 1, "quarter") ? whole(i) : null;
            return century != null ? century : unitAndMore(i + 1, 1);
        }
        if (words.is(i, Sense.HALF)) {
            return half(i);
        }
        if (words.is(i, Sense.UNIT_LONG)) {
            return made(unit(i, Sense.UNIT_LONG), 1, i + 1);
        }
        if (words.is(i, Sense.UNIT) && longBehind(i + 1)) {
            return made(unit(i, Sense.UNIT), 1, i + 3);
        }
        if (words.is(i, Sense.UNIT) && words.value(i, Sense.UNIT) >= CalendarUnit.DAY.ordinal() && words.dash(i + 1) && words.glued(i + 1)
                && words.glued(i + 2) && words.is(i + 2, Sense.OLD)) {
            return made(unit(i, Sense.UNIT), 1, i + 1);
        }
        if (words.is(i, Sense.UNITS)) {
            return made(unit(i, Sense.UNITS), SOME, i + 1);
        }
        Length whole = whole(i);
        return whole != null ? whole : manyOf(i);
    }

    int end() {
        return next;
    }

    private static CalendarUnit unit(Words words, int i, Sense sense) {
        return CalendarUnit.of(words.value(i, sense));
    }

    private CalendarUnit unit(int i, Sense sense) {
        return unit(words, i, sense);
    }

    private Length made(CalendarUnit unit, double amount, int end) {
        next = end;
        return new Length(unit, amount, value(unit, amount), Reach.NONE);
    }

    static String value(CalendarUnit unit, double amount) {
        double units = unit == CalendarUnit.FORTNIGHT && amount > 0 ? 2 * amount : amount;
        boolean whole = units == Math.rint(units) && units < 1e15;
        String number = units < 0 ? "X" : whole ? Long.toString((long) units) : BigDecimal.valueOf(units).stripTrailingZeros().toPlainString();
        return (unit.shorterThanADay() ? "PT" : "P") + number + unit.code;
    }

    private @Nullable Length some(int i) {
        int at = words.is(i + 1, Sense.OF) ? i + 2 : i + 1;
        at = words.says(at, "more") ? at + 1 : at;
        if (words.is(at, Sense.UNITS)) {
            return made(unit(at, Sense.UNITS), words.is(i, Sense.COUPLE) && words.says(i, "couple") ? 2 : SOME, at + 1);
        }
        boolean dozen = words.is(at, Sense.DOZEN) && words.is(at + 1, Sense.UNITS);
        return dozen ? made(unit(at + 1, Sense.UNITS), SOME, at + 2) : null;
    }

    /** "all day", "the whole year", "a quarter of a century". */
    private @Nullable Length whole(int i) {
        int the = words.is(i, Sense.THE) || words.is(i, Sense.A) ? i + 1 : i;
        boolean all = the == i && words.says(i, "all") || the > i && (words.says(the, "whole") || words.says(the, "entire") || words.says(the, "full"));
        if (all && words.is(the + 1, Sense.UNIT) && words.value(the + 1, Sense.UNIT) >= CalendarUnit.DAY.ordinal()) {
            return made(unit(the + 1, Sense.UNIT), 1, the + 2);
        }
        int of = words.dash(the + 1) ? the + 2 : words.is(the + 1, Sense.OF) && words.is(the + 2, Sense.A) ? the + 3 : the + 1;
        boolean quarter = words.says(the, "quarter") && words.says(of, "century");
        next = of + 1;
        return quarter ? new Length(CalendarUnit.YEAR, 25, value(CalendarUnit.YEAR, 25), Reach.NONE) : null;
    }

    /** "hundreds of years", "thousands of years", "dozens of days". */
    private @Nullable Length manyOf(int i) {
        boolean many = (words.is(i, Sense.SCALE) || words.is(i, Sense.DOZEN)) && words.is(i + 1, Sense.OF) && words.is(i + 2, Sense.UNITS);
        return many ? made(unit(i + 2, Sense.UNITS), SOME, i + 3) : null;
    }

    private @Nullable Length numbered(Numeral number) {
        Numeral last = secondOf(number);
        int at = last.next();
        boolean dash = words.dash(at) && words.glued(at) && words.glued(at + 1);
        at = dash ? at + 1 : at;
        if (!dash && words.is(at, Sense.APPROX) || words.says(at, "full") || words.says(at, "consecutive") || words.says(at, "straight")
                || words.says(at, "more") || words.says(at, "long") || words.says(at, "whole")) {
            at++;
        }
        if (words.is(at, Sense.UNITS) || words.is(at, Sense.UNIT) && (dash || last.value() <= 1 || number.digits())) {
            boolean plural = words.is(at, Sense.UNITS);
            boolean second = !plural && words.value(at, Sense.UNIT) == 0 && !dash;
            return second ? null : unitAndMore(at, last.value());
        }
        boolean glued = number.digits() && words.is(at, Sense.UNIT_SHORT) && !words.markAt(at + 1, '/');
        return glued ? made(unit(at, Sense.UNIT_SHORT), last.value(), at + 1) : null;
    }

    /** "two to three years", "10-15 days": the longer one is the value. */
    private Numeral secondOf(Numeral first) {
        int at = first.next();
        boolean join = words.is(at, Sense.TO) || words.is(at, Sense.OR) || words.dash(at) && words.isDigits(at + 1);
        Numeral second = join ? numerals.at(at + 1) : null;
        return second != null && second.value() > first.value() ? second : first;
    }

    /** "a year and a half", "two hours and 30 minutes". */
    private Length unitAndMore(int i, double amount) {
        boolean plural = words.is(i, Sense.UNITS);
        CalendarUnit unit = unit(i, plural ? Sense.UNITS : Sense.UNIT);
        int end = i + 1;
        if (words.is(end, Sense.AND) && words.is(end + 1, Sense.A) && words.is(end + 2, Sense.HALF)) {
            return made(unit, amount + 0.5, end + 3);
        }
        int more = words.is(end, Sense.AND) || words.markAt(end, ',') ? end + 1 : end;
        Numeral rest = numerals.at(more);
        if (rest != null && rest.next() < words.size() && words.is(rest.next(), Sense.UNITS) && !words.newLine(more)) {
            CalendarUnit finer = unit(rest.next(), Sense.UNITS);
            if (finer.compareTo(unit) < 0 && finer.shorterThanADay() == unit.shorterThanADay()) {
                String tail = value(finer, rest.value()).substring(finer.shorterThanADay() ? 2 : 1);
                next = rest.next() + 1;
                return new Length(unit, amount, value(unit, amount) + tail, Reach.NONE);
            }
        }
        return made(unit, amount, longBehind(end) ? end + 2 : end);
    }

    /** "-long" of "year-long", "three-day-long". */
    private boolean longBehind(int i) {
        return words.dash(i) && words.glued(i) && words.is(i + 1, Sense.LONG) && words.glued(i + 1);
    }

    /** "half a year", "half an hour", "a half-century", "half-hour". */
    private @Nullable Length half(int i) {
        int at = words.is(i + 1, Sense.A) ? i + 2 : words.dash(i + 1) ? i + 2 : i + 1;
        if (!words.is(at, Sense.UNIT) || words.value(at, Sense.UNIT) == 0) {
            return null;
        }
        CalendarUnit unit = unit(at, Sense.UNIT);
        boolean round = unit == CalendarUnit.HOUR || unit == CalendarUnit.YEAR || unit == CalendarUnit.DECADE || unit == CalendarUnit.CENTURY || unit == CalendarUnit.DAY;
        next = at + 1;
        return round ? new Length(unit, 0.5, value(unit.finer(), unit.finerUnits() / 2.0), Reach.NONE) : made(unit, 0.5, at + 1);
    }

    /** "ago", "earlier", "later", "from now", behind the length. */
    private @Nullable Draft counted(int i, Length length) {
        int end = next;
        if (words.is(end, Sense.AGO) || words.says(end, "back") && !words.is(end + 1, Sense.TO) && !words.is(end + 1, Sense.IN)) {
            return new Draft(i, end + 1, shift(length, -1, Base.PUBLICATION));
        }
        if (words.is(end, Sense.FROM) && words.is(end + 1, Sense.VAGUE_PRESENT) || words.is(end, Sense.FROM) && words.is(end + 1, Sense.DEICTIC, 0)) {
            return new Draft(i, end + 2, shift(length, 1, Base.PUBLICATION));
        }
        boolean more = words.says(end - 2, "more");
        if (words.is(end, Sense.EARLIER) || words.is(end, Sense.BEFORE) && ends(end + 1)) {
            return more ? null : new Draft(i, end + 1, shift(length, -1, Base.REFERENCE));
        }
        if (words.is(end, Sense.LATER) || words.is(end, Sense.AFTER) && words.isMark(end + 1) && ends(end + 1)) {
            return new Draft(i, end + 1, shift(length, 1, Base.REFERENCE));
        }
        boolean ages = length.amount() < 0 && words.is(i, Sense.UNITS) && words.dash(end) && words.glued(end) && words.is(end + 1, Sense.OLD);
        if (ages) {
            return new Draft(i, end + 2, length);
        }
        boolean old = words.is(end, Sense.OLD) || words.dash(end) && words.glued(end + 1) && words.is(end + 1, Sense.OLD);
        if (old && length.amount() > 0) {
            return new Draft(i, words.dash(end) ? end + 2 : end + 1, length);
        }
        boolean ahead = words.is(end, Sense.AHEAD) && !words.is(end + 1, Sense.OF);
        return ahead ? new Draft(i, end + 1, new Vague("FUTURE_REF")) : null;
    }

    /** The phrase ends here: nothing follows that it could be "before" of. */
    private boolean ends(int i) {
        return words.isBorder(i) || words.isMark(i) && !words.markAt(i, '\u201c') && !words.markAt(i, '"') || words.is(i, Sense.AND);
    }

    private static Reading shift(Length length, int sign, Base base) {
        if (length.amount() < 0) {
            return new Vague(base == Base.REFERENCE ? ShiftPlacer.unanchored(length.unit()) : sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        double amount = length.amount();
        CalendarUnit unit = length.unit();
        if (amount != Math.rint(amount)) {
            amount = Math.rint(amount * unit.finerUnits());
            unit = unit.finer();
        }
        if (unit.compareTo(CalendarUnit.DECADE) >= 0) {
            amount *= unit == CalendarUnit.DECADE ? 10 : unit == CalendarUnit.CENTURY ? 100 : 1000;
            unit = CalendarUnit.YEAR;
        }
        return amount > 10_000 ? new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF") : new Shift(unit, sign * (int) amount, base);
    }

    /** "years" alone is a length only where something says so: "for years". */
    private boolean bareUnits(int i) {
        if (!words.is(i, Sense.UNITS)) {
            return false;
        }
        boolean cue = words.is(i - 1, Sense.FOR) || words.is(i - 1, Sense.WITHIN) || words.is(i - 1, Sense.DURING) || words.is(i - 1, Sense.IN)
                || words.is(i - 1, Sense.AFTER) || words.says(i - 1, "over") || words.says(i - 1, "take") || words.says(i - 1, "took")
                || words.says(i - 1, "takes") || words.says(i - 1, "taken") || words.says(i - 1, "taking") || words.says(i - 1, "spent") || words.says(i - 1, "spend")
                || words.says(i - 1, "spending") || words.says(i - 1, "lasted") || words.says(i - 1, "last") || words.says(i - 1, "waited") || words.says(i - 1, "wait")
                || words.is(i + 1, Sense.IN) && words.says(i + 2, "the") && words.says(i + 3, "making")
                || words.is(i + 1, Sense.BEFORE) || words.is(i + 1, Sense.AFTER) || longOf(i);
        boolean unitOfSport = words.value(i, Sense.UNITS) == 0 || words.value(i, Sense.UNITS) == 8;
        return !cue || unitOfSport || words.is(next, Sense.OF) && words.says(i, "minutes");
    }

    /** "years of drought". */
    private boolean longOf(int i) {
        boolean rest = words.is(i - 1, Sense.THE) || words.is(i - 1, Sense.THIS) || words.is(i - 1, Sense.THAT);
        return words.is(i + 1, Sense.OF) && !rest && (!words.capitalised(i) || words.isBorder(i - 1)) && words.value(i, Sense.UNITS) >= CalendarUnit.DAY.ordinal();
    }

    /** "a day" behind a plural is a rate, "a second" an ordinal, "one day" a story's beginning. */
    private boolean wanted(int i, Length length) {
        if (!words.is(i, Sense.A)) {
            boolean oneDay = words.says(i, "one") && words.says(i + 1, "day") && words.isBorder(i - 1);
            boolean quarters = length.unit() == CalendarUnit.QUARTER && length.amount() < 2 || length.unit() == CalendarUnit.QUARTER && words.is(next, Sense.OF);
            return !oneDay && !quarters;
        }
        if (length.unit() == CalendarUnit.SECOND && length.amount() == 1) {
            boolean noun = words.isLetters(next) && !words.is(next, Sense.FUNCTION);
            return !noun && (words.is(i - 1, Sense.FOR) || words.is(i - 1, Sense.IN) || words.says(i - 1, "per"));
        }
        return length.unit() != CalendarUnit.QUARTER || length.amount() != 1;
    }
}
