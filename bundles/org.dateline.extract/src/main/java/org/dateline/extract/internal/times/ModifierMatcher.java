package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Length;
import org.dateline.extract.internal.times.Reading.Moment;
import org.dateline.extract.internal.times.Reading.Shift;
import org.dateline.extract.internal.times.Reading.Vague;
import org.jspecify.annotations.Nullable;

/** Words before an expression that belong to it: "about", "more than", "late", "mid-", "earlier", "the end of". */
final class ModifierMatcher {
    private final Words words;
    private final Core core;
    private final LengthMatcher lengths;

    ModifierMatcher(Words words, Core core, LengthMatcher lengths) {
        this.words = words;
        this.core = core;
        this.lengths = lengths;
    }

    @Nullable Draft at(int i) {
        Draft found = null;
        if (words.is(i, Sense.APPROX) || words.is(i, Sense.MORE) || words.is(i, Sense.LESS) || words.is(i, Sense.AT) || words.is(i, Sense.UP) || words.says(i, "no")) {
            found = quantity(i);
        }
        int the = words.is(i, Sense.THE) ? i + 1 : i;
        if (found == null && (words.is(the, Sense.EARLY) || words.is(the, Sense.LATE) || words.is(the, Sense.MID) || words.is(the, Sense.MIDDLE) && words.is(the + 1, Sense.THIS))) {
            found = early(i, the);
        }
        if (found == null && (words.is(i, Sense.EARLIER, 0) || words.is(i, Sense.LATER, 0))) {
            found = earlier(i);
        }
        if (found == null && (words.is(the, Sense.START) || words.is(the, Sense.END) || words.is(the, Sense.MIDDLE) || words.is(the, Sense.REST))) {
            found = startOf(i, the);
        }
        if (found == null && (words.is(the, Sense.ORDINAL) || words.says(the, "latter")) && words.is(the + 1, Sense.HALF)) {
            found = halfOf(i, the);
        }
        return found == null && words.is(i, Sense.UNIT) ? yearEnd(i) : found;
    }

    private @Nullable Draft quantity(int i) {
        Mod mod = Mod.APPROX;
        int at = i + 1;
        boolean than = words.is(at, Sense.THAN);
        if (words.is(i, Sense.MORE) || words.is(i, Sense.LESS)) {
            boolean more = words.is(i, Sense.MORE);
            boolean over = words.value(i, more ? Sense.MORE : Sense.LESS) == 0 && (words.is(i - 1, Sense.FOR) || words.is(i - 1, Sense.IN)
                    || words.is(i - 1, Sense.AFTER) || words.is(i - 1, Sense.OF) || words.is(i - 1, Sense.JUST));
            if (over) {
                return modified(words.is(i - 1, Sense.JUST) ? i - 1 : i, at, more ? Mod.MORE_THAN : Mod.LESS_THAN);
            }
            if (!than || words.value(i, more ? Sense.MORE : Sense.LESS) != 1) {
                return null;
            }
            mod = more ? Mod.MORE_THAN : Mod.LESS_THAN;
            at++;
        } else if (words.is(i, Sense.AT)) {
            if (!words.is(at, Sense.LEAST) && !words.is(at, Sense.MOST)) {
                return null;
            }
            mod = words.is(at, Sense.LEAST) ? Mod.MORE_THAN : Mod.LESS_THAN;
            at++;
        } else if (words.is(i, Sense.UP)) {
            if (!words.is(at, Sense.TO)) {
                return null;
            }
            mod = Mod.LESS_THAN;
            at++;
        } else if (words.says(i, "no")) {
            if (!words.is(at, Sense.MORE, 1) || !words.is(at + 1, Sense.THAN)) {
                return null;
            }
            mod = Mod.LESS_THAN;
            at += 2;
        }
        return modified(i, at, mod);
    }

    private @Nullable Draft modified(int i, int at, Mod mod) {
        Draft length = lengths.at(at);
        if (length != null && !words.is(at, Sense.UNITS)) {
            boolean wanted = length.reading() instanceof Length l && l.amount() > 0 || length.reading() instanceof Shift;
            return wanted ? length.startingAt(i).with(mod) : null;
        }
        if (mod != Mod.APPROX) {
            return null;
        }
        Draft date = core.at(at);
        if (date != null && date.reading() instanceof Reading.Recurrence) {
            return date.startingAt(i);
        }
        boolean point = date != null && (date.reading() instanceof CalendarDate c && !c.year().open() && c.weekday() == 0 || date.reading() instanceof Moment m && m.date() == null);
        return point && date != null ? date.with(mod) : null;
    }

    /** "early 2025", "late May", "mid-March", "the early 1990s", "late last year", "early Friday", "late on Friday". */
    private @Nullable Draft early(int i, int at) {
        Mod mod = words.is(at, Sense.EARLY) ? Mod.EARLY : words.is(at, Sense.LATE) ? Mod.LATE : Mod.MID;
        boolean on = i == at && words.is(at + 1, Sense.ON) && words.is(at + 2, Sense.WEEKDAY) && words.capitalised(at + 2);
        int next = words.dash(at + 1) || on ? at + 2 : at + 1;
        if (words.dash(at + 1) && words.is(next, Sense.TO)) {
            return null;
        }
        boolean decade = words.is(at, Sense.EARLY) && words.is(next, Sense.TO) && words.is(next + 1, Sense.MID);
        Draft date = decade ? null : core.dateOrThe(next);
        if (date == null || words.newLine(next) || date.reading() instanceof Length || date.reading() instanceof Vague
                || date.reading() instanceof Moment && words.is(next, Sense.THE)) {
            return null;
        }
        boolean article = i < at;
        boolean bareArticle = article && !(date.reading() instanceof Reading.Decade) && !(date.reading() instanceof Reading.Century)
                && !(date.reading() instanceof Reading.PartOfYear) && !(date.reading() instanceof CalendarDate);
        return bareArticle ? null : date.startingAt(article && date.reading() instanceof CalendarDate ? at : i).with(mod);
    }

    /** "earlier this year", "later this month", "earlier in the week", "later that day". */
    private @Nullable Draft earlier(int i) {
        boolean earlier = words.is(i, Sense.EARLIER);
        int at = i + 1;
        if (words.is(at, Sense.THIS) || words.is(at, Sense.THAT) || words.is(at, Sense.LAST) || words.is(at, Sense.NEXT) || words.is(at, Sense.DEICTIC)
                || words.is(at, Sense.WEEKDAY) && words.capitalised(at)) {
            Draft date = core.dateOrThe(at);
            if (date == null || date.reading() instanceof Vague) {
                return null;
            }
            boolean ours = date.reading() instanceof Shift s && s.amount() == 0 && s.base() == Base.PUBLICATION && s.unit() != CalendarUnit.DAY;
            Mod mod = ours ? earlier ? Mod.SO_FAR : Mod.STILL_TO_COME : earlier ? Mod.EARLY : Mod.LATE;
            boolean day = date.reading() instanceof Shift s && s.unit() == CalendarUnit.DAY || date.reading() instanceof Moment
                    || date.reading() instanceof CalendarDate c && c.weekday() > 0;
            return date.startingAt(i).with(day ? Mod.NONE : mod);
        }
        boolean inThe = words.is(at, Sense.IN) && words.is(at + 1, Sense.THE) && words.is(at + 2, Sense.UNIT);
        if (!inThe || words.isLetters(at + 3) && !words.is(at + 3, Sense.FUNCTION)) {
            return null;
        }
        CalendarUnit unit = CalendarUnit.of(words.value(at + 2, Sense.UNIT));
        boolean whole = unit == CalendarUnit.YEAR || unit == CalendarUnit.MONTH || unit == CalendarUnit.WEEK;
        if (unit == CalendarUnit.DAY) {
            return new Draft(i, at + 3, new Shift(unit, 0, Base.REFERENCE), earlier ? Mod.EARLY : Mod.LATE);
        }
        return whole ? new Draft(i, at + 3, new Shift(unit, 0, Base.PUBLICATION), earlier ? Mod.SO_FAR : Mod.STILL_TO_COME) : null;
    }

    /** "the end of the year", "the beginning of May", "end of 2013", "the rest of the week". */
    private @Nullable Draft startOf(int i, int at) {
        boolean rest = words.is(at, Sense.REST);
        Mod mod = words.is(at, Sense.START) ? Mod.START : words.is(at, Sense.END) ? Mod.END : rest ? Mod.STILL_TO_COME : Mod.MID;
        int of = at + 1;
        if (!words.is(of, Sense.OF)) {
            boolean dashed = words.dash(of) && words.glued(of) && words.glued(of + 1);
            Draft date = dashed && i == at ? core.dateOrThe(of + 1) : null;
            return date != null && date.reading() instanceof CalendarDate ? date.startingAt(i).with(mod) : null;
        }
        int next = of + 1;
        boolean bare = i == at && words.is(next, Sense.UNIT) && words.value(next, Sense.UNIT) >= CalendarUnit.MONTH.ordinal();
        next = bare ? next - 1 : next;
        boolean unit = (bare || words.is(next, Sense.THE)) && words.is(next + 1, Sense.UNIT) && words.value(next + 1, Sense.UNIT) >= CalendarUnit.DAY.ordinal();
        if (unit && !words.is(next + 2, Sense.BEFORE) && !words.is(next + 2, Sense.AFTER)) {
            CalendarUnit size = CalendarUnit.of(words.value(next + 1, Sense.UNIT));
            boolean day = size == CalendarUnit.DAY;
            return day ? null : new Draft(i, next + 2, new Shift(size, 0, Base.PUBLICATION), mod);
        }
        Draft date = core.dateOrThe(next);
        boolean placed = date != null && !(date.reading() instanceof Length) && !(date.reading() instanceof Vague) && !(date.reading() instanceof Moment)
                && date.mod() == Mod.NONE;
        return placed && date != null ? date.startingAt(i).with(mod) : null;
    }

    /** "the first half of the 20th century", "the latter half of the 1980s". */
    private @Nullable Draft halfOf(int i, int nth) {
        Draft whole = words.is(nth + 2, Sense.OF) ? core.dateOrThe(nth + 3) : null;
        boolean longer = whole != null && (whole.reading() instanceof Reading.Decade || whole.reading() instanceof Reading.Century);
        boolean first = words.is(nth, Sense.ORDINAL, 1);
        boolean half = first || words.is(nth, Sense.ORDINAL, 2) || words.says(nth, "latter");
        return longer && half && whole != null ? whole.startingAt(i).with(first ? Mod.START : Mod.END) : null;
    }

    /** "year-end", "month-end", "year's end". */
    private @Nullable Draft yearEnd(int i) {
        boolean end = words.dash(i + 1) && words.glued(i + 1) && words.says(i + 2, "end") && words.value(i, Sense.UNIT) >= CalendarUnit.MONTH.ordinal();
        boolean owned = words.apostrophe(i + 1) && words.says(i + 2, "s") && words.says(i + 3, "end") && words.value(i, Sense.UNIT) >= CalendarUnit.MONTH.ordinal();
        if (owned) {
            return new Draft(i, i + 4, new Shift(CalendarUnit.of(words.value(i, Sense.UNIT)), 0, Base.PUBLICATION), Mod.END);
        }
        boolean apart = words.says(i, "year") && words.says(i + 1, "end") && (words.is(i - 1, Sense.BY) || words.is(i - 1, Sense.UNTIL));
        return end || apart ? new Draft(i, end ? i + 3 : i + 2, new Shift(CalendarUnit.of(words.value(i, Sense.UNIT)), 0, Base.PUBLICATION), Mod.END) : null;
    }
}
