package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The units that news counts time in, from the shortest to the longest. The lexicon names them by their place in this list. */
enum CalendarUnit {
    SECOND("S", "second"), MINUTE("M", "minute"), HOUR("H", "hour"), DAY("D", "day"), WEEK("W", "week"), WEEKEND("WE", "weekend"),
    FORTNIGHT("W", "fortnight"), MONTH("M", "month"), QUARTER("Q", "quarter"), YEAR("Y", "year"), DECADE("DE", "decade"),
    CENTURY("CE", "century"), MILLENNIUM("ML", "millennium");

    private static final CalendarUnit[] ALL = values();

    /** The letters of TIMEX3. */
    final String code;
    final String word;

    CalendarUnit(String code, String word) {
        this.code = code;
        this.word = word;
    }

    static CalendarUnit of(int index) {
        return ALL[index];
    }

    boolean shorterThanADay() {
        return compareTo(DAY) < 0;
    }

    /** The unit in the plural where the amount asks for it. */
    String counted(double amount) {
        if (amount == 1) {
            return word;
        }
        return switch (this) {
            case CENTURY -> "centuries";
            case MILLENNIUM -> "millennia";
            default -> word + "s";
        };
    }

    LocalDate plus(LocalDate from, long amount) {
        return switch (this) {
            case SECOND, MINUTE -> from;
            case HOUR -> from.plusDays(amount / 24);
            case DAY -> from.plusDays(amount);
            case WEEK, WEEKEND -> from.plusWeeks(amount);
            case FORTNIGHT -> from.plusWeeks(2 * amount);
            case MONTH -> from.plusMonths(amount);
            case QUARTER -> from.plusMonths(3 * amount);
            case YEAR -> from.plusYears(amount);
            case DECADE -> from.plus(amount, ChronoUnit.DECADES);
            case CENTURY -> from.plus(amount, ChronoUnit.CENTURIES);
            case MILLENNIUM -> from.plus(amount, ChronoUnit.MILLENNIA);
        };
    }

    /** The shorter unit that a broken amount is counted in, and how many of them make one. */
    CalendarUnit finer() {
        return switch (this) {
            case YEAR, QUARTER -> MONTH;
            case MONTH, WEEK, FORTNIGHT, WEEKEND -> DAY;
            case DECADE, CENTURY, MILLENNIUM -> YEAR;
            case DAY -> HOUR;
            case HOUR -> MINUTE;
            default -> SECOND;
        };
    }

    int finerUnits() {
        return switch (this) {
            case YEAR -> 12;
            case QUARTER -> 3;
            case MONTH -> 30;
            case WEEK -> 7;
            case FORTNIGHT -> 14;
            case WEEKEND -> 2;
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            case DAY -> 24;
            default -> 60;
        };
    }
}
