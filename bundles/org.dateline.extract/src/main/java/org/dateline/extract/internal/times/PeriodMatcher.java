package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.FiscalYear;
import org.dateline.extract.internal.times.Reading.Part;
import org.dateline.extract.internal.times.Reading.PartOfYear;
import org.dateline.extract.internal.times.Reading.Relation;
import org.dateline.extract.internal.times.Reading.Year;
import org.jspecify.annotations.Nullable;

/** Parts of a year: "the third quarter of 2012", "Q3 2024", "1H25", "summer 2012", "the first half of last year", "fiscal 2013". */
final class PeriodMatcher {
    private final Words words;
    private final CalendarWords calendar;
    private final YearMatcher years;

    PeriodMatcher(Words words, CalendarWords calendar, YearMatcher years) {
        this.words = words;
        this.calendar = calendar;
        this.years = years;
    }

    @Nullable Draft at(int i) {
        if (words.is(i, Sense.SEASON)) {
            return season(i);
        }
        if (words.is(i, Sense.FISCAL)) {
            return fiscal(i);
        }
        Draft coded = coded(i);
        if (coded != null) {
            return coded;
        }
        int nth = nth(i);
        int after = calendar.next;
        if (nth == 0 || nth > 4) {
            return null;
        }
        int hyphen = words.dash(after) && words.glued(after) ? after + 1 : after;
        int fiscal = words.is(hyphen, Sense.FISCAL) ? hyphen + 1 : hyphen;
        if (words.says(fiscal, "quarter") && ofSomething(fiscal + 1)) {
            return null;
        }
        if (words.says(fiscal, "quarter")) {
            return quarter(i, nth, fiscal + 1, fiscal > hyphen);
        }
        return nth <= 2 && words.is(hyphen, Sense.HALF) ? half(i, nth, hyphen + 1) : null;
    }

    /** "third-quarter" before its noun: the article belongs to the noun ("the third-quarter loss"). */
    boolean adjective(int i) {
        int nth = nth(i);
        int after = calendar.next;
        return nth > 0 && words.dash(after) && words.glued(after) && words.glued(after + 1) && words.is(after + 1, Sense.UNIT);
    }

    /** First to fourth, or "final" for the fourth. */
    private int nth(int i) {
        int ordinal = calendar.ordinal(i);
        if (ordinal > 0) {
            return ordinal;
        }
        calendar.next = i + 1;
        return words.says(i, "final") ? 4 : words.says(i, "opening") ? 1 : 0;
    }

    /** "of the game", "of the century": no quarter of a year. */
    private boolean ofSomething(int i) {
        return words.is(i, Sense.OF) && words.is(i + 1, Sense.THE) && words.isLetters(i + 2) && !words.says(i + 2, "year") && !words.is(i + 2, Sense.FISCAL)
                && !words.says(i + 3, "year") && !words.says(i + 3, "fiscal");
    }

    private Draft quarter(int i, int nth, int after, boolean fiscal) {
        return withYear(i, after, Part.QUARTER, nth, fiscal);
    }

    /** Halves of a year only: "the first half" of a match has no year beside it. */
    private @Nullable Draft half(int i, int nth, int after) {
        Draft half = withYear(i, after, Part.HALF, nth == 4 ? 2 : nth, false);
        return half.to() > after ? half : null;
    }

    private Draft withYear(int i, int after, Part part, int index, boolean fiscal) {
        int of = words.is(after, Sense.OF) || words.is(after, Sense.IN) ? after + 1 : after;
        int year = words.is(of, Sense.FISCAL) ? of + 1 : of;
        boolean newFiscal = fiscal || year > of;
        if (of > after && words.is(of, Sense.THE) && words.says(of + 1, "year")) {
            return new Draft(i, of + 2, new PartOfYear(part, index, Year.shifted(0, Reading.Base.PUBLICATION), Relation.NONE, newFiscal));
        }
        if (year > of && words.says(year, "year") && words.isDigits(year + 1)) {
            year++;
        }
        Year said = year > of && words.isDigits(year) ? sayYear(year) : years.after(after);
        return said.open() ? new Draft(i, after, new PartOfYear(part, index, Year.NONE, Relation.NONE, newFiscal))
                : new Draft(i, years.next, new PartOfYear(part, index, said, Relation.NONE, newFiscal));
    }

    private Year sayYear(int i) {
        int year = calendar.fourDigits(i);
        years.next = i + 1;
        return year > 0 ? Year.of(year) : Year.NONE;
    }

    /** "Q3", "3Q", "Q3 2024", "3Q24", "H1 2025". */
    private @Nullable Draft coded(int i) {
        int letter = words.isDigits(i) ? i + 1 : i;
        int digit = words.isDigits(i) ? i : i + 1;
        boolean quarter = words.says(letter, "q");
        boolean half = words.says(letter, "h");
        if (!quarter && !half || words.length(digit) != 1 || !words.glued(Math.max(letter, digit)) || !words.capitalised(letter)) {
            return null;
        }
        int index = words.number(digit);
        int end = i + 2;
        if (index < 1 || index > (quarter ? 4 : 2) || half && !words.isDigits(end) || words.isLetters(end) && words.glued(end)) {
            return null;
        }
        Part part = quarter ? Part.QUARTER : Part.HALF;
        if (words.isDigits(end) && words.glued(end) && words.length(end) == 2) {
            return new Draft(i, end + 1, new PartOfYear(part, index, Year.of(YearMatcher.twoDigits(words.number(end))), Relation.NONE, false));
        }
        return withYear(i, end, part, index, false);
    }

    private @Nullable Draft season(int i) {
        int season = words.value(i, Sense.SEASON);
        Year year = years.after(i + 1);
        int end = year.open() ? i + 1 : years.next;
        if (!year.open() && (words.dash(end) || words.markAt(end, '/')) && words.isDigits(end + 1) && (words.length(end + 1) == 2 || words.length(end + 1) == 4)) {
            end += 2;
        }
        boolean fall = words.says(i, "fall");
        boolean spring = words.says(i, "spring") || words.says(i, "summer") || words.says(i, "winter");
        boolean cue = words.is(i - 1, Sense.LAST) || words.is(i - 1, Sense.THIS) || words.is(i - 1, Sense.NEXT) || words.is(i - 1, Sense.EARLY)
                || words.is(i - 1, Sense.LATE) || words.is(i - 1, Sense.EVERY) || words.is(i - 1, Sense.PAST) || words.is(i - 1, Sense.COMING)
                || words.is(i - 1, Sense.THAT) || words.is(i - 1, Sense.SAME);
        boolean loose = words.is(i - 1, Sense.IN) || words.is(i - 1, Sense.BY) || words.is(i - 1, Sense.SINCE) || words.is(i - 1, Sense.DURING)
                || words.is(i - 1, Sense.UNTIL) || words.dash(i - 1) && words.is(i - 2, Sense.MID);
        boolean the = words.is(i - 1, Sense.THE) && words.is(i - 2, Sense.YEAR_CUE);
        boolean name = words.capitalised(i + 1) && !words.known(i + 1) || words.capitalised(i - 1) && !words.known(i - 1);
        boolean noun = !the && !loose || words.isLetters(end) && !words.is(end, Sense.FUNCTION) && !words.is(end, Sense.VERB_PAST) && !cue;
        if (year.open() && words.is(i + 1, Sense.OF) || verb(i)) {
            return null;
        }
        boolean taken = !year.open() || cue || !noun && !fall && !name && (spring || season == 3 || !name);
        return taken && !(year.open() && words.says(i - 1, "to")) ? new Draft(i, end, new PartOfYear(Part.SEASON, season, year, Relation.NONE, false)) : null;
    }

    /** "prices will fall in 2023", "rents fall in 2023": no season. */
    private boolean verb(int i) {
        boolean led = words.is(i - 1, Sense.TO) || words.is(i - 1, Sense.VERB_FUTURE) || words.says(i - 1, "could") || words.says(i - 1, "may")
                || words.says(i - 1, "might") || words.says(i - 1, "can") || words.says(i - 1, "should") || words.says(i - 1, "not");
        boolean subject = words.says(i, "fall") && words.is(i + 1, Sense.IN) && words.isLetters(i - 1) && !words.known(i - 1);
        return led || subject;
    }

    /** "fiscal 2013", "fiscal year 2013", "the financial year 2012-13", "the 2013 fiscal year" is left to its year. */
    private @Nullable Draft fiscal(int i) {
        int at = words.says(i + 1, "year") ? i + 2 : i + 1;
        int year = calendar.fourDigits(at);
        if (year == 0 && nth(i + 1) > 0 && !words.is(i + 1, Sense.FISCAL)) {
            Draft quarter = at(i + 1);
            return quarter != null && quarter.reading() instanceof PartOfYear p
                    ? quarter.endingAt(quarter.to(), new PartOfYear(p.part(), p.index(), p.year(), p.relation(), true)).startingAt(i) : null;
        }
        boolean short2 = words.says(i, "fy") && words.isDigits(at) && words.length(at) == 2;
        if (short2) {
            return new Draft(i, at + 1, new FiscalYear(Year.of(YearMatcher.twoDigits(words.number(at)))));
        }
        if (year < 1900) {
            return null;
        }
        Draft range = years.range(at, year);
        return range != null ? range.startingAt(i) : new Draft(i, at + 1, new FiscalYear(Year.of(year)));
    }
}
