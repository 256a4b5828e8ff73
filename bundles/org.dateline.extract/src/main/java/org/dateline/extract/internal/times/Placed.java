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

    /** The day on which the clock shows this, null where it is not anchored: in the night of 2 to 3 March, 03:10 is on the third. */
    @Nullable LocalDate dayAt(String clock) {
        boolean twoDays = day != null && value.endsWith("TNI") && edtf != null && edtf.indexOf('/') > 0;
        return twoDays && clock.compareTo("T12") < 0 ? day.plusDays(1) : day;
    }

    Placed as(String edtfDate) {
        return new Placed(value, day, grain, edtfDate);
    }
}
