package org.dateline.extract.internal.times;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.Length;
import org.dateline.extract.internal.times.Reading.Reach;
import org.dateline.extract.internal.times.Reading.Shift;
import org.jspecify.annotations.Nullable;

/** Places what counts in units from the publication or from the date named before, and lengths that reach to the publication. */
final class ShiftPlacer {
    private final Setting setting;

    ShiftPlacer(Setting setting) {
        this.setting = setting;
    }

    Placed place(Shift shift, Why why) {
        return shift.base() == Base.PUBLICATION ? fromPublication(shift, why) : fromReference(shift, why);
    }

    private Placed fromPublication(Shift shift, Why why) {
        LocalDate spoken = setting.daySpoken();
        LocalDate today = spoken != null ? spoken : setting.published;
        if (spoken != null) {
            why.add("It stands in a quotation that was spoken on " + Why.fullDay(spoken) + ".");
        } else {
            why.published(today);
        }
        if (today == null) {
            return Placed.unanchored(unanchored(shift.unit()));
        }
        LocalDate day = shift.unit() == CalendarUnit.WEEKEND ? weekend(shift.amount(), today) : shift.unit().plus(today, shift.amount());
        Placed placed = Placed.of(shift.unit(), day);
        why.add(counted(shift, placed));
        return framed(shift, placed, today, why);
    }

    /** "this week" of something done ends with the publication; "earlier this year" too; "later this year" begins there. */
    private Placed framed(Shift shift, Placed placed, LocalDate today, Why why) {
        Mod mod = setting.draft().mod();
        boolean weeksAgo = shift.unit() == CalendarUnit.WEEK && setting.words.is(setting.draft().to() - 1, Sense.AGO);
        LocalDate day = placed.day();
        if (weeksAgo && day != null) {
            why.add("That is about " + Why.shortDay(day) + ".");
            return placed.as(Timex.day(day) + "~");
        }
        if (shift.amount() != 0 || shift.unit().compareTo(CalendarUnit.WEEK) < 0) {
            return placed;
        }
        LocalDate first = firstDay(shift.unit(), today);
        if (mod == Mod.SO_FAR || mod == Mod.NONE && shift.unit() == CalendarUnit.WEEK && setting.tense() == Tense.PAST) {
            why.add("What is told of it had happened by the publication, so it lies between " + Why.shortDay(first) + " and " + Why.shortDay(today) + ".");
            return placed.as(Timex.day(first) + "/" + Timex.day(today));
        }
        if (mod == Mod.STILL_TO_COME) {
            why.add("It was still to come at the publication.");
        }
        return placed;
    }

    static LocalDate firstDay(CalendarUnit unit, LocalDate day) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> day.with(DayOfWeek.MONDAY);
            case WEEKEND -> day.with(DayOfWeek.SATURDAY);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY, MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
            default -> day;
        };
    }

    private LocalDate weekend(int amount, LocalDate today) {
        LocalDate saturday = today.with(DayOfWeek.SATURDAY).plusWeeks(amount);
        boolean the = setting.words.is(setting.draft().from(), Sense.THE);
        boolean gone = amount == 0 && saturday.isAfter(today) && (the || today.getDayOfWeek().getValue() <= 4) && setting.tense() == Tense.PAST;
        return gone ? saturday.minusWeeks(1) : saturday;
    }

    private static String counted(Shift shift, Placed placed) {
        String where = said(placed);
        if (shift.unit() == CalendarUnit.DAY && Math.abs(shift.amount()) <= 1) {
            return shift.amount() == 0 ? "That is the same day." : (shift.amount() < 0 ? "The day before it is " : "The day after it is ") + where + ".";
        }
        if (shift.amount() == 0) {
            return "The " + shift.unit().word + " it lies in is " + where + ".";
        }
        int amount = Math.abs(shift.amount());
        return (amount == 1 ? "One " : amount + " ") + shift.unit().counted(amount) + (shift.amount() < 0 ? " before it is " : " after it is ") + where + ".";
    }

    private static String said(Placed placed) {
        LocalDate day = placed.day();
        if (day != null && (placed.grain() == CalendarUnit.WEEK || placed.grain() == CalendarUnit.FORTNIGHT)) {
            return "the week of " + Why.shortDay(day.with(DayOfWeek.MONDAY));
        }
        if (day != null && placed.grain() == CalendarUnit.WEEKEND) {
            return "the weekend of " + Why.shortDay(day.with(DayOfWeek.SATURDAY));
        }
        return placed.grain() == CalendarUnit.DECADE ? "the " + placed.value() + "0s" : CalendarPlacer.reference(placed);
    }

    static String unanchored(CalendarUnit unit) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY, MILLENNIUM -> "XX";
            default -> "XXXX-XX-XX";
        };
    }

    private Placed fromReference(Shift shift, Why why) {
        if (shift.unit().shorterThanADay()) {
            why.add("The time of day it counts from is not known.");
            return Placed.unanchored("XXXX-XX-XXTXX:XX");
        }
        boolean sameDay = shift.unit() == CalendarUnit.DAY && shift.amount() == 0;
        Placed reference = setting.reference(sameDay ? CalendarUnit.DAY : CalendarUnit.MILLENNIUM);
        LocalDate day = reference == null ? null : reference.day();
        if (reference == null || day == null) {
            return withoutReference(shift, why);
        }
        why.reference(CalendarPlacer.reference(reference));
        CalendarUnit grain = grain(shift, reference);
        if (grain == null) {
            why.add("That is not exact enough to count from.");
            return Placed.unanchored(unanchored(shift.unit()));
        }
        LocalDate moved = shift.unit().plus(day, shift.amount());
        Placed placed = Placed.of(grain, moved);
        why.add(shift.amount() == 0 ? "The same " + shift.unit().word + " is " + said(placed) + "." : counted(shift, placed));
        return placed;
    }

    /** How exact the result is: years from a quarter are quarters; days need a day to count from. */
    private static @Nullable CalendarUnit grain(Shift shift, Placed reference) {
        CalendarUnit known = reference.grain();
        if (known == null) {
            return null;
        }
        if (shift.unit() == CalendarUnit.YEAR && shift.amount() != 0 && known == CalendarUnit.QUARTER) {
            return known;
        }
        return known.compareTo(shift.unit()) <= 0 ? shift.unit() : null;
    }

    private Placed withoutReference(Shift shift, Why why) {
        LocalDate published = setting.published;
        boolean yearBefore = shift.unit() == CalendarUnit.YEAR && shift.amount() == -1;
        boolean thisDay = shift.amount() == 0 && (setting.words.says(setting.draft().from(), "this") || setting.draft().mod() != Mod.NONE);
        if (published != null && (yearBefore || thisDay)) {
            Placed placed = Placed.of(shift.unit(), shift.unit().plus(published, shift.amount()));
            why.add("No other date stands before it, so it is counted from the publication.").published(published).add(counted(shift, placed));
            return placed;
        }
        why.add("No date stands before it to count from.");
        return Placed.unanchored(unanchored(shift.unit()));
    }

    /** A length; "the past three years" reaches to the publication. */
    Placed place(Length length, Why why) {
        LocalDate today = setting.published;
        boolean told = length.reach() == Reach.FUTURE && setting.tense() == Tense.PAST;
        if (length.reach() == Reach.NONE || told || today == null || length.amount() <= 0 || length.amount() > 5000) {
            why.add("It is a length of time without a date.");
            return Placed.unanchored(length.value());
        }
        why.published(today);
        boolean past = length.reach() == Reach.PAST;
        boolean whole = length.amount() == Math.rint(length.amount());
        CalendarUnit unit = whole ? length.unit() : length.unit().finer();
        long amount = Math.round(whole ? length.amount() : length.amount() * length.unit().finerUnits());
        LocalDate other = unit.plus(today, past ? -amount : amount);
        String about = unit.compareTo(CalendarUnit.DAY) <= 0 ? "" : "~";
        String far = Timex.day(other) + about;
        why.add("It reaches " + (past ? "from about " + Why.shortDay(other) + " to that day." : "from that day to about " + Why.shortDay(other) + "."));
        return Placed.unanchored(length.value()).as(past ? far + "/" + Timex.day(today) : Timex.day(today) + "/" + far);
    }
}
