package org.dateline.extract.internal.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.times.Reading.Base;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Relation;
import org.jspecify.annotations.Nullable;

/** Finds the day that a weekday means: before or after the publication by the tense, in a week that is named, or after another date. */
final class WeekdayPlacer {
    private final Setting setting;

    WeekdayPlacer(Setting setting) {
        this.setting = setting;
    }

    Placed place(CalendarDate date, Why why) {
        String name = Why.weekday(date.weekday());
        DayOfWeek wanted = DayOfWeek.of(date.weekday());
        if (date.relation() == Relation.SAME) {
            return weekdayAfterReference(wanted, why);
        }
        LocalDate published = setting.published;
        why.published(published);
        boolean any = setting.words.is(setting.draft().from() - 1, Sense.A) || setting.words.is(setting.draft().from() - 1, Sense.RECENT);
        if (published == null || any) {
            why.add(any ? "Any " + name + " may be meant." : "It cannot be told which " + name + " is meant.");
            return Placed.unanchored("XXXX-WXX-" + date.weekday());
        }
        LocalDate first = rangeStart(date);
        if (first != null) {
            LocalDate last = first.with(TemporalAdjusters.next(wanted));
            why.add("It ends the range that begins on " + Why.shortDay(first) + ": " + Why.shortDay(last) + ".");
            return Placed.of(CalendarUnit.DAY, last);
        }
        LocalDate week = weekNamed(date);
        LocalDate day = week != null ? week.with(wanted) : switch (date.relation()) {
            case LAST -> published.with(TemporalAdjusters.previous(wanted));
            case NEXT -> published.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(wanted));
            case COMING -> published.with(TemporalAdjusters.next(wanted));
            case THIS -> thisWeekday(published, wanted);
            default -> bareWeekday(published, wanted);
        };
        why.add(week != null ? "The " + name + " of the week that is named is " + Why.shortDay(day) + "." : weekdayReason(name, day, published, date.relation()));
        return Placed.of(CalendarUnit.DAY, day);
    }

    /** The day that "Monday through", "Monday to" before this weekday means, or null. */
    private @Nullable LocalDate rangeStart(CalendarDate date) {
        Draft before = setting.previousInSentence();
        Placed placed = setting.previousPlaced();
        boolean range = date.relation() == Relation.NONE && before != null && placed != null && placed.grain() == CalendarUnit.DAY
                && before.reading() instanceof CalendarDate c && c.weekday() > 0 && setting.joined(before, setting.draft())
                && !setting.words.is(setting.draft().from() - 1, Sense.AND) && !setting.words.is(setting.draft().from() - 1, Sense.OR);
        return range && placed != null ? placed.day() : null;
    }

    /** A day of the week that the words beside it name: "Tuesday of next week", "next week on Tuesday". */
    private @Nullable LocalDate weekNamed(CalendarDate date) {
        LocalDate published = setting.published;
        if (published == null || date.relation() != Relation.NONE) {
            return null;
        }
        Draft draft = setting.draft();
        Draft next = setting.nextInSentence();
        int of = setting.words.is(draft.to(), Sense.OF) ? draft.to() + 1 : draft.to();
        if (next != null && next.from() == of && next.reading() instanceof Reading.Shift s && s.unit() == CalendarUnit.WEEK && s.base() == Base.PUBLICATION) {
            return published.plusWeeks(s.amount());
        }
        Draft before = setting.previousInSentence();
        int on = setting.words.is(draft.from() - 1, Sense.ON) ? draft.from() - 1 : draft.from();
        boolean joined = before != null && (before.to() == on || setting.words.markAt(on - 1, ',') && before.to() == on - 1);
        return joined && before != null && before.reading() instanceof Reading.Shift s && s.unit() == CalendarUnit.WEEK && s.base() == Base.PUBLICATION
                ? published.plusWeeks(s.amount()) : null;
    }

    private String weekdayReason(String name, LocalDate day, LocalDate published, Relation relation) {
        if (day.equals(published)) {
            return "That is the same day.";
        }
        if (relation == Relation.NEXT) {
            return "The " + name + " of the week after is " + Why.shortDay(day) + ".";
        }
        boolean ahead = day.isAfter(published);
        String tense = relation != Relation.NONE ? "" : ahead ? "The sentence looks ahead. " : "";
        return tense + "The " + name + (ahead ? " after it is " : " before it is ") + Why.shortDay(day) + ".";
    }

    private LocalDate thisWeekday(LocalDate published, DayOfWeek wanted) {
        LocalDate sameWeek = published.with(wanted);
        return sameWeek.isBefore(published) && setting.tense() != Tense.PAST ? sameWeek.plusWeeks(1) : sameWeek;
    }

    private LocalDate bareWeekday(LocalDate published, DayOfWeek wanted) {
        if (published.getDayOfWeek() == wanted) {
            return published;
        }
        boolean ahead = setting.tense() == Tense.FUTURE || putOff(published) || setting.words.is(setting.draft().from() - 1, Sense.UNTIL);
        return published.with(ahead ? TemporalAdjusters.next(wanted) : TemporalAdjusters.previous(wanted));
    }

    /** "put off until Tuesday and then to Thursday": behind a day that is still to come. */
    private boolean putOff(LocalDate published) {
        Placed before = setting.previousInSentence() == null ? null : setting.previousPlaced();
        LocalDate day = before == null || before.grain() != CalendarUnit.DAY ? null : before.day();
        return day != null && day.isAfter(published) && setting.words.is(setting.draft().from() - 1, Sense.TO);
    }

    private Placed weekdayAfterReference(DayOfWeek wanted, Why why) {
        Placed reference = setting.reference();
        LocalDate day = reference != null ? reference.day() : setting.tense() == Tense.PAST ? null : setting.published;
        if (day == null) {
            why.add("There is no date before it to count from.");
            return Placed.unanchored("XXXX-WXX-" + wanted.getValue());
        }
        LocalDate found = day.with(TemporalAdjusters.next(wanted));
        why.reference(Why.shortDay(day)).add("The " + Why.weekday(wanted.getValue()) + " after it is " + Why.shortDay(found) + ".");
        return Placed.of(CalendarUnit.DAY, found);
    }
}
