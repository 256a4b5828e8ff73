package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;

/**
 * Tells months, weekdays, days and years from the words and names that look like them: the verb "may", Mrs May, the Women's
 * March, "2000 people". After a successful test {@link #next} is the index behind what was read.
 */
final class CalendarWords {
    private final Words words;
    private final Surnames surnames;
    int next;

    CalendarWords(Words words) {
        this.words = words;
        this.surnames = new Surnames(words);
    }

    /** The month, 1 to 12, or 0. */
    int month(int i) {
        if (!words.is(i, Sense.MONTH)) {
            return 0;
        }
        next = i + 1;
        if (words.is(i, Sense.ABBREVIATED)) {
            return shortMonth(i);
        }
        boolean doubtful = words.is(i, Sense.DOUBTFUL);
        if (doubtful && words.says(i - 1, "long") && words.value(i, Sense.MONTH) == 3) {
            return 0;
        }
        boolean sure = !doubtful || numberBeside(i) || words.capitalised(i) && (cued(i) || !surnames.nameOrVerb(i));
        return sure && (words.capitalised(i) || !doubtful || numberBeside(i)) ? words.value(i, Sense.MONTH) : 0;
    }

    private int shortMonth(int i) {
        boolean dot = words.markAt(i + 1, '.') && words.glued(i + 1);
        int after = dot ? i + 2 : i + 1;
        boolean beside = words.isDigits(after) && !words.markAt(after + 1, '%') || dayBefore(i) || words.apostrophe(after) && words.isDigits(after + 1);
        beside |= words.markAt(after, ',') && words.isDigits(after + 1) && words.length(after + 1) == 4;
        boolean dashed = (words.dash(after) || words.markAt(after, '/')) && (words.is(after + 1, Sense.MONTH) || words.isDigits(after + 1));
        boolean cue = words.capitalised(i) && cued(i) && (dot || !words.is(i, Sense.DOUBTFUL));
        if (!(beside || dashed || cue) || words.glued(i) && !words.isDigits(i - 1) && !words.isMark(i - 1)) {
            return 0;
        }
        next = dot ? i + 2 : i + 1;
        return words.value(i, Sense.MONTH);
    }

    private boolean dayBefore(int i) {
        int before = words.is(i - 1, Sense.OF) || words.dash(i - 1) && words.glued(i) ? i - 2 : i - 1;
        boolean suffixed = words.is(before, Sense.ORDINAL_SUFFIX) && words.glued(before);
        int digits = suffixed ? before - 1 : before;
        return words.isDigits(digits) && words.number(digits) >= 1 && words.number(digits) <= 31 && words.length(digits) <= 2
                || words.is(before, Sense.ORDINAL);
    }

    /** A day or a year stands beside the month: "May 5", "5 May", "May 2025". */
    private boolean numberBeside(int i) {
        int after = words.markAt(i + 1, ',') ? i + 2 : i + 1;
        boolean number = words.isDigits(after) && (words.length(after) == 4 || words.length(after) <= 2)
                && !words.markAt(after + 1, '%') && !words.is(after + 1, Sense.SCALE);
        return number && words.capitalised(i) || dayBefore(i) || number && !words.is(i, Sense.VERB_FUTURE) && words.number(after) <= 31;
    }

    private boolean cued(int i) {
        if (nameFollows(i)) {
            boolean the = (words.is(i - 1, Sense.THE) || words.says(i - 1, "s") && words.apostrophe(i - 2)) && words.value(i, Sense.MONTH) != 5 && words.value(i, Sense.MONTH) != 3;
            return words.is(i - 1, Sense.IN) || words.is(i - 1, Sense.SINCE) || words.is(i - 1, Sense.LAST) || words.is(i - 1, Sense.NEXT)
                    || words.is(i - 1, Sense.EARLY) || words.is(i - 1, Sense.LATE) || words.says(i - 1, "this") || the;
        }
        boolean strong = words.is(i - 1, Sense.IN) || words.is(i - 1, Sense.SINCE) || words.is(i - 1, Sense.LAST)
                || words.is(i - 1, Sense.NEXT) || words.is(i - 1, Sense.THIS) && !words.says(i - 1, "these") || words.is(i - 1, Sense.EARLY)
                || words.is(i - 1, Sense.LATE) || words.is(i - 1, Sense.MID) || words.is(i - 1, Sense.EVERY)
                || words.is(i - 1, Sense.DURING) || words.dash(i - 1) && words.is(i - 2, Sense.MID);
        boolean weak = words.is(i - 1, Sense.YEAR_CUE) || words.is(i - 1, Sense.ON) && words.isDigits(i + 1)
                || words.dash(i - 1) && words.is(i - 2, Sense.MONTH) || words.markAt(i - 1, ',') && words.is(i - 2, Sense.MONTH);
        return strong || weak && !surnames.known(i);
    }

    private boolean nameFollows(int i) {
        return words.capitalised(i + 1) && !words.known(i + 1);
    }

    /** The weekday, 1 to 7, or 0. */
    int weekday(int i) {
        if (!words.is(i, Sense.WEEKDAY)) {
            return 0;
        }
        next = i + 1;
        if (!words.is(i, Sense.ABBREVIATED)) {
            return surnames.newspaper(i) ? 0 : words.value(i, Sense.WEEKDAY);
        }
        boolean dot = words.markAt(i + 1, '.') && words.glued(i + 1);
        boolean comma = words.markAt(i + 1, ',');
        int after = dot || comma ? i + 2 : i + 1;
        if (words.markAt(after, ',')) {
            after++;
        }
        boolean date = words.is(after, Sense.MONTH) || words.isDigits(after) && (words.is(after + 1, Sense.MONTH)
                || words.is(after + 1, Sense.ORDINAL_SUFFIX) && words.glued(after + 1)) || words.is(after, Sense.PART);
        boolean plain = words.capitalised(i) && dot && (words.is(i - 1, Sense.ON) || words.is(i - 1, Sense.LAST)
                || words.is(i - 1, Sense.THIS) || words.is(i - 1, Sense.NEXT));
        if (!words.capitalised(i) || !date && !plain) {
            return 0;
        }
        next = dot ? i + 2 : i + 1;
        return words.value(i, Sense.WEEKDAY);
    }

    /** The day of the month, 1 to 31, in digits ("7", "7th") or as an ordinal word, or 0. */
    int day(int i) {
        if (words.isDigits(i)) {
            int day = words.length(i) <= 2 ? words.number(i) : 0;
            next = i + 1;
            if (words.is(next, Sense.ORDINAL_SUFFIX) && words.glued(next)) {
                next++;
            } else if (words.isLetters(next) && words.glued(next) && !words.is(next, Sense.MONTH)) {
                return 0;
            }
            return day <= 31 ? day : 0;
        }
        return ordinal(i) <= 31 ? ordinal(i) : 0;
    }

    /** "first", "twenty-first", "19th", or 0. */
    int ordinal(int i) {
        if (words.is(i, Sense.ORDINAL)) {
            next = i + 1;
            return words.value(i, Sense.ORDINAL);
        }
        if (words.isDigits(i) && words.is(i + 1, Sense.ORDINAL_SUFFIX) && words.glued(i + 1)) {
            next = i + 2;
            return Math.max(words.number(i), 0);
        }
        int tail = words.dash(i + 1) ? i + 2 : i + 1;
        boolean pair = words.is(i, Sense.NUMBER) && words.value(i, Sense.NUMBER) >= 20 && words.is(tail, Sense.ORDINAL)
                && words.value(tail, Sense.ORDINAL) < 10;
        next = tail + 1;
        return pair ? words.value(i, Sense.NUMBER) + words.value(tail, Sense.ORDINAL) : 0;
    }

    /** Four digits that stand free and may be a year by their size, or 0. */
    int fourDigits(int i) {
        if (!words.isDigits(i) || words.length(i) != 4) {
            return 0;
        }
        int number = words.number(i);
        next = i + 1;
        boolean decimal = words.markAt(i + 1, '.') && words.glued(i + 1) && words.isDigits(i + 2) && words.glued(i + 2);
        boolean thousands = words.markAt(i + 1, ',') && words.glued(i + 1) && words.isDigits(i + 2) && words.glued(i + 2) && words.length(i + 2) == 3;
        boolean tail = (words.markAt(i - 1, '.') || words.markAt(i - 1, ',') || words.markAt(i - 1, ':')) && words.glued(i - 1) && words.glued(i) && words.isDigits(i - 2);
        return number >= 1000 && number <= 2100 && !decimal && !thousands && !tail ? number : 0;
    }
}
