package org.dateline.extract.internal.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.dateline.extract.internal.times.Reading.Feast;
import org.dateline.extract.internal.times.Reading.NthWithin;
import org.dateline.extract.internal.times.Reading.Part;
import org.dateline.extract.internal.times.Reading.PartOfYear;
import org.dateline.extract.internal.times.Reading.Relation;
import org.jspecify.annotations.Nullable;

/** Places quarters, halves and seasons, feasts, and the nth week or day of a month or a year. */
final class PeriodPlacer {
    /** Days that a quarter still running costs where its result is told: the same quarter of the year before is nearer. */
    private static final double UNFINISHED = 300;

    private final Setting setting;
    private final CalendarPlacer calendar;

    PeriodPlacer(Setting setting, CalendarPlacer calendar) {
        this.setting = setting;
        this.calendar = calendar;
    }

    Placed place(PartOfYear part, Why why) {
        Integer year = calendar.year(part.year(), why);
        if (year == null && part.year().open()) {
            year = openYear(part, why);
        }
        if (year == null) {
            return Placed.unanchored(part.part() == Part.SEASON ? Timex.seasonUnanchored(part.index()) : "XXXX-" + letter(part) + part.index());
        }
        LocalDate first = first(part, year);
        String value = part.part() == Part.SEASON ? Timex.season(year, part.index()) : Timex.part(year, letter(part), part.index());
        if (part.fiscal()) {
            why.add("It is a part of a business year, which need not begin in January.");
        }
        why.add(name(part) + " of " + year + " is meant.");
        Placed placed = Placed.of(value, part.part() == Part.QUARTER ? CalendarUnit.QUARTER : CalendarUnit.YEAR, first);
        return part.fiscal() ? placed.as(year + "~") : placed;
    }

    private static char letter(PartOfYear part) {
        return part.part() == Part.QUARTER ? 'Q' : 'H';
    }

    private static String name(PartOfYear part) {
        String[] seasons = {"", "The spring", "The summer", "The autumn", "The winter"};
        String[] nth = {"", "The first", "The second", "The third", "The fourth"};
        return part.part() == Part.SEASON ? seasons[part.index()] : nth[part.index()] + (part.part() == Part.QUARTER ? " quarter" : " half");
    }

    private static LocalDate first(PartOfYear part, int year) {
        int month = switch (part.part()) {
            case SEASON -> part.index() * 3;
            case QUARTER -> part.index() * 3 - 2;
            case HALF -> part.index() * 6 - 5;
        };
        return LocalDate.of(year, month, 1);
    }

    private static LocalDate last(PartOfYear part, int year) {
        return first(part, year).plusMonths(part.part() == Part.HALF ? 6 : 3).minusDays(1);
    }

    private @Nullable Integer openYear(PartOfYear part, Why why) {
        Placed heading = setting.heading();
        LocalDate above = heading == null ? null : heading.day();
        if (above != null && part.relation() == Relation.NONE) {
            why.add("It stands under " + CalendarPlacer.reference(heading) + ".");
            return above.getYear();
        }
        LocalDate published = setting.published;
        why.published(published);
        if (published == null) {
            return null;
        }
        int now = published.getYear();
        int best = now;
        double least = Double.MAX_VALUE;
        for (int year = now - 2; year <= now + 1; year++) {
            double cost = cost(part.relation(), first(part, year), last(part, year), published);
            cost += cost == 0 && part.part() != Part.SEASON && setting.tense() == Tense.PAST ? UNFINISHED : 0;
            if (cost < least) {
                least = cost;
                best = year;
            }
        }
        return best;
    }

    /** Days from the publication; the side that the tense or the relation excludes weighs more. */
    private double cost(Relation relation, LocalDate first, LocalDate last, LocalDate published) {
        double ago = published.toEpochDay() - last.toEpochDay();
        double ahead = first.toEpochDay() - published.toEpochDay();
        Tense tense = relation == Relation.NONE ? setting.tense() : Tense.UNKNOWN;
        return switch (relation) {
            case LAST -> ago > 0 ? ago : 10_000;
            case NEXT, COMING, SAME -> ahead > 0 ? ahead : 10_000;
            case THIS -> first.getYear() == published.getYear() || ago <= 0 && ahead <= 0 ? Math.max(0, Math.max(ago, ahead)) : 5_000;
            case NONE -> ago > 0 ? ago * (tense == Tense.FUTURE ? 6 : 1) : ahead > 0 ? ahead * (tense == Tense.FUTURE || tense == Tense.PRESENT ? 1 : 4) : 0;
        };
    }

    /** Null where the feast has no computed day. */
    @Nullable Placed place(Feast feast, Why why) {
        Integer year = calendar.year(feast.year(), why);
        if (feast.rule().equals("none")) {
            return year == null ? null : Placed.of(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)).as(year + "~");
        }
        LocalDate published = setting.published;
        if (year == null) {
            why.published(published);
            if (published == null) {
                return Placed.unanchored(feast.rule().charAt(2) == '-' ? "XXXX-" + feast.rule() : "XXXX-XX-XX");
            }
            year = feastYear(feast, published);
        }
        LocalDate day = Feasts.day(feast.rule(), year);
        if (day == null) {
            return null;
        }
        why.add(feast.name().replace('\n', ' ') + " of " + year + " is " + Why.fullDay(day) + ".");
        Placed placed = Placed.of(CalendarUnit.DAY, day);
        if (!Feasts.byMoon(feast.rule())) {
            return placed;
        }
        why.add("It hangs on the new moon and may lie a day off.");
        return placed.as(Timex.day(day) + "~");
    }

    private int feastYear(Feast feast, LocalDate published) {
        int best = published.getYear();
        double least = Double.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate day = Feasts.day(feast.rule(), year);
            double cost = day == null ? Double.MAX_VALUE : cost(feast.relation(), day, day, published);
            if (cost < least) {
                least = cost;
                best = year;
            }
        }
        return best;
    }

    /** A quarter, a half, a season or a month named before, in the year that is said; that year alone where nothing finer was named. */
    Placed place(Reading.SamePart same, Why why) {
        LocalDate year = LocalDate.of(same.year(), 1, 1);
        Placed before = setting.reference();
        LocalDate day = before == null ? null : before.day();
        String value = before == null ? "" : before.value();
        boolean part = day != null && value.length() == 7 && value.indexOf('W') < 0;
        if (!part || before == null || day == null) {
            return Placed.of(CalendarUnit.YEAR, year);
        }
        why.reference(CalendarPlacer.reference(before));
        return Placed.of(Timex.year(same.year()) + value.substring(4), before.grain() == null ? CalendarUnit.YEAR : before.grain(), day.withYear(same.year()));
    }

    Placed place(NthWithin nth, Placed whole, Why why) {
        LocalDate start = whole.day();
        if (start == null) {
            return Placed.unanchored(ShiftPlacer.unanchored(nth.unit()));
        }
        boolean month = whole.grain() == CalendarUnit.MONTH;
        LocalDate first = ShiftPlacer.firstDay(month ? CalendarUnit.MONTH : CalendarUnit.YEAR, start);
        LocalDate last = month ? YearMonth.from(first).atEndOfMonth() : first.plusYears(1).minusDays(1);
        int weekday = nth.count() / 100;
        Placed placed = weekday > 0 ? Placed.of(CalendarUnit.DAY, first.with(TemporalAdjusters.dayOfWeekInMonth(nth.nth(), DayOfWeek.of(weekday))))
                : stretch(nth, first, last);
        why.add("Counted in " + CalendarPlacer.reference(month ? Placed.of(CalendarUnit.MONTH, first) : Placed.of(CalendarUnit.YEAR, first)) + ".");
        return placed;
    }

    private static Placed stretch(NthWithin nth, LocalDate first, LocalDate last) {
        long amount = (long) nth.nth() * nth.count();
        LocalDate from = nth.nth() < 0 ? nth.unit().plus(last.plusDays(1), amount) : nth.unit().plus(first, (long) (nth.nth() - 1) * nth.count());
        LocalDate to = nth.unit().plus(from, nth.count()).minusDays(1);
        if (from.isBefore(first) || to.isAfter(last.plusDays(7))) {
            return Placed.unanchored(ShiftPlacer.unanchored(nth.unit()));
        }
        LocalDate end = to.isAfter(last) ? last : to;
        if (nth.count() == 1 && nth.unit() != CalendarUnit.WEEK) {
            return nth.unit() == CalendarUnit.WEEKEND ? Placed.of(nth.unit(), from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))) : Placed.of(nth.unit(), from);
        }
        return Placed.of(Timex.day(from) + "/" + Timex.day(end), CalendarUnit.WEEK, from);
    }
}
