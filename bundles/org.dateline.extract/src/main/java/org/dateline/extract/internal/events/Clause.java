package org.dateline.extract.internal.events;

import static org.dateline.extract.internal.events.EventWords.AUXPAST;
import static org.dateline.extract.internal.events.EventWords.BE;
import static org.dateline.extract.internal.events.EventWords.CANCEL;
import static org.dateline.extract.internal.events.EventWords.DETERMINER;
import static org.dateline.extract.internal.events.EventWords.DO;
import static org.dateline.extract.internal.events.EventWords.ED;
import static org.dateline.extract.internal.events.EventWords.HAVE;
import static org.dateline.extract.internal.events.EventWords.MODAL;
import static org.dateline.extract.internal.events.EventWords.NOMINAL;
import static org.dateline.extract.internal.events.EventWords.PARTICIPLE;
import static org.dateline.extract.internal.events.EventWords.PAST;
import static org.dateline.extract.internal.events.EventWords.PLAN;
import static org.dateline.extract.internal.events.EventWords.PREPOSITION;
import static org.dateline.extract.internal.events.EventWords.PRONOUN;
import static org.dateline.extract.internal.events.EventWords.REPORT;
import static org.dateline.extract.internal.events.EventWords.STATE;
import static org.dateline.extract.internal.events.EventWords.STOP;
import static org.dateline.extract.internal.events.EventWords.SUBORDINATE;

/** The words around a place in a sentence that tell what happened there. Tokens are counted over the story. */
final class Clause {

    private static final int VERB = BE | HAVE | DO | MODAL | PAST | REPORT | STATE | PLAN | CANCEL | ED;
    private static final int AUXILIARY = BE | HAVE | DO | MODAL;
    private static final int REACH = 40;

    private final StoryView view;
    private final int from;
    private final int to;

    /** The sentence's tokens {@code [from, to)}. */
    Clause(StoryView view, int from, int to) {
        this.view = view;
        this.from = from;
        this.to = to;
    }

    /** What kind of act its verbs tell. */
    Outlook outlook() {
        return new Outlook(view, from, to);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The verb or event noun that the words {@code [a, b)} date; -1 where none is near. */
    int triggerOf(int a, int b) {
        int opens = view.is(a - 1, PREPOSITION) ? a - 2 : a - 1;
        if (opens > from && (view.word(opens, "that") || view.word(opens, "when"))) {
            int own = rightVerb(b);
            if (own >= 0) {
                return own;
            }
        }
        int left = leftVerb(a - 1);
        boolean opened = view.is(opens + 1, PREPOSITION) ? view.is(opens, EventWords.COMMA) : view.is(a - 1, EventWords.COMMA);
        boolean rightBehind = opened && b < to && view.is(b, PAST | REPORT | ED) && isVerb(b);
        if (left >= 0 && !rightBehind) {
            return left;
        }
        int right = rightVerb(b);
        return right >= 0 ? right : nominal(a);
    }

    private int leftVerb(int token) {
        int stop = Math.max(from, token - REACH);
        for (int i = token; i >= stop; i--) {
            if (view.is(i, STOP) && i < token) {
                return -1;
            }
            if (isVerb(i)) {
                return i;
            }
            if (view.is(i, SUBORDINATE) && !view.is(i, PREPOSITION) && !view.is(i, DETERMINER)) {
                return -1;
            }
        }
        return -1;
    }

    private int rightVerb(int token) {
        int stop = Math.min(to, token + REACH);
        int auxiliary = -1;
        for (int i = token; i < stop; i++) {
            i = behindAside(i, token, stop);
            if (!isVerb(i)) {
                continue;
            }
            if (!view.is(i, AUXILIARY)) {
                return i;
            }
            auxiliary = auxiliary < 0 ? i : auxiliary;
            if (i + 1 < stop && view.is(i, MODAL | DO) && isPlainWord(i + 1)) {
                return i + 1;
            }
        }
        return auxiliary;
    }

    /**
     * "In 1969 Rita Falk, a doctor who led the team, asked", "by midnight the bridge, completed in 1842, was gone": what stands aside is
     * not dated. The comma that ends it, else the token.
     */
    private int behindAside(int i, int first, int stop) {
        boolean participle = view.is(i - 1, EventWords.COMMA) && view.is(i, ED | PARTICIPLE);
        if (i == first || !view.word(i, "who") && !view.word(i, "which") && !participle) {
            return i;
        }
        for (int j = i + 1; j < stop && !view.is(j, STOP); j++) {
            if (view.is(j, EventWords.COMMA)) {
                return !participle || view.is(j + 1, VERB) ? j : i;
            }
        }
        return i;
    }

    private boolean isPlainWord(int i) {
        return view.end[i] - view.start[i] > 1 && !view.is(i, DETERMINER | PREPOSITION | PRONOUN | EventWords.NEGATION)
                && Character.isLowerCase(view.text.charAt(view.start[i]));
    }

    private int nominal(int a) {
        for (int i = Math.max(from, a - 8); i < Math.min(to, a + 10); i++) {
            if (view.is(i, NOMINAL)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A word in -ed after a determiner is a modifier ("the leaked paper"), one between commas says where somebody stands in a picture
     * (", left,"), and a form inside a name is none either.
     */
    boolean isVerb(int i) {
        if (view.inName[i] || isPossessive(i) || !view.is(i, VERB) && !isFinishedAct(i)) {
            return false;
        }
        boolean afterDeterminer = i > from && (view.is(i - 1, DETERMINER) && !view.is(i - 1, PRONOUN) || isPossessive(i - 1));
        if (view.is(i - 1, EventWords.COMMA) && view.is(i + 1, EventWords.COMMA)) {
            return false;
        }
        boolean noun = view.is(i, NOMINAL | EventWords.DOCUMENT | PLAN) && (afterDeterminer || i > from && view.inName[i - 1]
                && view.is(i, NOMINAL) || view.is(i, PLAN) && view.ends(i, "s") && view.is(i - 1, PAST | ED | REPORT));
        return !noun && !(afterDeterminer && view.is(i, ED | PAST));
    }

    /** "Ortiz's": of a name or a noun; behind a pronoun it is "is" or "has". */
    private boolean isPossessive(int i) {
        return (view.word(i, "'s") || view.word(i, "\u2019s")) && !view.is(i - 1, PRONOUN) && !view.word(i - 1, "there") && !view.word(i - 1, "here")
                && !view.word(i - 1, "what");
    }

    /** "Was given", "has since been taken": a participle behind its auxiliary. */
    private boolean isFinishedAct(int i) {
        if (!view.is(i, PARTICIPLE)) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(from, i - 3); j--) {
            if (view.is(j, BE | HAVE)) {
                return !view.word(j, "being");
            }
        }
        return false;
    }

    /** Whether the verb tells of a finished act in the simple past, not of a state or of an earlier past. */
    boolean isPastAct(int verb) {
        if (!view.is(verb, PAST | ED | PARTICIPLE) || view.is(verb, STATE | AUXILIARY)) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(from, verb - 3); i--) {
            if (view.is(i, AUXPAST | MODAL) || view.is(i, EventWords.NEGATION)) {
                return false;
            }
        }
        boolean isState = view.is(verb - 1, BE) && !view.is(verb - 1, EventWords.WAS) && !view.word(verb - 1, "been") && !view.word(verb - 1, "being");
        boolean toBe = view.is(verb - 1, BE) && view.word(verb - 2, "to");
        return !toBe && !isState && !view.is(verb - 1, PREPOSITION | DETERMINER);
    }
}
