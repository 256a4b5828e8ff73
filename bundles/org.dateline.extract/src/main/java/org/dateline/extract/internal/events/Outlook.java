package org.dateline.extract.internal.events;

import static org.dateline.extract.internal.events.EventWords.BE;
import static org.dateline.extract.internal.events.EventWords.CANCEL;
import static org.dateline.extract.internal.events.EventWords.DETERMINER;
import static org.dateline.extract.internal.events.EventWords.FUTURE;
import static org.dateline.extract.internal.events.EventWords.HAVE;
import static org.dateline.extract.internal.events.EventWords.HYPOTHETICAL;
import static org.dateline.extract.internal.events.EventWords.MODAL;
import static org.dateline.extract.internal.events.EventWords.PLAN;
import static org.dateline.extract.internal.events.EventWords.PREPOSITION;
import static org.dateline.extract.internal.events.EventWords.REPORT;
import static org.dateline.extract.internal.events.EventWords.STOP;
import static org.dateline.extract.internal.events.EventWords.SUBORDINATE;

import org.dateline.api.analysis.Event;

/** Whether a clause tells what happened, what is said, planned or cancelled, or only what is supposed: by the words before its verb. */
final class Outlook {

    private static final int REACH = 40;

    private final StoryView view;
    private final int from;
    private final int to;

    /** The sentence's tokens {@code [from, to)}. */
    Outlook(StoryView view, int from, int to) {
        this.view = view;
        this.from = from;
        this.to = to;
    }

    /** Happened, said, planned or cancelled, by the words that go before the trigger in its clause. */
    Event.Status statusOf(int trigger, boolean future) {
        if (trigger < 0) {
            return future ? Event.Status.PLANNED : Event.Status.HAPPENED;
        }
        boolean planned = isPlan(trigger);
        boolean cancelled = view.is(trigger, CANCEL);
        for (int i = trigger - 1; i >= Math.max(from, trigger - 7) && !view.is(i, STOP); i--) {
            planned |= isPlan(i) && !view.is(i - 1, DETERMINER);
            cancelled |= view.is(i, CANCEL);
            if (view.is(i, SUBORDINATE) && !view.is(i, PREPOSITION)) {
                break;
            }
        }
        if (cancelled) {
            return Event.Status.CANCELLED;
        }
        if (planned || future) {
            return Event.Status.PLANNED;
        }
        return view.is(trigger, REPORT) && !isCalledOut(trigger) ? Event.Status.SAID : Event.Status.HAPPENED;
    }

    /** "Officers were called at six": nothing is said. */
    private boolean isCalledOut(int trigger) {
        return view.word(trigger, "called") && view.is(trigger - 1, BE);
    }

    /** "Scheduled for June 3, has been postponed": the plan was dropped behind the words that date it. */
    boolean isCancelledBehind(int token) {
        for (int i = token; i < Math.min(to, token + 12) && !view.is(i, STOP); i++) {
            if (view.is(i, CANCEL)) {
                return view.is(i - 1, BE | HAVE) || view.is(i - 2, BE | HAVE);
            }
        }
        return false;
    }

    /** A word for what lies ahead; "set" only in "set to" and "set for". */
    private boolean isPlan(int i) {
        return view.is(i, PLAN | FUTURE) && (!view.word(i, "set") || view.word(i + 1, "to") || view.word(i + 1, "for"));
    }

    /** "Cancelled a vote that was due on": the plan was dropped before the words that date it. */
    boolean isCancelledBefore(int trigger) {
        for (int i = trigger - 1; i >= Math.max(from, trigger - REACH); i--) {
            if (view.is(i, CANCEL)) {
                return true;
            }
        }
        return false;
    }

    /** The clause is a supposition: "if", "would", "could". */
    boolean isHypothetical(int trigger) {
        for (int i = trigger; i >= Math.max(from, trigger - 6) && trigger >= 0; i--) {
            if (view.is(i, HYPOTHETICAL) && !view.is(i, FUTURE)) {
                return true;
            }
            if (view.is(i, STOP | EventWords.QUOTE) || view.is(i, SUBORDINATE) && !view.is(i, HYPOTHETICAL)) {
                return false;
            }
        }
        return view.word(from, "if") || view.word(from, "unless");
    }

    /** "Ortiz said the pier would be open": would after a word of saying tells what is expected. */
    boolean isForecast(int trigger) {
        boolean would = false;
        for (int i = trigger; i >= Math.max(from, trigger - REACH) && trigger >= 0 && !view.is(i, STOP | EventWords.QUOTE); i--) {
            would |= view.word(i, "would") && i >= trigger - 4;
            if (would && i < trigger && view.is(i, REPORT | PLAN)) {
                return true;
            }
        }
        return false;
    }

    /** "Would have been delivered": it never was. */
    boolean isUnreal(int trigger) {
        for (int i = trigger; i >= Math.max(from, trigger - 4) && trigger >= 0; i--) {
            if (view.is(i, HYPOTHETICAL) && view.is(i, MODAL) && view.word(i + 1, "have")) {
                return true;
            }
        }
        return view.word(from, "if") && view.is(trigger, HYPOTHETICAL);
    }
}
