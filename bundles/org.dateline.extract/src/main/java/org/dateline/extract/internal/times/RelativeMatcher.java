package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.Length;
import org.dateline.extract.internal.times.Reading.Moment;
import org.dateline.extract.internal.times.Reading.Reach;
import org.dateline.extract.internal.times.Reading.Relation;
import org.dateline.extract.internal.times.Reading.Shift;
import org.dateline.extract.internal.times.Reading.Vague;
import org.jspecify.annotations.Nullable;

/** Expressions that count from another day: "last week", "the past three years", "this Friday", "the day before", "next May". */
final class RelativeMatcher {
    private final Words words;
    private final LengthMatcher lengths;
    private final DateMatcher dates;
    private final PeriodMatcher periods;
    private final FeastMatcher feasts;
    private final YearOnYearMatcher yearOnYear;

    RelativeMatcher(Words words, LengthMatcher lengths, DateMatcher dates, PeriodMatcher periods, FeastMatcher feasts) {
        this.words = words;
        this.lengths = lengths;
        this.dates = dates;
        this.periods = periods;
        this.feasts = feasts;
        this.yearOnYear = new YearOnYearMatcher(words);
    }

    @Nullable Draft at(int i) {
        int the = words.is(i, Sense.THE) || words.is(i, Sense.THIS) && words.is(i + 1, Sense.PAST) || words.is(i, Sense.THIS) && words.is(i + 1, Sense.COMING)
                || words.is(i, Sense.THIS) && words.is(i + 1, Sense.LAST) || words.is(i, Sense.THAT) && words.is(i + 1, Sense.SAME) ? i + 1 : i;
        boolean article = the > i;
        Draft found = null;
        if (words.is(the, Sense.LAST) || words.is(the, Sense.PAST)) {
            found = past(i, the, article);
        } else if (words.is(the, Sense.NEXT) || words.is(the, Sense.COMING)) {
            found = next(i, the, article);
        } else if (words.is(the, Sense.THIS)) {
            found = current(i, the);
        } else if (words.is(the, Sense.PREVIOUS)) {
            found = reference(i, the, -1);
        } else if (words.is(the, Sense.FOLLOWING)) {
            found = reference(i, the, 1);
        } else if (words.is(the, Sense.SAME) || words.is(the, Sense.THAT)) {
            found = reference(i, the, 0);
        } else if (article) {
            found = dayBefore(i, the);
        }
        return found == null && words.says(the, "year") ? yearOnYear.yearAgo(i, the) : found;
    }

    private Draft draft(int i, int to, Reading reading) {
        return new Draft(i, to, reading);
    }

    private boolean unit(int i) {
        return words.is(i, Sense.UNIT) && words.value(i, Sense.UNIT) >= CalendarUnit.DAY.ordinal();
    }

    private CalendarUnit unitAt(int i) {
        return CalendarUnit.of(words.value(i, Sense.UNIT));
    }

    /** "last year", "the last three years", "last Friday", "last night", "the past decade", "this past week". */
    private @Nullable Draft past(int i, int at, boolean article) {
        boolean past = words.is(at, Sense.PAST);
        int next = at + 1;
        boolean verb = !past && !article && (words.is(at - 1, Sense.TO) || words.is(at - 1, Sense.VERB_FUTURE) || words.says(at - 1, "can") || words.says(at - 1, "could")
                || words.says(at - 1, "may") || words.says(at - 1, "might") || words.says(at - 1, "not"));
        if (verb && !unit(next)) {
            return null;
        }
        if (words.is(next, Sense.UNITS) && (past || article) || words.is(next, Sense.NUMBER) || words.isDigits(next) || words.is(next, Sense.FEW) || words.is(next, Sense.COUPLE)
                || words.is(next, Sense.HALF) || words.is(next, Sense.DOZEN) || words.is(next, Sense.A) && words.is(next + 1, Sense.FEW)) {
            return stretch(i, next, Reach.PAST, past || article || words.isBorder(i - 1) || !words.isDigits(next));
        }
        if (words.is(next, Sense.PART) && words.value(next, Sense.PART) <= 3 && !past) {
            return draft(i, next + 1, new Moment(new Shift(CalendarUnit.DAY, -1, Base.PUBLICATION), part(next)));
        }
        if (businessYear(next) && !past) {
            return draft(i, next + 2, new Shift(unitAt(next + 1), -1, Base.PUBLICATION)).with(Mod.APPROX);
        }
        if (unit(next)) {
            CalendarUnit unit = unitAt(next);
            boolean lastDay = unit == CalendarUnit.DAY && !past || words.is(next + 1, Sense.OF) && !past;
            if (lastDay || article && unit == CalendarUnit.DAY && !past) {
                return null;
            }
            boolean length = article && !words.is(i, Sense.THIS) && (past || unit.compareTo(CalendarUnit.DECADE) >= 0);
            return draft(i, next + 1, length ? length(unit, 1, Reach.PAST) : new Shift(unit, -1, Base.PUBLICATION));
        }
        Draft named = article && !words.is(i, Sense.THIS) && !past ? null : related(i, next, Relation.LAST);
        if (named == null && past && article && words.is(i, Sense.THE) && alone(next)) {
            return draft(i, next, new Vague("PAST_REF"));
        }
        return named;
    }

    /** "fiscal year", "school year", "financial quarter". */
    private boolean businessYear(int i) {
        boolean kind = words.is(i, Sense.FISCAL) || words.says(i, "school") || words.says(i, "academic") || words.says(i, "calendar");
        return kind && words.is(i + 1, Sense.UNIT) && unitAt(i + 1).compareTo(CalendarUnit.QUARTER) >= 0;
    }

    private static Length length(CalendarUnit unit, double amount, Reach reach) {
        return new Length(unit, amount, LengthMatcher.value(unit, amount), reach);
    }

    /** "the past" with no noun behind it. */
    private boolean alone(int i) {
        return words.isBorder(i) || words.isMark(i) && !words.dash(i) || words.is(i, Sense.FUNCTION) || words.is(i, Sense.VERB_PAST);
    }

    private @Nullable Draft stretch(int i, int at, Reach reach, boolean sure) {
        Length length = sure ? lengths.length(at) : null;
        if (length == null || words.is(lengths.end(), Sense.AGO) || words.is(lengths.end(), Sense.OF) && !words.says(at, "few")) {
            return null;
        }
        return draft(i, lengths.end(), new Length(length.unit(), length.amount(), length.value(), reach));
    }

    private Reading.Clock part(int i) {
        return new Reading.Clock(PartOfDay.of(words.value(i, Sense.PART)).code, null);
    }

    /** "last May", "next Friday", "this summer", "last Christmas". */
    private @Nullable Draft related(int i, int at, Relation relation) {
        Draft named = dates.at(at);
        if (named == null) {
            named = periods.at(at);
        }
        if (named == null) {
            named = feasts.at(at);
        }
        Reading reading = named == null ? null : DateMatcher.related(named.reading(), relation);
        if (named != null && reading == null && named.reading() instanceof Reading.CalendarDate c && c.day() > 0) {
            return draft(i, named.to(), named.reading());
        }
        return reading == null || named == null ? null : draft(i, named.to(), reading);
    }

    /** "next week", "the next three years", "the coming months", "next Friday", "the next day". */
    private @Nullable Draft next(int i, int at, boolean article) {
        boolean coming = words.is(at, Sense.COMING);
        int next = at + 1;
        boolean counted = words.is(next, Sense.NUMBER) || words.isDigits(next) || words.is(next, Sense.FEW) || words.is(next, Sense.COUPLE)
                || words.is(next, Sense.HALF) || words.is(next, Sense.DOZEN);
        if (coming && words.is(next, Sense.UNITS)) {
            return words.is(i - 1, Sense.THE) || article || words.isBorder(i - 1) || words.is(i - 1, Sense.IN) || words.is(i - 1, Sense.FUNCTION)
                    ? draft(i, next + 1, new Vague("FUTURE_REF")) : null;
        }
        if (counted) {
            return stretch(i, next, Reach.FUTURE, article || coming);
        }
        if (businessYear(next)) {
            return draft(i, next + 2, new Shift(unitAt(next + 1), 1, Base.PUBLICATION)).with(Mod.APPROX);
        }
        if (words.is(next, Sense.PART) && article && words.value(next, Sense.PART) <= 3) {
            return draft(i, next + 1, new Moment(new Shift(CalendarUnit.DAY, 1, Base.REFERENCE), part(next)));
        }
        if (unit(next)) {
            return draft(i, next + 1, nextUnit(i, unitAt(next), article, coming));
        }
        if (coming) {
            return related(i, next, Relation.COMING);
        }
        return related(i, next, article && !words.is(i, Sense.THIS) ? Relation.SAME : Relation.NEXT);
    }

    private Reading nextUnit(int i, CalendarUnit unit, boolean article, boolean coming) {
        if (!article || coming || words.is(i, Sense.THIS)) {
            return new Shift(unit, 1, Base.PUBLICATION);
        }
        boolean over = words.is(i - 1, Sense.WITHIN) || words.says(i - 1, "over") || words.is(i - 1, Sense.IN) || words.is(i - 1, Sense.FOR) || words.is(i - 1, Sense.DURING);
        return over && unit != CalendarUnit.DAY ? length(unit, 1, Reach.FUTURE) : new Shift(unit, 1, Base.REFERENCE);
    }

    /** "this week", "this Friday", "this morning", "the current quarter". */
    private @Nullable Draft current(int i, int at) {
        int next = at + 1;
        if (words.says(at, "these")) {
            return words.says(next, "days") && alone(next + 1) ? draft(i, next + 1, new Vague("PRESENT_REF")) : null;
        }
        if (words.is(next, Sense.PART) && words.value(next, Sense.PART) <= 3) {
            return draft(i, next + 1, new Moment(new Shift(CalendarUnit.DAY, 0, Base.PUBLICATION), part(next)));
        }
        if (businessYear(next)) {
            return draft(i, next + 2, new Shift(unitAt(next + 1), 0, Base.PUBLICATION)).with(Mod.APPROX);
        }
        if (unit(next)) {
            Shift shift = new Shift(unitAt(next), 0, Base.PUBLICATION);
            boolean last = unitAt(next) == CalendarUnit.DAY;
            return draft(i, next + 1, last ? new Shift(CalendarUnit.DAY, 0, Base.REFERENCE) : shift);
        }
        boolean late = words.is(next, Sense.EARLY) || words.is(next, Sense.LATE);
        return late ? null : related(i, next, Relation.THIS);
    }

    /** "the previous year", "the following day", "the same week", "that night". */
    private @Nullable Draft reference(int i, int at, int amount) {
        int next = at + 1;
        if (words.is(at, Sense.SAME)) {
            Draft before = yearOnYear.same(i, next);
            if (before != null) {
                return before;
            }
        }
        if (words.is(at, Sense.PREVIOUS) && (words.isDigits(next) || words.is(next, Sense.NUMBER))) {
            return stretch(i, next, Reach.NONE, true);
        }
        if (words.is(next, Sense.PART) && words.value(next, Sense.PART) <= 3) {
            return draft(i, next + 1, new Moment(new Shift(CalendarUnit.DAY, amount, Base.REFERENCE), part(next)));
        }
        if (unit(next)) {
            return draft(i, next + 1, new Shift(unitAt(next), amount, Base.REFERENCE));
        }
        if (words.is(at, Sense.THAT) || words.is(at, Sense.SAME)) {
            return inTheSameYear(i, next);
        }
        return words.is(at, Sense.FOLLOWING) && words.is(i, Sense.THE) ? related(i, next, Relation.SAME) : null;
    }

    /** "that June", "that summer", at an edge of the clause: in the year of the date named before. "They hope that June brings rain." */
    private @Nullable Draft inTheSameYear(int i, int at) {
        Draft named = dates.at(at);
        named = named == null ? periods.at(at) : named;
        boolean conjunction = named != null && !words.isBorder(i - 1) && !words.isMark(i - 1) && !words.isBorder(named.to()) && !words.isMark(named.to());
        if (conjunction) {
            return null;
        }
        Reading.Year same = Reading.Year.shifted(0, Base.REFERENCE);
        if (named != null && named.reading() instanceof Reading.CalendarDate c && c.year().open() && c.month() > 0 && c.relation() == Relation.NONE) {
            return draft(i, named.to(), new Reading.CalendarDate(same, c.month(), c.day(), c.weekday(), Relation.NONE));
        }
        if (named != null && named.reading() instanceof Reading.PartOfYear p && p.year().open() && p.part() == Reading.Part.SEASON) {
            return draft(i, named.to(), new Reading.PartOfYear(p.part(), p.index(), same, Relation.NONE, false));
        }
        return null;
    }

    /** "the day before", "the week after", "the day after tomorrow", "the year earlier". */
    private @Nullable Draft dayBefore(int i, int at) {
        boolean part = words.is(at, Sense.PART) && words.value(at, Sense.PART) <= 3;
        int after = at + 1;
        if (!unit(at) && !part) {
            return null;
        }
        boolean before = words.is(after, Sense.BEFORE) || words.is(after, Sense.EARLIER);
        boolean later = words.is(after, Sense.AFTER) || words.is(after, Sense.LATER);
        if (!before && !later) {
            return null;
        }
        int amount = before ? -1 : 1;
        if (before && words.is(after + 1, Sense.LAST) && unit(at) || later && words.is(after + 1, Sense.NEXT) && unit(at) && words.is(after, Sense.AFTER)) {
            return draft(i, after + 2, new Shift(unitAt(at), 2 * amount, Base.PUBLICATION));
        }
        if (words.is(after + 1, Sense.DEICTIC) && unit(at)) {
            int day = words.value(after + 1, Sense.DEICTIC) + amount;
            return draft(i, after + 2, new Shift(CalendarUnit.DAY, day, Base.PUBLICATION));
        }
        boolean ends = words.isBorder(after + 1) || words.isMark(after + 1) || words.is(after + 1, Sense.AND) || words.is(after, Sense.EARLIER)
                || words.is(after, Sense.LATER) || words.is(after + 1, Sense.IN) || words.is(after + 1, Sense.THAT) && alone(after + 2);
        int to = words.is(after + 1, Sense.THAT) && ends && !words.isMark(after + 1) && !words.is(after + 1, Sense.AND) && !words.is(after + 1, Sense.IN) ? after + 2 : after + 1;
        if (ends) {
            Reading shift = new Shift(part ? CalendarUnit.DAY : unitAt(at), amount, Base.REFERENCE);
            return draft(i, to, part ? new Moment(shift, part(at)) : shift);
        }
        return part ? null : dayBeforeDate(i, after + 1, unitAt(at), amount);
    }

    /** "the day before Christmas", "the week after July 4". */
    private @Nullable Draft dayBeforeDate(int i, int at, CalendarUnit unit, int amount) {
        Draft date = dates.at(at);
        date = date == null ? feasts.at(at) : date;
        boolean anchored = date != null && (date.reading() instanceof Reading.CalendarDate c && c.day() > 0 || date.reading() instanceof Reading.Feast);
        return anchored && date != null && unit == CalendarUnit.DAY ? draft(i, date.to(), new Reading.From(unit, amount, date.reading())) : null;
    }
}
