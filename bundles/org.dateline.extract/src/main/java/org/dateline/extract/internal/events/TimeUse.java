package org.dateline.extract.internal.events;

import static org.dateline.extract.internal.events.EventWords.BE;
import static org.dateline.extract.internal.events.EventWords.CALENDAR;
import static org.dateline.extract.internal.events.EventWords.COMMA;
import static org.dateline.extract.internal.events.EventWords.COMPARISON;
import static org.dateline.extract.internal.events.EventWords.DETERMINER;
import static org.dateline.extract.internal.events.EventWords.ED;
import static org.dateline.extract.internal.events.EventWords.NOMINAL;
import static org.dateline.extract.internal.events.EventWords.NUMBER;
import static org.dateline.extract.internal.events.EventWords.PAST;
import static org.dateline.extract.internal.events.EventWords.PREPOSITION;
import static org.dateline.extract.internal.events.EventWords.STOP;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What a dating expression is there for: only some of them date an act. */
final class TimeUse {

    private static final int NO_NOUN = PREPOSITION | EventWords.SUBORDINATE | DETERMINER | EventWords.PRONOUN | BE | EventWords.HAVE
            | EventWords.MODAL | EventWords.DO | EventWords.REPORT | PAST | ED | EventWords.EARLIER | EventWords.NEGATION;

    /** What is held again and again: the year before it only says which. */
    private static final Set<String> RECURRENT = Set.of("election", "elections", "poll", "polls", "vote", "ballot", "campaign", "victory", "defeat",
            "conference", "summit", "festival", "session", "debate", "tour", "rally", "ceremony");

    /** What "the same" compares: not "the same street in 2020". */
    private static final Set<String> SAME = Set.of("period", "time", "month", "quarter", "week", "weekend", "year", "stage", "point", "season", "half",
            "date", "number", "amount", "level", "rate", "figure", "three", "six", "nine");

    private static final int LONGEST_MEASURE = 8;

    private final StoryView view;
    private final @Nullable LocalDate published;
    private final DateReading reading;

    TimeUse(StoryView view, @Nullable LocalDate published, DateReading reading) {
        this.view = view;
        this.reading = reading;
        this.published = published;
    }

    /** Whether it can date an act: no repetition, no vague word, no decade, no length of time but one that ends by publication. */
    boolean isDating(TimeExpression time) {
        EdtfDate date = time.edtf();
        if (date == null) {
            return reading.vague(time) != null;
        }
        if (time.type() == TimeExpression.Type.SET || time.value().endsWith("_REF") || date.earliest() == null && date.latest() == null) {
            return false;
        }
        boolean length = time.type() == TimeExpression.Type.DURATION;
        if (length && (published == null || date.latest() == null || date.latest().toLocalDate().isAfter(published))) {
            return false;
        }
        return date.precision() != EdtfDate.Precision.CENTURY
                && (date.precision() != EdtfDate.Precision.DECADE || DateReading.partOfDecade(view, time) != null);
    }

    /** "Today" in somebody's mouth is the day of speaking, which the text does not give. */
    boolean isSpokenToday(TimeExpression time) {
        EdtfDate date = time.edtf();
        boolean near = date != null && published != null && date.precision() == EdtfDate.Precision.DAY && date.earliest() != null
                && Math.abs(ChronoUnit.DAYS.between(date.earliest().toLocalDate(), published)) <= 1;
        char first = view.text.charAt(time.span().start());
        return near && (first == 't' || first == 'T' || first == 'y' || first == 'Y') && view.isSpoken(time.span());
    }

    /** "Than in 2019", "the worst since 1989", "the same period last year", "but not in 2015", "back to 1990", "built before 2015", "to this day". */
    boolean isCompared(int from, int a, int b) {
        int before = view.is(a - 1, PREPOSITION) ? a - 2 : a - 1;
        boolean back = view.word(a - 1, "to") && view.word(a - 2, "back") || view.word(a - 2, "to") && view.word(a - 3, "back");
        boolean bound = view.word(a - 1, "before") && b == a + 1 && isYear(a) || view.word(a - 1, "to") && view.word(a, "this");
        if (view.word(b, "than") || view.word(b, "prior") || view.is(before, EventWords.NEGATION) || back || bound) {
            return true;
        }
        boolean since = view.word(a - 1, "since");
        int stop = Math.max(from, a - 14);
        for (int i = b - 1; i >= stop && (i >= a || !view.is(i, STOP)); i--) {
            boolean same = i >= a - 4 && view.word(i, "same") && (i >= a ? !isDayWord(i + 1) : SAME.contains(view.word(i + 1).toLowerCase(java.util.Locale.ROOT)));
            if (view.word(i, "compared") || same || i < a && isMeasure(i, a)) {
                return true;
            }
            boolean near = i < a && (since || i >= a - 4);
            if (near && (view.is(i, COMPARISON) || since && (view.word(i, "first") || view.word(i, "last")))) {
                return since || !view.word(i, "record");
            }
        }
        return false;
    }

    /** "To 84 million euros from 95 million a year earlier": what was counted then is only compared with. */
    private boolean isMeasure(int from, int a) {
        if (!view.word(from, "from") && !view.word(from, "against") && !view.word(from, "versus") || a - from > LONGEST_MEASURE) {
            return false;
        }
        int number = view.is(from + 1, NUMBER) ? from + 1 : from + 2;
        for (int i = from + 1; i < a; i++) {
            if (view.is(i, CALENDAR | COMMA | PAST | ED | EventWords.REPORT) || view.word(i, "to")) {
                return false;
            }
        }
        return number < a && view.is(number, NUMBER);
    }

    /** "The same day" counts from the day named before; "the same month last year" compares. */
    private boolean isDayWord(int token) {
        return view.word(token, "day") || view.word(token, "night") || view.word(token, "morning") || view.word(token, "evening")
                || view.word(token, "afternoon");
    }

    /**
     * "A Christmas tree", "the technologies of this year", "Act No. 23 of 1992", "the period from 2004", "2023 was a good
     * year", "the Vision 2030": the words say what kind of thing it is.
     */
    boolean isDescription(int from, int a, int b, int to) {
        boolean feast = b < to && isFeast(a, b) && isNoun(b) && !isOn(a - 1);
        boolean year = b == a + 1 && isYear(a);
        boolean subject = year && !view.is(a - 1, PREPOSITION | DETERMINER | CALENDAR) && view.is(b, BE | EventWords.HAVE | EventWords.DO | EventWords.MODAL);
        boolean of = view.word(a - 1, "of") && !view.word(a - 2, "as") && a - 2 > from
                && (!view.is(a - 2, NOMINAL | NUMBER | CALENDAR) || year && view.is(a - 2, NUMBER));
        boolean named = year && a - 1 > from && view.is(a - 1, EventWords.CAPITAL) && !view.is(a - 1, CALENDAR | PREPOSITION | COMMA)
                && view.start[a] == view.end[a - 1] + 1;
        boolean period = (view.word(a - 1, "from") || view.word(a - 1, "between") || view.word(a - 1, "for") || view.word(a - 1, "the"))
                && (view.word(a - 2, "period") || view.word(b, "period"));
        return feast || subject || of || named || period;
    }

    private boolean isOn(int token) {
        return view.word(token, "on") || view.word(token, "since") || view.word(token, "before") || view.word(token, "until")
                || view.word(token, "by") || view.word(token, "over") || view.word(token, "during");
    }

    /** "Usually in June", "twice a year, in May": what comes again and again is no event. */
    boolean isHabit(int from, int a) {
        for (int i = a - 1; i >= Math.max(from, a - 10); i--) {
            if (view.is(i, EventWords.HABIT)) {
                return true;
            }
            if (view.is(i, STOP)) {
                return false;
            }
        }
        return false;
    }

    /** The name of a feast: a capital that begins neither a day of the week nor a month, and no number. */
    private boolean isFeast(int a, int b) {
        boolean named = false;
        for (int i = a; i < b; i++) {
            boolean capital = view.is(i, EventWords.CAPITAL);
            if (view.is(i, NUMBER | DETERMINER) || capital == view.is(i, CALENDAR)) {
                return false;
            }
            named |= capital;
        }
        return named;
    }

    /** "The matter is on hold today": how things are, by a date that holds the story's own. */
    boolean isState(int trigger, EdtfDate date) {
        int next = view.word(trigger + 1, "also") || view.word(trigger + 1, "now") ? trigger + 2 : trigger + 1;
        boolean acts = view.word(next, "to") || view.is(next, ED | PAST | EventWords.PLAN | EventWords.FUTURE) || view.ends(next, "ing");
        if (isGoingOn(trigger) && published != null && date.latest() != null
                && date.latest().toLocalDate().isBefore(published)) {
            return true;
        }
        boolean present = view.is(trigger, BE) && !view.is(trigger, EventWords.WAS) && !view.word(trigger, "been")
                && !view.word(trigger, "be") && !acts;
        return present && published != null && date.earliest() != null && date.latest() != null
                && !date.earliest().toLocalDate().isAfter(published) && !date.latest().toLocalDate().isBefore(published);
    }

    /** "Are still investigating his defeat in 2020": what goes on is not of a day gone by. */
    private boolean isGoingOn(int be) {
        return (view.word(be, "is") || view.word(be, "are")) && (view.ends(be + 1, "ing") || view.word(be + 1, "still") && view.ends(be + 2, "ing"));
    }

    /** The date goes before a noun: "the 1953 treaty", "last year's election", "the Sept. 11 attacks". */
    boolean isAttributive(int a, int b, int to) {
        if (b >= to) {
            return false;
        }
        if (view.word(b, "'s") || view.word(b, "’s")) {
            return true;
        }
        boolean noun = view.start[b] == view.end[b - 1] + 1 && isNoun(b);
        return noun && (isBareYear(b - 1) || isInsideNoun(a) && eventNoun(b, to) >= 0 || isHyphenated(a, b));
    }

    /** "First-quarter profit". */
    private boolean isHyphenated(int a, int b) {
        int hyphen = view.text.indexOf('-', view.start[a]);
        return hyphen > 0 && hyphen < view.end[b - 1] && Character.isLetter(view.text.charAt(hyphen - 1)) && Character.isLetter(view.text.charAt(hyphen + 1));
    }

    private boolean isNoun(int token) {
        return Character.isLetter(view.text.charAt(view.start[token])) && !view.is(token, NO_NOUN) && !view.word(token, "and")
                && !view.word(token, "or") && !view.word(token, "but") && !view.word(token, "when") && view.member[token] < 0
                && !view.ends(token, "ly");
    }

    /** Only a year stands before its noun without a mark; after a day or a month a new phrase begins. */
    private boolean isBareYear(int token) {
        return isYear(token) && !view.is(token - 1, PREPOSITION) && !view.is(token - 1, COMMA)
                && !Character.isUpperCase(view.text.charAt(view.start[Math.max(0, token - 1)]));
    }

    /** "After the Oct. 7 attack", but not "at a Tuesday hearing", which dates what was done there. */
    private boolean isInsideNoun(int a) {
        return view.is(a - 1, DETERMINER) && !view.word(a - 2, "at") && !view.word(a - 2, "in") && !view.word(a - 2, "during")
                && !view.word(a - 2, "on");
    }

    private boolean isYear(int token) {
        return view.end[token] - view.start[token] == 4 && view.is(token, NUMBER);
    }

    /** The noun for an act right behind the date, -1 for none. */
    int eventNoun(int b, int to) {
        for (int i = b; i < Math.min(to, b + 6) && !view.is(i, STOP | COMMA | PREPOSITION); i++) {
            if (view.is(i, NOMINAL)) {
                return isBareYear(b - 1) && RECURRENT.contains(view.text.substring(view.start[i], view.end[i])) ? -1 : i;
            }
        }
        return -1;
    }
}
