package org.dateline.extract.internal.events;

import static org.dateline.extract.internal.events.EventWords.PLAN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Events that the text dates: one for each dating expression that dates an act and not a name, a comparison or a state. */
final class DatedEvents {

    /** No sentence that a person wrote tells of more; each of them carries the whole sentence. */
    private static final int MOST = 50;

    private final StoryView view;
    private final @Nullable LocalDate published;
    private final TimeUse use;
    private final DateReading reading;
    private int lastDaySentence = -3;
    private @Nullable LocalDate lastDay;

    DatedEvents(StoryView view) {
        this.view = view;
        EdtfDate publication = view.story.published() == null ? null : view.story.published().value();
        LocalDateTime day = publication == null ? null : publication.latest();
        this.published = day == null ? null : day.toLocalDate();
        this.reading = new DateReading(view, published);
        this.use = new TimeUse(view, published, reading);
    }

    /** The events that the times {@code [firstTime, lastTime)} date in the sentence of tokens {@code [from, to)}. In text order. */
    List<Candidate> in(int sentence, int from, int to, int firstTime, int lastTime) {
        List<Candidate> found = new ArrayList<>();
        int text = view.behindDateline(from);
        Clause clause = new Clause(view, text, to);
        for (int t = firstTime; t < lastTime && found.size() < MOST; t++) {
            TimeExpression time = view.times.get(t);
            if (text > from && time.span().end() <= view.start[Math.min(text, view.start.length - 1)]) {
                continue;
            }
            if (EventDates.isHours(view, t, lastTime)) {
                t++;
                continue;
            }
            if (!found.isEmpty() && EventDates.isNamedHour(view, time)) {
                continue;
            }
            TimeExpression stretch = t + 1 < lastTime ? EventDates.joined(view, time, view.times.get(t + 1)) : null;
            Candidate candidate = dated(sentence, stretch == null ? time : stretch, clause);
            t += stretch == null ? 0 : 1;
            if (candidate != null && !repeats(found, candidate)) {
                found.add(candidate);
                remember(candidate);
            }
        }
        return found;
    }

    /** The same act by the same date, or by a wider one: "on February 6 this year". The finer date stays. */
    private static boolean repeats(List<Candidate> found, Candidate candidate) {
        for (int i = 0; i < found.size(); i++) {
            Candidate other = found.get(i);
            if (candidate.date == null || other.date == null) {
                continue;
            }
            boolean one = other.trigger == candidate.trigger || other.status == candidate.status;
            if (EventDates.sameDays(candidate.date, other.date) && one) {
                return true;
            }
            if (other.trigger == candidate.trigger && EventDates.within(other.date, candidate.date)) {
                return true;
            }
            if (other.trigger == candidate.trigger && EventDates.within(candidate.date, other.date)) {
                found.set(i, candidate);
                return true;
            }
        }
        return false;
    }

    private void remember(Candidate candidate) {
        if (candidate.date != null && candidate.date.precision() == EdtfDate.Precision.DAY && candidate.date.earliest() != null) {
            lastDay = candidate.date.earliest().toLocalDate();
            lastDaySentence = candidate.sentence;
        }
    }

    private @Nullable Candidate dated(int sentence, TimeExpression time, Clause clause) {
        int from = clause.from();
        int to = clause.to();
        int a = view.firstAt(time.span().start());
        int b = Math.max(a + 1, view.firstAt(time.span().end()));
        if (!use.isDating(time) || to - from < b - a + 3 || use.isCompared(from, a, b) || use.isSpokenToday(time)
                || use.isDescription(from, a, b, to) || use.isHabit(from, a)) {
            return null;
        }
        boolean attributive = use.isAttributive(a, b, to);
        int noun = attributive ? use.eventNoun(b, to) : -1;
        if (attributive && noun < 0) {
            return null;
        }
        int trigger = attributive ? noun : clause.triggerOf(a, b);
        EdtfDate date = EventDates.isBareClock(time) ? clock(sentence, time) : reading.of(time, a, from);
        if (date == null || use.isState(trigger, date)) {
            return null;
        }
        boolean future = isFuture(date, view.word(a - 1, "by") || clause.outlook().isForecast(trigger));
        if (clause.outlook().isHypothetical(trigger) && !future || clause.outlook().isUnreal(trigger)) {
            return null;
        }
        Candidate made = new Candidate(sentence, view.sentences.get(sentence).span(), date, Event.Basis.STATED, time.id(), time.span());
        made.trigger = trigger;
        made.status = status(clause, trigger, b, date, future);
        made.confidence = (attributive ? 0.6 : trigger < 0 ? 0.7 : 0.9) * time.confidence();
        made.why = time.why();
        made.attributive = attributive;
        return made;
    }

    private Event.Status status(Clause clause, int trigger, int behind, EdtfDate date, boolean future) {
        Event.Status status = clause.outlook().statusOf(trigger, future);
        if ((status == Event.Status.PLANNED || view.is(trigger, PLAN)) && clause.outlook().isCancelledBehind(behind)) {
            return Event.Status.CANCELLED;
        }
        if (status == Event.Status.PLANNED && !future && isPast(date) && view.is(trigger, PLAN)) {
            return clause.outlook().isCancelledBefore(trigger) ? Event.Status.CANCELLED : Event.Status.HAPPENED;
        }
        return status;
    }

    /** A clock time alone is of the day that the text told of last, if it did so just now. */
    private @Nullable EdtfDate clock(int sentence, TimeExpression time) {
        if (lastDay == null || sentence - lastDaySentence > 2) {
            return time.edtf();
        }
        lastDaySentence = sentence;
        String clock = String.valueOf(time.edtf());
        return EdtfDate.parse(lastDay + clock.substring(clock.indexOf('T'))).orElse(null);
    }

    /** @param by whether the date's last day counts: "by the end of the year" lies ahead while the year lasts */
    private boolean isFuture(EdtfDate date, boolean by) {
        LocalDateTime when = by ? date.latest() : date.earliest();
        return published != null && when != null && when.toLocalDate().isAfter(published);
    }

    private boolean isPast(EdtfDate date) {
        return published != null && date.latest() != null && date.latest().toLocalDate().isBefore(published);
    }
}
