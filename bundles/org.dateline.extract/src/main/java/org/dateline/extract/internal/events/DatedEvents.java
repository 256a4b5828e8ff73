package org.dateline.extract.internal.events;

import static org.dateline.extract.internal.events.EventWords.COMPARISON;
import static org.dateline.extract.internal.events.EventWords.NOMINAL;
import static org.dateline.extract.internal.events.EventWords.PREPOSITION;
import static org.dateline.extract.internal.events.EventWords.STOP;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Events that the text dates: one for each dating expression that dates an act and not a name, a comparison or a state. */
final class DatedEvents {

    private final StoryView view;
    private final @Nullable LocalDate published;
    private final @Nullable EdtfDate publication;

    DatedEvents(StoryView view) {
        this.view = view;
        this.publication = view.story.published() == null ? null : view.story.published().value();
        LocalDateTime day = publication == null ? null : publication.latest();
        this.published = day == null ? null : day.toLocalDate();
    }

    /** The events that the times {@code [firstTime, lastTime)} date in the sentence of tokens {@code [from, to)}. */
    List<Candidate> in(int sentence, int from, int to, int firstTime, int lastTime) {
        List<Candidate> found = new ArrayList<>();
        Clause clause = new Clause(view, from, to);
        for (int t = firstTime; t < lastTime; t++) {
            TimeExpression time = view.times.get(t);
            TimeExpression either = t + 1 < lastTime ? EventDates.either(view, time, view.times.get(t + 1)) : null;
            Candidate candidate = dated(sentence, from, to, either == null ? time : either, clause);
            t += either == null ? 0 : 1;
            if (candidate != null && !repeats(found, candidate)) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static boolean repeats(List<Candidate> found, Candidate candidate) {
        for (Candidate other : found) {
            boolean sameDate = candidate.date != null && other.date != null
                    && EventDates.sameDays(candidate.date, other.date);
            if (sameDate && (other.trigger == candidate.trigger || other.status == candidate.status)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Candidate dated(int sentence, int from, int to, TimeExpression time, Clause clause) {
        int a = view.firstAt(time.span().start());
        int b = view.firstAt(time.span().end());
        if (!isDating(time) || to - from < b - a + 3 || isCompared(from, a, b) || isSpokenToday(time)) {
            return null;
        }
        boolean attributive = isAttributive(b, to);
        int noun = attributive ? eventNoun(b, to) : -1;
        if (attributive && noun < 0) {
            return null;
        }
        int trigger = attributive ? noun : clause.triggerOf(a, b);
        EdtfDate date = dateOf(time, a, from);
        if (date == null) {
            return null;
        }
        boolean future = published != null && date.earliest() != null && date.earliest().toLocalDate().isAfter(published);
        Event.Status status = clause.statusOf(trigger, future);
        if (status == Event.Status.PLANNED && !future && isPast(date) && view.is(trigger, EventWords.PLAN)) {
            status = clause.isCancelledBefore(trigger) ? Event.Status.CANCELLED : Event.Status.HAPPENED;
        }
        if (clause.isHypothetical(trigger) && !future || clause.isUnreal(trigger)) {
            return null;
        }
        Candidate made = new Candidate(sentence, view.sentences.get(sentence).span(), date, Event.Basis.STATED, time.id(), time.span());
        made.trigger = trigger;
        made.status = status;
        made.confidence = (attributive ? 0.6 : trigger < 0 ? 0.7 : 0.9) * time.confidence();
        made.why = time.why();
        made.attributive = attributive;
        return made;
    }

    private boolean isPast(EdtfDate date) {
        return published != null && date.latest() != null && date.latest().toLocalDate().isBefore(published);
    }

    /** "Today" in somebody's mouth is the day of speaking, which the text does not give. */
    private boolean isSpokenToday(TimeExpression time) {
        EdtfDate date = time.edtf();
        boolean near = date != null && published != null && date.precision() == EdtfDate.Precision.DAY && date.earliest() != null
                && Math.abs(java.time.temporal.ChronoUnit.DAYS.between(date.earliest().toLocalDate(), published)) <= 1;
        char first = view.text.charAt(time.span().start());
        return near && (first == 't' || first == 'T' || first == 'y' || first == 'Y') && view.isSpoken(time.span());
    }

    private boolean isDating(TimeExpression time) {
        if (time.type() == TimeExpression.Type.SET || time.value().endsWith("_REF")) {
            return false;
        }
        EdtfDate date = time.edtf();
        if (time.type() == TimeExpression.Type.DURATION && (published == null || date == null || date.latest() == null
                || date.latest().toLocalDate().isAfter(published))) {
            return false;
        }
        if (date == null || date.earliest() == null && date.latest() == null) {
            return false;
        }
        return switch (date.precision()) {
            case DECADE, CENTURY -> false;
            default -> true;
        };
    }

    /** "than in 2019", "the worst since 1989", "compared with last year", "not 2015", "back to 1990", "a day later than". */
    private boolean isCompared(int from, int a, int b) {
        if (view.word(b, "than") || view.is(a - 1, EventWords.NEGATION) || view.word(a - 2, "back") && view.word(a - 1, "to")
                || view.word(a - 3, "back") && view.word(a - 2, "to")) {
            return true;
        }
        boolean since = view.word(a - 1, "since");
        int stop = Math.max(from, a - (since ? 14 : 4));
        for (int i = a - 1; i >= stop && !view.is(i, STOP); i--) {
            if (view.is(i, COMPARISON) || since && (view.word(i, "first") || view.word(i, "last"))) {
                return since || !view.word(i, "record");
            }
        }
        return false;
    }

    /** The date goes before a noun: "the 1953 treaty", "last year's election". */
    private boolean isAttributive(int b, int to) {
        if (b >= to) {
            return false;
        }
        if (view.word(b, "'s") || view.word(b, "’s")) {
            return true;
        }
        char first = view.text.charAt(view.start[b]);
        boolean word = Character.isLetter(first) && view.start[b] == view.end[b - 1] + 1;
        return word && !view.is(b, PREPOSITION | EventWords.SUBORDINATE | EventWords.DETERMINER | EventWords.PRONOUN)
                && !view.is(b, EventWords.BE | EventWords.HAVE | EventWords.MODAL | EventWords.DO | EventWords.REPORT
                        | EventWords.PAST | EventWords.ED | EventWords.EARLIER | EventWords.NEGATION)
                && !view.word(b, "and") && !view.word(b, "or") && !view.word(b, "but") && !view.word(b, "when")
                && !endsLikeAdverb(b) && view.member[b] < 0 && isYearOrPossessive(b - 1);
    }

    private boolean endsLikeAdverb(int token) {
        return view.text.startsWith("ly", view.end[token] - 2);
    }

    /** Only a year stands before its noun without a mark; after a day or a month a new phrase begins. */
    private boolean isYearOrPossessive(int token) {
        return view.end[token] - view.start[token] == 4 && view.is(token, EventWords.NUMBER)
                && !view.is(token - 1, PREPOSITION) && !view.is(token - 1, EventWords.COMMA)
                && !Character.isUpperCase(view.text.charAt(view.start[Math.max(0, token - 1)]));
    }

    private int eventNoun(int b, int to) {
        for (int i = b; i < Math.min(to, b + 6) && !view.is(i, STOP | EventWords.COMMA | PREPOSITION); i++) {
            if (view.is(i, NOMINAL)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable EdtfDate dateOf(TimeExpression time, int a, int from) {
        EdtfDate date = time.edtf();
        if (date == null) {
            return null;
        }
        String text = date.toString();
        int before = a - 1 >= from ? a - 1 : a;
        if (view.word(before, "by") || view.word(a, "by")) {
            return EventDates.calendar(time.value(), date);
        }
        if ((view.word(before, "since") || view.word(a, "since")) && published != null) {
            return since(time, date);
        }
        if (text.contains("/") && text.endsWith("~")) {
            return EdtfDate.parse(EventDates.calendar(time.value(), date) + "~").orElse(date);
        }
        if (text.endsWith("/..") && published != null) {
            return EdtfDate.parse(text.substring(0, text.length() - 2) + published).orElse(date);
        }
        return week(date, time.value());
    }

    /** A year says only when it began; a finer date is the beginning of a stretch up to the story's own day. */
    private EdtfDate since(TimeExpression time, EdtfDate date) {
        EdtfDate start = EventDates.calendar(time.value(), date);
        boolean exact = start.precision() == EdtfDate.Precision.YEAR || start.precision() == EdtfDate.Precision.DAY;
        if (exact || start.earliest() == null) {
            return start;
        }
        return EdtfDate.parse(start.earliest().toLocalDate() + "/" + published).orElse(start);
    }

    /** "This week" of something done: from Monday to the story's own day. */
    private EdtfDate week(EdtfDate date, String value) {
        if (published == null || !value.contains("-W") || date.earliest() == null || date.latest() == null) {
            return date;
        }
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean thisWeek = date.earliest().toLocalDate().equals(monday) && date.latest().toLocalDate().isAfter(published);
        return thisWeek && !monday.equals(published) ? EdtfDate.of(monday + "/" + published) : date;
    }
}
