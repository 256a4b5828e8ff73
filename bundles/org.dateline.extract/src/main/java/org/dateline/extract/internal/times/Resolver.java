package org.dateline.extract.internal.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.TimeExpression.Type;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.dateline.extract.internal.times.Reading.Moment;
import org.dateline.extract.internal.times.Reading.Relation;
import org.dateline.extract.internal.times.Reading.Year;
import org.jspecify.annotations.Nullable;

/** Places the expressions of a story in time, in text order, and says why. */
final class Resolver {
    private final Words words;
    private final List<Draft> drafts;
    private final Setting setting;
    private final CalendarPlacer calendar;
    private final ShiftPlacer shifts;
    private final PeriodPlacer periods;

    Resolver(Words words, @Nullable LocalDate published, List<Draft> drafts) {
        this.words = words;
        this.drafts = drafts;
        this.setting = new Setting(words, published, drafts);
        this.calendar = new CalendarPlacer(setting);
        this.shifts = new ShiftPlacer(setting);
        this.periods = new PeriodPlacer(setting, calendar);
    }

    List<Resolved> all() {
        List<Resolved> all = new ArrayList<>(drafts.size());
        for (int k = 0; k < drafts.size(); k++) {
            setting.current = k;
            Resolved resolved = resolve(drafts.get(k));
            if (resolved != null) {
                all.add(resolved);
            }
        }
        return all;
    }

    private @Nullable Resolved resolve(Draft draft) {
        Why why = new Why(words.print(draft.from(), draft.to()));
        Placed placed = place(draft.reading(), why);
        if (placed == null) {
            return null;
        }
        setting.place(placed);
        String override = placed.edtf();
        EdtfDate edtf = override == null ? TimexEdtf.convert(placed.value(), draft.mod()) : EdtfDate.parse(override).orElse(null);
        String zone = draft.reading() instanceof Moment m ? m.clock().zone() : null;
        explain(draft.mod(), edtf, zone, why);
        return new Resolved(words.start(draft.from()), words.end(draft.to() - 1), type(draft.reading()), placed.value(), edtf, zone, why.toString());
    }

    private static void explain(Mod mod, @Nullable EdtfDate edtf, @Nullable String zone, Why why) {
        if (edtf != null) {
            switch (mod) {
                case EARLY, START -> why.add("Only its beginning is meant.");
                case MID -> why.add("Only its middle is meant.");
                case LATE, END -> why.add("Only its end is meant.");
                case APPROX -> why.add("It is said to be about then.");
                default -> { }
            }
        }
        if (zone != null) {
            why.add("The zone it states is " + (zone.equals("Z") || zone.equals("+00:00") ? "universal time" : zone + " from universal time") + ".");
        }
    }

    private static Type type(Reading reading) {
        if (reading instanceof Moment) {
            return Type.TIME;
        }
        return reading instanceof Reading.Length ? Type.DURATION : reading instanceof Reading.Recurrence ? Type.SET : Type.DATE;
    }

    private @Nullable Placed place(Reading reading, Why why) {
        return switch (reading) {
            case CalendarDate c -> calendar.place(c, why);
            case Reading.Shift s -> shifts.place(s, why);
            case Reading.Length l -> shifts.place(l, why);
            case Reading.PartOfYear p -> periods.place(p, why);
            case Reading.Feast f -> periods.place(f, why);
            case Reading.SamePart s -> periods.place(s, why);
            case Reading.FiscalYear f -> fiscal(f, why);
            case Reading.Decade d -> decade(d, why);
            case Reading.Century c -> century(c, why);
            case Moment m -> moment(m, why);
            case Reading.Interval v -> interval(v, why);
            case Reading.WeekOf w -> weekOf(w, why);
            case Reading.NthWithin n -> nthWithin(n, why);
            case Reading.From f -> from(f, why);
            case Reading.WeekdayBeside b -> beside(b, why);
            case Reading.Undecided u -> undecided(u, why);
            case Reading.Recurrence r -> {
                why.add("It comes again and again and has no one date.");
                yield Placed.unanchored(r.value());
            }
            case Reading.Vague v -> {
                why.add(vague(v.reference()));
                yield Placed.unanchored(v.reference());
            }
        };
    }

    private static String vague(String reference) {
        return switch (reference) {
            case "PRESENT_REF" -> "It means the time of writing.";
            case "PAST_REF" -> "It means some time before, no date.";
            case "FUTURE_REF" -> "It means some time to come, no date.";
            default -> "It counts from something told before, and does not say how far.";
        };
    }

    private @Nullable Placed fiscal(Reading.FiscalYear fiscal, Why why) {
        Integer year = calendar.year(fiscal.year(), why);
        why.add("It is a business year, which need not begin in January.");
        return year == null ? Placed.unanchored("XXXX") : Placed.of(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)).as(Timex.year(year) + "~");
    }

    private Placed decade(Reading.Decade decade, Why why) {
        int tens = decade.tens();
        if (!decade.century()) {
            LocalDate published = setting.published;
            int now = published == null ? 199 : published.getYear() / 10;
            int candidate = now / 10 * 10 + tens;
            tens = candidate > now ? candidate - 10 : candidate;
        }
        why.add("They are the ten years from " + tens + "0 to " + tens + "9.");
        return Placed.of(Integer.toString(tens), CalendarUnit.DECADE, LocalDate.of(tens * 10, 1, 1));
    }

    private static Placed century(Reading.Century century, Why why) {
        why.add("They are the years " + Timex.two(century.hundreds()) + "00 to " + Timex.two(century.hundreds()) + "99.");
        return Placed.of(Timex.two(century.hundreds()), CalendarUnit.CENTURY, LocalDate.of(Math.max(1, century.hundreds() * 100), 1, 1));
    }

    private Placed moment(Moment moment, Why why) {
        String clock = moment.clock().value();
        Reading date = moment.date();
        Placed day = date == null ? setting.dayInSentence() : place(date, why);
        if (date == null && day == null) {
            boolean entry = words.startsLine(setting.draft().from());
            Draft next = entry ? null : setting.nextBehindClocks();
            boolean dated = next != null && (next.reading() instanceof CalendarDate c && (c.day() > 0 || c.weekday() > 0)
                    || next.reading() instanceof Reading.Shift s && s.unit() == CalendarUnit.DAY);
            Reading other = next != null && next.reading() instanceof Moment m ? m.date() : null;
            day = dated && next != null ? place(next.reading(), why) : other != null ? place(other, why) : null;
        } else if (date == null && day != null) {
            why.add("The sentence names the day: " + CalendarPlacer.reference(day) + ".");
        }
        if (day == null) {
            return clockAlone(clock, why);
        }
        LocalDate on = day.day();
        if (on == null || day.grain() != CalendarUnit.DAY) {
            return Placed.unanchored(day.value() + clock);
        }
        if (date instanceof Reading.Interval) {
            return new Placed(Timex.day(on) + clock, on, CalendarUnit.DAY, day.value());
        }
        if (date == null) {
            on = day.dayAt(clock);
        }
        return new Placed(Timex.day(on) + clock, on, CalendarUnit.DAY, null);
    }

    /** A clock time without a day in its sentence: the day told just before, else most likely that of publication, marked so. */
    private Placed clockAlone(String clock, Why why) {
        boolean again = setting.previousInSentence() instanceof Draft before && before.reading() instanceof Reading.Recurrence
                || setting.nextBehindClocks() instanceof Draft behind && behind.reading() instanceof Reading.Recurrence;
        if (again) {
            why.add("It comes again and again and has no one date.");
            return Placed.unanchored(clock);
        }
        Placed heading = setting.heading();
        LocalDate headed = heading != null && heading.grain() == CalendarUnit.DAY ? heading.day() : null;
        if (headed != null) {
            why.add("It stands under " + Why.shortDay(headed) + ".");
            return new Placed(Timex.day(headed) + clock, headed, CalendarUnit.DAY, null);
        }
        Placed told = setting.narrated();
        LocalDate day = told != null && told.grain() == CalendarUnit.DAY ? told.dayAt(clock) : null;
        if (day != null) {
            why.add("The day told of just before is " + Why.shortDay(day) + ".");
            return new Placed(Timex.day(day) + clock, day, CalendarUnit.DAY, null);
        }
        LocalDate published = setting.published;
        if (published == null || clock.indexOf(':') < 0) {
            why.add("The sentence does not say on which day.");
            return Placed.unanchored(clock);
        }
        why.published(published).add("The sentence does not say on which day; that day is likely, not sure.");
        boolean begun = clock.equals(PartOfDay.MIDNIGHT.code) && setting.tense() == Tense.PAST;
        Placed likely = new Placed(Timex.day(published) + (begun ? "T00:00" : clock), null, null, null);
        EdtfDate sure = TimexEdtf.of(likely.value());
        return sure == null ? likely : likely.as(sure + "?");
    }

    private @Nullable Placed interval(Reading.Interval interval, Why why) {
        Placed first = place(interval.first(), why);
        LocalDate day = first == null ? null : first.day();
        Reading last = interval.last();
        if (day != null && last instanceof CalendarDate c && c.year().open()) {
            YearMonth end = YearMonth.of(day.getYear() + (c.month() < day.getMonthValue() ? 1 : 0), c.month());
            last = new CalendarDate(Year.of(end.getYear()), c.month(), c.day(), 0, Relation.NONE);
        }
        Placed second = first == null ? null : place(last, new Why(""));
        if (first == null || second == null) {
            return null;
        }
        String value = first.value() + "/" + second.value();
        if (day == null || second.day() == null) {
            return Placed.unanchored(value);
        }
        why.add("It runs through " + CalendarPlacer.reference(second) + ".");
        return new Placed(value, day, first.grain(), null);
    }

    private @Nullable Placed weekOf(Reading.WeekOf week, Why why) {
        Placed day = place(week.day(), why);
        LocalDate date = day == null ? null : day.day();
        return date == null ? day : Placed.of(CalendarUnit.WEEK, date);
    }

    private @Nullable Placed nthWithin(Reading.NthWithin nth, Why why) {
        Placed whole = place(nth.whole(), why);
        return whole == null ? null : periods.place(nth, whole, why);
    }

    private @Nullable Placed from(Reading.From from, Why why) {
        Placed day = place(from.date(), why);
        LocalDate date = day == null ? null : day.day();
        if (date == null) {
            return day;
        }
        LocalDate moved = from.unit().plus(date, from.amount());
        why.add("Counted from there it is " + Why.shortDay(moved) + ".");
        return Placed.of(day.grain() == CalendarUnit.WEEK || day.grain() == CalendarUnit.MONTH ? day.grain() : CalendarUnit.DAY, moved);
    }

    private @Nullable Placed beside(Reading.WeekdayBeside beside, Why why) {
        Placed day = place(beside.date(), why);
        LocalDate date = day == null ? null : day.day();
        if (date == null) {
            return day;
        }
        DayOfWeek wanted = DayOfWeek.of(beside.weekday());
        LocalDate found = date.with(beside.before() ? TemporalAdjusters.previous(wanted) : TemporalAdjusters.next(wanted));
        why.add("The " + Why.weekday(beside.weekday()) + (beside.before() ? " before it is " : " after it is ") + Why.shortDay(found) + ".");
        return Placed.of(CalendarUnit.DAY, found);
    }

    private Placed undecided(Reading.Undecided date, Why why) {
        LocalDate one = LocalDate.of(date.year(), date.second(), date.first());
        LocalDate other = LocalDate.of(date.year(), date.first(), date.second());
        LocalDate published = setting.published;
        if (published != null && one.isAfter(published) != other.isAfter(published) && setting.tense() == Tense.PAST) {
            LocalDate before = one.isAfter(published) ? other : one;
            why.published(published).add("The sentence tells of the past, so it is " + Why.shortDay(before) + ", not " + Why.shortDay(one.isAfter(published) ? one : other) + ".");
            return Placed.of(CalendarUnit.DAY, before);
        }
        why.add("It is either " + date.first() + " " + Why.month(date.second()) + " or " + date.second() + " " + Why.month(date.first()) + " " + date.year()
                + ". Nothing in the story says which.");
        return Placed.of(date.year() + "-XX-XX", CalendarUnit.YEAR, LocalDate.of(date.year(), 1, 1));
    }
}
