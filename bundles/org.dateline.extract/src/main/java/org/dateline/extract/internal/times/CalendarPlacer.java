package org.dateline.extract.internal.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Relation;
import org.dateline.extract.internal.times.Reading.Year;
import org.jspecify.annotations.Nullable;

/** Places calendar dates: completes the year of "July 7" and of "May", the month of "the 18th". */
final class CalendarPlacer {
    private final Setting setting;
    private final WeekdayPlacer weekdays;

    CalendarPlacer(Setting setting) {
        this.setting = setting;
        this.weekdays = new WeekdayPlacer(setting);
    }

    Placed place(CalendarDate date, Why why) {
        Integer year = year(date.year(), why);
        if (date.month() == 0 && date.day() > 0) {
            return dayAlone(date.day(), why);
        }
        if (date.month() == 0) {
            return date.weekday() > 0 ? weekdays.place(date, why) : yearAlone(year, why);
        }
        if (year == null) {
            return date.year().open() ? completed(date, why) : unanchored(date, why);
        }
        if (date.year().said()) {
            boolean name = setting.words.print(setting.draft().from(), setting.draft().to()).equals("9/11");
            why.add(name ? "It is the name of 11 September 2001." : "The date is written out with its year.");
        }
        return made(date, year);
    }

    /** "on the 18th": of the month before, of or after the publication. */
    private Placed dayAlone(int day, Why why) {
        Placed told = setting.dayInSentence();
        LocalDate near = told == null ? null : told.day();
        if (near != null && day <= near.lengthOfMonth()) {
            why.add("The sentence names the month: " + Why.month(near.getMonthValue()) + " " + near.getYear() + ".");
            return Placed.of(CalendarUnit.DAY, near.withDayOfMonth(day));
        }
        LocalDate published = setting.published;
        why.published(published);
        if (published == null) {
            return Placed.unanchored("XXXX-XX-" + Timex.two(day));
        }
        boolean ahead = setting.tense() == Tense.FUTURE;
        YearMonth month = YearMonth.from(published);
        boolean otherMonth = ahead ? day < published.getDayOfMonth() : day > published.getDayOfMonth();
        month = otherMonth ? month.plusMonths(ahead ? 1 : -1) : month;
        if (day > month.lengthOfMonth()) {
            return Placed.unanchored("XXXX-XX-" + Timex.two(day));
        }
        LocalDate found = month.atDay(day);
        why.add("The nearest such day " + (ahead ? "after" : "before") + " it is " + Why.shortDay(found) + ".");
        return Placed.of(CalendarUnit.DAY, found);
    }

    private static Placed yearAlone(@Nullable Integer year, Why why) {
        if (year == null) {
            why.add("It cannot be told which year is meant.");
            return Placed.unanchored("XXXX");
        }
        why.add("That is a year: " + (year > 0 ? year : 1 - year + " before Christ") + ".");
        return Placed.of(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The year as a number, or null where it is open or nothing is there to count from. */
    @Nullable Integer year(Year year, Why why) {
        if (year.said()) {
            return year.number();
        }
        if (year.open()) {
            return null;
        }
        if (year.base() == Base.PUBLICATION) {
            why.published(setting.published);
            return setting.published == null ? null : Integer.valueOf(setting.published.getYear() + year.shift());
        }
        Placed reference = setting.reference();
        LocalDate day = reference == null ? null : reference.day();
        if (day == null) {
            return null;
        }
        why.add("The year is counted from the date named before, " + reference(reference) + ".");
        return day.getYear() + year.shift();
    }

    static String reference(@Nullable Placed placed) {
        LocalDate day = placed == null ? null : placed.day();
        if (placed == null || day == null) {
            return "unknown";
        }
        return placed.grain() == CalendarUnit.DAY ? Why.shortDay(day) : placed.grain() == CalendarUnit.MONTH
                ? Why.month(day.getMonthValue()) + " " + day.getYear() : placed.grain() == CalendarUnit.YEAR ? Integer.toString(day.getYear()) : placed.value();
    }

    private static Placed made(CalendarDate date, int year) {
        if (date.day() == 0) {
            return Placed.of(CalendarUnit.MONTH, LocalDate.of(year, date.month(), 1));
        }
        try {
            return Placed.of(CalendarUnit.DAY, LocalDate.of(year, date.month(), date.day()));
        } catch (DateTimeException e) {
            return Placed.of(CalendarUnit.MONTH, LocalDate.of(year, date.month(), 1));
        }
    }

    private static Placed unanchored(CalendarDate date, Why why) {
        why.add("The year cannot be told.");
        return Placed.unanchored("XXXX-" + Timex.two(date.month()) + (date.day() > 0 ? "-" + Timex.two(date.day()) : ""));
    }

    /** "July 7", "in May": the year is not said. */
    private Placed completed(CalendarDate date, Why why) {
        int neighbour = neighbourYear(date);
        if (neighbour != 0) {
            why.add("The other end of the range gives the year " + neighbour + ".");
            return made(date, neighbour);
        }
        Placed heading = setting.heading();
        LocalDate above = heading == null ? null : heading.day();
        if (above != null && date.relation() == Relation.NONE) {
            why.add("It stands under " + reference(heading) + ".");
            return made(date, above.getYear());
        }
        int known = setting.evidence().knownDay(setting.draft(), date.month(), date.day());
        if (known != 0) {
            why.add("The day is known by its date: it was in " + known + ".");
            return made(date, known);
        }
        int elsewhere = setting.evidence().year(date.month(), date.day());
        if (elsewhere != 0) {
            why.add("The story writes the same day with the year " + elsewhere + " elsewhere.");
            return made(date, elsewhere);
        }
        int told = toldYear(date);
        if (told != 0) {
            why.add("The story tells of " + told + " here.");
            return made(date, told);
        }
        LocalDate published = setting.published;
        why.published(published);
        if (published == null) {
            return unanchored(date, why);
        }
        int year = nearestYear(date, published);
        Placed placed = made(date, year);
        why.add(reason(date, placed, published));
        return placed;
    }

    private String reason(CalendarDate date, Placed placed, LocalDate published) {
        String name = date.day() > 0 ? date.day() + " " + Why.month(date.month()) : Why.month(date.month());
        LocalDate day = placed.day();
        boolean same = day != null && YearMonth.from(day).equals(YearMonth.from(published)) && date.day() == 0;
        if (same) {
            return "It is the month of publication: " + CalendarPlacer.reference(placed) + ".";
        }
        boolean before = day != null && !day.isAfter(published);
        String tense = switch (setting.tense()) {
            case PAST -> before ? "The sentence tells of the past, so " : "Although a verb near it is in the past, ";
            case FUTURE -> before ? "" : "The sentence looks ahead, so ";
            case PRESENT, UNKNOWN -> "";
        };
        return tense + (tense.isEmpty() ? "The " : "the ") + name + (before ? " before it" : " after it") + " is meant: " + CalendarPlacer.reference(placed) + ".";
    }

    /** "January 23 - March 9 2014", "May 12, 2012, to June 5". */
    private int neighbourYear(CalendarDate date) {
        Draft draft = setting.draft();
        Draft next = setting.nextInSentence();
        if (next != null && setting.joined(draft, next) && next.reading() instanceof CalendarDate c && c.month() > 0 && c.year().said()) {
            return c.month() < date.month() ? c.year().number() - 1 : c.year().number();
        }
        Draft before = setting.previousInSentence();
        Placed placed = setting.previousPlaced();
        LocalDate day = placed == null ? null : placed.day();
        if (before != null && day != null && setting.joined(before, draft) && before.reading() instanceof CalendarDate c && c.month() > 0) {
            boolean range = !setting.words.is(draft.from() - 1, Sense.AND) && !setting.words.is(draft.from() - 1, Sense.OR);
            return date.month() < day.getMonthValue() && (range || c.year().said()) ? range ? day.getYear() + 1 : 0 : day.getYear();
        }
        return 0;
    }

    /** In a story of long ago the year goes on from the day or month named just before: 0 where it does not. */
    private int toldYear(CalendarDate date) {
        LocalDate published = setting.published;
        Placed before = setting.narrated();
        LocalDate day = before == null ? null : before.day();
        if (published == null || day == null || date.relation() != Relation.NONE || day.getYear() > published.getYear() - 2 || setting.tense() == Tense.FUTURE) {
            return 0;
        }
        if (before.grain() == null || before.grain().compareTo(CalendarUnit.YEAR) >= 0) {
            return before.grain() == CalendarUnit.YEAR ? day.getYear() : 0;
        }
        boolean later = date.month() > day.getMonthValue() || date.month() == day.getMonthValue() && (date.day() == 0 || date.day() >= day.getDayOfMonth());
        return later ? day.getYear() : day.getYear() + 1;
    }

    /** The year that puts the date nearest to the publication, the side that the tense speaks against weighing more. */
    private int nearestYear(CalendarDate date, LocalDate published) {
        if (date.relation() != Relation.NONE) {
            return relatedYear(date, published);
        }
        double pastWeight = 1;
        double futureWeight = 1.5;
        switch (tenseWithCues()) {
            case PAST -> futureWeight = 6;
            case FUTURE -> {
                pastWeight = 6;
                futureWeight = 1;
            }
            case PRESENT -> futureWeight = 1;
            case UNKNOWN -> pastWeight = 1;
        }
        int best = published.getYear();
        double least = Double.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            double cost = cost(date, year, published, pastWeight, futureWeight);
            if (cost < least) {
                least = cost;
                best = year;
            }
        }
        return best;
    }

    private Tense tenseWithCues() {
        int before = setting.draft().from() - 1;
        Tense tense = setting.tense();
        return !setting.words.is(before, Sense.UNTIL) ? tense : tense == Tense.PAST ? Tense.UNKNOWN : Tense.FUTURE;
    }

    private static double cost(CalendarDate date, int year, LocalDate published, double pastWeight, double futureWeight) {
        YearMonth month = YearMonth.of(year, date.month());
        if (date.day() > month.lengthOfMonth()) {
            return Double.MAX_VALUE;
        }
        LocalDate first = month.atDay(Math.max(1, date.day()));
        LocalDate last = date.day() > 0 ? first : month.atEndOfMonth();
        if (last.isBefore(published)) {
            return (published.toEpochDay() - last.toEpochDay()) * pastWeight;
        }
        return first.isAfter(published) ? (first.toEpochDay() - published.toEpochDay()) * futureWeight : 0;
    }

    private int relatedYear(CalendarDate date, LocalDate published) {
        int year = published.getYear();
        return switch (date.relation()) {
            case LAST -> date.month() < published.getMonthValue() ? year : year - 1;
            case NEXT, COMING, SAME -> date.month() > published.getMonthValue() ? year : year + 1;
            default -> year;
        };
    }
}
