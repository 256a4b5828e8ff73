package org.dateline.extract.internal.times;

import org.jspecify.annotations.Nullable;

/** What an expression says, before anything is known of the day it is said on. */
sealed interface Reading {

    /** A year that is not said. */
    int UNSAID = Integer.MIN_VALUE;

    /** What a relative expression counts from. */
    enum Base {
        /** The day the story came out. */
        PUBLICATION,
        /** The date that the story names before. */
        REFERENCE
    }

    /** "last", "this", "next" before a weekday, a month or a season. */
    enum Relation {
        NONE, LAST, THIS, NEXT, COMING, SAME
    }

    /**
     * A year: as said, or counted from the year of the publication or of the date before ("last year", "that year").
     *
     * @param number the year, negative before Christ; {@link #UNSAID}
     * @param shift years from the base; {@link #UNSAID}
     */
    record Year(int number, int shift, Base base) {
        static final Year NONE = new Year(UNSAID, UNSAID, Base.PUBLICATION);

        static Year of(int number) {
            return new Year(number, UNSAID, Base.PUBLICATION);
        }

        static Year shifted(int shift, Base base) {
            return new Year(UNSAID, shift, base);
        }

        boolean said() {
            return number != UNSAID;
        }

        boolean open() {
            return number == UNSAID && shift == UNSAID;
        }
    }

    /** A year, a month, a day or a weekday; 0 where a part is not said. */
    record CalendarDate(Year year, int month, int day, int weekday, Relation relation) implements Reading {
    }

    /** Day and month in digits whose order depends on the country: both readings are days. */
    record Undecided(int year, int first, int second) implements Reading {
    }

    enum Part {
        QUARTER, HALF, SEASON
    }

    /** The part of the year that the date named before is, in another year: "the same period of 2021". */
    record SamePart(int year) implements Reading {
    }

    /** The nth quarter or half, or a season. */
    record PartOfYear(Part part, int index, Year year, Relation relation, boolean fiscal) implements Reading {
    }

    /** A fiscal year, a school year: begins in another month than January. */
    record FiscalYear(Year year) implements Reading {
    }

    /** Units from the base: "last week", "three days ago", "a year earlier"; weekday and month of that week or year where said. */
    record Shift(CalendarUnit unit, int amount, Base base) implements Reading {
    }

    /** Whole decades as tens of years ("the 1980s" 198), or without the century ("the 80s" 8). */
    record Decade(int tens, boolean century) implements Reading {
    }

    /** The years that begin with these digits ("the 19th century" 18). */
    record Century(int hundreds) implements Reading {
    }

    /** Which way a stretch reaches from the publication. */
    enum Reach {
        NONE, PAST, FUTURE
    }

    /** A length of time; an amount below 0 is not said ("years"). The text is its TIMEX3 value. */
    record Length(CalendarUnit unit, double amount, String value, Reach reach) implements Reading {
    }

    record Recurrence(String value) implements Reading {
    }

    /** PAST_REF, PRESENT_REF or FUTURE_REF. */
    record Vague(String reference) implements Reading {
    }

    /** A clock time or a part of the day on a date; without date where none is said. */
    record Moment(@Nullable Reading date, Clock clock) implements Reading {
    }

    /**
     * @param value what follows the date in the TIMEX3 value: {@code T14:30}, {@code TMO}
     * @param zone offset where the text states one
     */
    record Clock(String value, @Nullable String zone) {

        /** "10 o'clock Monday night" is 22:00; what is said with a.m. or p.m. or as 13:00 and later stays. */
        Clock in(PartOfDay part) {
            boolean clock = value.length() >= 6 && value.charAt(3) == ':' && value.charAt(1) <= '1';
            int hour = clock ? (value.charAt(1) - '0') * 10 + value.charAt(2) - '0' : 24;
            boolean later = part == PartOfDay.AFTERNOON || part == PartOfDay.EVENING || part == PartOfDay.NIGHT && hour >= 6;
            return later && hour < 12 ? new Clock("T" + (hour + 12) + value.substring(3), zone) : this;
        }
    }

    /** A feast: its rule, and the year where one is said. */
    record Feast(String rule, String name, Year year, Relation relation) implements Reading {
    }

    /** From the first through the last. */
    record Interval(Reading first, Reading last) implements Reading {
    }

    /** "the week of July 7". */
    record WeekOf(Reading day) implements Reading {
    }

    /** "the first week of May", "the last two weeks of 2021": 1 first, -1 last. */
    record NthWithin(int nth, int count, CalendarUnit unit, Reading whole) implements Reading {
    }

    /** The weekday nearest before or after a date that is said: "the Monday after Easter". */
    record WeekdayBeside(int weekday, boolean before, Reading date) implements Reading {
    }

    /** So many units before (negative) or after a date that is said: "two days after Christmas". */
    record From(CalendarUnit unit, int amount, Reading date) implements Reading {
    }
}
