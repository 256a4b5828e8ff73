package org.dateline.extract.internal.times;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A reading placed in time as far as that can be done.
 *
 * @param value the TIMEX3 value
 * @param day the first day of the stretch, null where it is not anchored
 * @param grain how exact it is, null where it is not anchored
 * @param edtf the EDTF date where it is more exact than what the value alone gives, else null
 */
record Placed(String value, @Nullable LocalDate day, @Nullable CalendarUnit grain, @Nullable String edtf) {

    static Placed unanchored(String value) {
        return new Placed(value, null, null, null);
    }

    static Placed of(CalendarUnit unit, LocalDate day) {
        return new Placed(Timex.of(unit, day), day, unit, null);
    }

    static Placed of(String value, CalendarUnit grain, LocalDate first) {
        return new Placed(value, first, grain, null);
    }

    Placed as(String edtfDate) {
        return new Placed(value, day, grain, edtfDate);
    }
}
