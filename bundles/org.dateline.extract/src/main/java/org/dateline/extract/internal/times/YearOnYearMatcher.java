package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.Shift;
import org.jspecify.annotations.Nullable;

/** What a result is compared with: "the same quarter last year", "the same period of 2021", "the year-ago quarter". */
final class YearOnYearMatcher {
    private final Words words;

    YearOnYearMatcher(Words words) {
        this.words = words;
    }

    /** "the same month last year", "the same period a year earlier", "the same period of 2021". */
    @Nullable Draft same(int i, int at) {
        boolean period = words.says(at, "period") || words.says(at, "time");
        boolean part = words.says(at, "month") || words.says(at, "quarter");
        int of = words.is(at + 1, Sense.OF) || words.is(at + 1, Sense.IN) ? at + 2 : at + 1;
        boolean last = words.is(of, Sense.LAST) && words.says(of + 1, "year");
        boolean ago = (words.is(of, Sense.A) || words.is(of, Sense.THE)) && words.says(of + 1, "year")
                && (words.is(of + 2, Sense.AGO) || words.is(of + 2, Sense.EARLIER) || words.is(of + 2, Sense.BEFORE));
        if ((period || part) && of > at + 1 && words.isDigits(of) && words.length(of) == 4 && words.number(of) >= 1900) {
            return new Draft(i, of + 1, new Reading.SamePart(words.number(of)));
        }
        if (!period && !part || !last && !ago) {
            return null;
        }
        CalendarUnit unit = period ? CalendarUnit.YEAR : CalendarUnit.of(words.value(at, Sense.UNIT));
        int amount = period ? -1 : unit == CalendarUnit.MONTH ? -12 : -4;
        return new Draft(i, last ? of + 2 : of + 3, new Shift(unit, amount, Base.REFERENCE));
    }

    /** "the year-ago quarter", "a year-earlier period". */
    @Nullable Draft yearAgo(int i, int at) {
        boolean ago = words.dash(at + 1) && words.glued(at + 1) && (words.is(at + 2, Sense.AGO) || words.is(at + 2, Sense.EARLIER));
        if (!ago) {
            return null;
        }
        int end = words.says(at + 3, "period") || words.is(at + 3, Sense.UNIT) ? at + 4 : at + 3;
        return new Draft(i, end, new Shift(CalendarUnit.YEAR, -1, Base.REFERENCE));
    }
}
