package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Vague;
import org.jspecify.annotations.Nullable;

/** The present, the past and the future without a date: "now", "recently", "in recent years", "the future". */
final class VagueMatcher {
    private final Words words;

    VagueMatcher(Words words) {
        this.words = words;
    }

    @Nullable Draft at(int i) {
        if (words.is(i, Sense.VAGUE_PRESENT)) {
            return words.says(i, "present") ? present(i) : now(i);
        }
        if (words.says(i, "right") && words.says(i + 1, "now")) {
            return new Draft(i, i + 2, new Vague("PRESENT_REF"));
        }
        if (words.is(i, Sense.THIS)) {
            return atThisTime(i);
        }
        if (words.says(i, "one") && words.says(i + 1, "day")) {
            return oneDay(i);
        }
        if (words.is(i, Sense.DEICTIC, 0) && words.apostrophe(i + 1)) {
            return todays(i);
        }
        if (words.is(i, Sense.VAGUE_PAST)) {
            return new Draft(i, i + 1, new Vague("PAST_REF"));
        }
        if (words.is(i, Sense.MORE, 1) || words.is(i, Sense.MOST)) {
            return words.is(i + 1, Sense.VAGUE_PAST) ? new Draft(i, i + 2, new Vague("PAST_REF")) : null;
        }
        if (words.is(i, Sense.LONG)) {
            return words.is(i + 1, Sense.AGO) ? new Draft(i, i + 2, new Vague("PAST_REF")) : null;
        }
        if (words.is(i, Sense.THAT)) {
            return thatTime(i);
        }
        if (words.is(i, Sense.RECENT) || words.is(i, Sense.THE) && words.is(i + 1, Sense.RECENT)) {
            int at = words.is(i, Sense.THE) ? i + 2 : i + 1;
            if (words.is(at, Sense.UNITS)) {
                return new Draft(i, at + 1, new Vague("PAST_REF"));
            }
            return at == i + 1 && describes(i) ? new Draft(i, at, new Vague("PAST_REF")) : null;
        }
        return words.is(i, Sense.THE) ? theFuture(i) : null;
    }

    /** Not "now-closed", "now that", "now known as". */
    private @Nullable Draft now(int i) {
        boolean joined = words.dash(i + 1) && words.glued(i + 1) || words.glued(i) && words.isMark(i - 1) && words.dash(i - 1);
        return joined || words.is(i - 1, Sense.EVERY) || words.is(i, Sense.VAGUE_PRESENT) && words.is(i + 1, Sense.THAT) ? null : new Draft(i, i + 1, new Vague("PRESENT_REF"));
    }

    /** "at present", not the present or to present. */
    private @Nullable Draft present(int i) {
        boolean alone = words.is(i - 1, Sense.AT) && (words.isBorder(i + 1) || words.isMark(i + 1) && !words.dash(i + 1) || words.is(i + 1, Sense.FUNCTION));
        return alone ? new Draft(i, i + 1, new Vague("PRESENT_REF")) : null;
    }

    /** "at this time", "the current rules": of the time of writing. */
    private @Nullable Draft atThisTime(int i) {
        if (words.says(i, "current")) {
            return describes(i) ? new Draft(i, i + 1, new Vague("PRESENT_REF")) : null;
        }
        boolean time = words.says(i, "this") && (words.says(i + 1, "time") || words.says(i + 1, "moment")) && words.is(i - 1, Sense.AT);
        return time ? new Draft(i, i + 2, new Vague("PRESENT_REF")) : null;
    }

    /** An adjective in small letters before its noun: "the recent talks", not "the most recent" or "Current Biology". */
    private boolean describes(int i) {
        boolean most = words.is(i - 1, Sense.MOST) || words.is(i - 1, Sense.MORE, 1);
        return !most && !words.capitalised(i) && !words.glued(i) && words.isLetters(i + 1) && !words.glued(i + 1) && !words.is(i + 1, Sense.FUNCTION)
                && !words.is(i + 1, Sense.WEEKDAY);
    }

    /** "could one day return". */
    private @Nullable Draft oneDay(int i) {
        boolean ahead = words.says(i - 1, "will") || words.says(i - 1, "would") || words.says(i - 1, "could") || words.says(i - 1, "may")
                || words.says(i - 1, "might") || words.says(i - 1, "can") || words.says(i - 1, "maybe") || words.says(i - 1, "perhaps");
        return ahead ? new Draft(i, i + 2, new Vague("FUTURE_REF")) : null;
    }

    /** "today's world" is no day. */
    private @Nullable Draft todays(int i) {
        for (int k = i + 3; k < i + 6 && words.isLetters(k); k++) {
            if (words.is(k, Sense.GENERIC)) {
                return new Draft(i, i + 1, new Vague("PRESENT_REF"));
            }
        }
        return null;
    }

    /** "at that time", "since that time": a point told of before. */
    private @Nullable Draft thatTime(int i) {
        boolean point = words.is(i - 1, Sense.AT) || words.is(i - 1, Sense.BY) || words.is(i - 1, Sense.SINCE) || words.is(i - 1, Sense.UNTIL)
                || words.is(i - 1, Sense.DURING);
        return point && words.says(i, "that") && words.says(i + 1, "time") ? new Draft(i, i + 2, new Vague("PAST_REF")) : null;
    }

    private @Nullable Draft theFuture(int i) {
        boolean near = words.says(i + 1, "near") || words.says(i + 1, "foreseeable") || words.says(i + 1, "immediate");
        int at = near ? i + 2 : i + 1;
        boolean ends = words.isBorder(at + 1) || words.isMark(at + 1) && !words.dash(at + 1) || words.is(at + 1, Sense.FUNCTION) && !words.is(at + 1, Sense.OF) || near;
        if (words.says(at, "future") && ends) {
            return new Draft(i, at + 1, new Vague("FUTURE_REF"));
        }
        if (words.is(at, Sense.UNITS) && words.is(at + 1, Sense.AHEAD)) {
            return new Draft(i, at + 2, new Vague("FUTURE_REF"));
        }
        boolean moment = (words.says(at, "moment") || words.says(at, "present")) && words.is(i - 1, Sense.AT) && ends;
        return moment ? new Draft(i, at + 1, new Vague("PRESENT_REF")) : null;
    }
}
