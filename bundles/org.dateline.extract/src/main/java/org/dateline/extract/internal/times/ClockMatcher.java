package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Clock;
import org.jspecify.annotations.Nullable;

/** Times of the clock: "8:30 p.m. EST", "15:11 GMT", "0900 GMT", "9am", "noon", "8 o'clock", "half past eight". */
final class ClockMatcher {
    private final Words words;
    private int next;

    ClockMatcher(Words words) {
        this.words = words;
    }

    /** A clock time that begins here, or null; {@link #end()} is behind it. */
    @Nullable Clock at(int i) {
        return at(i, words.startsLine(i) && words.length(i) == 2);
    }

    /**
     * A clock time that begins here, or null; {@link #end()} is behind it.
     *
     * @param expected a time is expected here, so that a bare "04:55" is one
     */
    @Nullable Clock at(int i, boolean expected) {
        if (words.is(i, Sense.PART) && PartOfDay.of(words.value(i, Sense.PART)).instant()) {
            next = i + 1;
            return new Clock(PartOfDay.of(words.value(i, Sense.PART)).code, zone());
        }
        return words.isDigits(i) ? digits(i, expected) : inWords(i);
    }

    int end() {
        return next;
    }

    private @Nullable Clock digits(int i, boolean expected) {
        int hour = words.number(i);
        if (hour == 12 && words.is(i + 1, Sense.PART) && PartOfDay.of(words.value(i + 1, Sense.PART)).instant()) {
            next = i + 2;
            return new Clock(PartOfDay.of(words.value(i + 1, Sense.PART)).code, zone());
        }
        if (words.length(i) == 4 && words.is(i + 1, Sense.ZONE) && words.allCapitals(i + 1) && hour % 100 < 60 && hour < 2400) {
            next = i + 1;
            return clock(hour / 100, hour % 100, -1);
        }
        boolean military = words.length(i) == 4 && (words.says(i + 1, "hrs")
                || words.says(i + 1, "hours") && (words.is(i - 1, Sense.AT) || words.is(i - 1, Sense.SINCE) || words.is(i - 1, Sense.UNTIL)));
        if (military && hour % 100 < 60 && hour < 2400) {
            next = i + 2;
            return clock(hour / 100, hour % 100, -1);
        }
        if (words.length(i) > 2 || hour > 24 || words.glued(i) && words.isMark(i - 1) && !words.dash(i - 1) && "([\"'\u201c,\u2014".indexOf(words.charAt(i - 1)) < 0) {
            return null;
        }
        boolean colon = (words.markAt(i + 1, ':') || words.markAt(i + 1, '.')) && words.glued(i + 1) && words.isDigits(i + 2) && words.glued(i + 2)
                && words.length(i + 2) == 2 && words.number(i + 2) < 60;
        int minute = colon ? words.number(i + 2) : 0;
        next = colon ? i + 3 : i + 1;
        int second = -1;
        if (colon && words.markAt(next, ':') && words.isDigits(next + 1) && words.glued(next + 1) && words.length(next + 1) == 2 && words.number(next + 1) < 60) {
            second = words.number(next + 1);
            next += 2;
        }
        int half = halfOfDay(next);
        if (half >= 0 && hour <= 12 && hour > 0) {
            return clock(hour % 12 + half, minute, second);
        }
        boolean part = !colon && hour > 0 && hour <= 12 && words.is(next, Sense.IN) && words.is(next + 1, Sense.THE) && words.is(next + 2, Sense.PART)
                && words.value(next + 2, Sense.PART) <= PartOfDay.EVENING.ordinal() && words.is(i - 1, Sense.AT);
        if (part) {
            boolean morning = words.value(next + 2, Sense.PART) == PartOfDay.MORNING.ordinal();
            next += 3;
            return clock(hour % 12 + (morning ? 0 : 12), 0, -1);
        }
        if (!colon && oclock(next)) {
            return inItsPart(clock(hour, 0, -1));
        }
        if (colon && hour == 12 && minute == 0 && words.is(next, Sense.PART) && PartOfDay.of(words.value(next, Sense.PART)).instant()) {
            return new Clock(PartOfDay.of(words.value(next++, Sense.PART)).code, zone());
        }
        return colon && words.markAt(i + 1, ':') && (expected || cued(i)) ? clock(hour, minute, second) : dotted(i, colon, hour, minute);
    }

    /** "o'clock"; moves on behind it. */
    private boolean oclock(int i) {
        boolean apart = words.says(i, "o") && words.apostrophe(i + 1) && words.says(i + 2, "clock");
        if (apart || words.says(i, "oclock")) {
            next = apart ? i + 3 : i + 1;
            return true;
        }
        return false;
    }

    /** "in the morning", "at night" behind the time; moves on behind it. */
    private Clock inItsPart(Clock clock) {
        int the = words.is(next, Sense.IN) && words.is(next + 1, Sense.THE) ? next + 2 : words.is(next, Sense.AT) && words.says(next + 1, "night") ? next + 1 : -1;
        if (the < 0 || !words.is(the, Sense.PART) || words.value(the, Sense.PART) > PartOfDay.NIGHT.ordinal() || words.newLine(next)) {
            return clock;
        }
        next = the + 1;
        return clock.in(PartOfDay.of(words.value(the, Sense.PART)));
    }

    /** "15.11 GMT", "8.30am" has been read; a bare "8.30" is a number. */
    private @Nullable Clock dotted(int i, boolean colon, int hour, int minute) {
        return colon && words.is(next, Sense.ZONE) && words.allCapitals(next) ? clock(hour, minute, -1) : null;
    }

    /** 0 for a.m., 12 for p.m., -1; moves on behind it. */
    private int halfOfDay(int i) {
        if (words.is(i, Sense.AMPM) && (words.glued(i) || !words.capitalised(i) || words.allCapitals(i))) {
            next = i + 1;
            return words.value(i, Sense.AMPM);
        }
        boolean dotted = (words.says(i, "a") || words.says(i, "p")) && words.markAt(i + 1, '.') && words.says(i + 2, "m") && words.glued(i + 2);
        if (!dotted) {
            return -1;
        }
        next = words.markAt(i + 3, '.') && words.glued(i + 3) ? i + 4 : i + 3;
        return words.says(i, "a") ? 0 : 12;
    }

    /** A bare "15:30" is a time where something says so; "2-1" and race times are not read so. */
    private boolean cued(int i) {
        return words.is(i - 1, Sense.AT) || words.is(i - 1, Sense.FROM) || words.is(i - 1, Sense.UNTIL) || words.is(i - 1, Sense.BY)
                || words.is(i - 1, Sense.SINCE) || words.is(i - 1, Sense.BETWEEN) || words.is(i - 1, Sense.AFTER) || words.is(i - 1, Sense.BEFORE)
                || words.is(i - 1, Sense.APPROX) || words.says(i - 1, "of") && words.says(i - 2, "as") || words.is(next, Sense.ZONE) && words.allCapitals(next)
                || words.is(next, Sense.UNITS) && words.says(next, "hours") || words.is(i - 1, Sense.TO) || words.dash(i - 1) && words.isDigits(i - 2);
    }

    private Clock clock(int hour, int minute, int second) {
        StringBuilder value = new StringBuilder("T");
        two(value, hour).append(':');
        two(value, minute);
        if (second >= 0) {
            two(value.append(':'), second);
        }
        return new Clock(value.toString(), zone());
    }

    private static StringBuilder two(StringBuilder out, int number) {
        return out.append(number < 10 ? "0" : "").append(number);
    }

    /** The offset of a zone that follows; letters that several zones share are read over. */
    private @Nullable String zone() {
        if (words.says(next, "local") && words.says(next + 1, "time")) {
            next += 2;
            return null;
        }
        boolean bracket = words.markAt(next, '(') && words.is(next + 1, Sense.ZONE) && words.markAt(next + 2, ')') && words.allCapitals(next + 1);
        int at = bracket ? next + 1 : next;
        if (words.says(next, "eastern") || words.says(next, "pacific") || words.says(next, "central") || words.says(next, "mountain")) {
            boolean standard = words.says(next + 1, "standard") || words.says(next + 1, "daylight");
            if (words.says(next + (standard ? 2 : 1), "time")) {
                next += standard ? 3 : 2;
            }
            return null;
        }
        if (!words.is(at, Sense.ZONE) || !words.allCapitals(at)) {
            return null;
        }
        next = bracket ? next : next + 1;
        return offset(words.value(at, Sense.ZONE));
    }

    private static @Nullable String offset(int minutes) {
        if (minutes == 9999) {
            return null;
        }
        int size = Math.abs(minutes);
        StringBuilder out = new StringBuilder(6).append(minutes < 0 ? '-' : '+');
        two(out, size / 60).append(':');
        return two(out, size % 60).toString();
    }

    /** "eight o'clock", "half past eight", "quarter to nine", "eight p.m.". */
    private @Nullable Clock inWords(int i) {
        if (words.is(i, Sense.NUMBER) && words.value(i, Sense.NUMBER) >= 1 && words.value(i, Sense.NUMBER) <= 12) {
            int hour = words.value(i, Sense.NUMBER);
            int half = halfOfDay(i + 1);
            if (half >= 0) {
                return clock(hour % 12 + half, 0, -1);
            }
            if (oclock(i + 1)) {
                return inItsPart(clock(hour, 0, -1));
            }
        }
        boolean half = words.is(i, Sense.HALF);
        boolean quarter = words.says(i, "quarter");
        boolean past = words.is(i + 1, Sense.PAST);
        if (!half && !quarter || !past && !(quarter && words.is(i + 1, Sense.TO))) {
            return null;
        }
        int hour = words.isDigits(i + 2) ? words.number(i + 2) : words.is(i + 2, Sense.NUMBER) ? words.value(i + 2, Sense.NUMBER) : 0;
        if (hour < 1 || hour > 12) {
            return null;
        }
        next = i + 3;
        int afternoon = Math.max(halfOfDay(next), 0);
        int minutes = hour * 60 + afternoon * 60 + (half ? 30 : past ? 15 : -15);
        return clock(minutes / 60 % 24, minutes % 60, -1);
    }
}
