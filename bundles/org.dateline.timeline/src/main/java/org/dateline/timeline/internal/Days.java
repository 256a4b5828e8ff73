package org.dateline.timeline.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Time as the timeline counts it: days since 1970-01-01, local, with fractions. */
final class Days {

    private static final double SECONDS = 86_400;

    private Days() {
    }

    static double of(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() + time.toLocalTime().toSecondOfDay() / SECONDS;
    }

    /** The end of what ends within this second. */
    static double after(LocalDateTime last) {
        return of(last) + 1 / SECONDS;
    }

    static LocalDate date(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day));
    }
}
