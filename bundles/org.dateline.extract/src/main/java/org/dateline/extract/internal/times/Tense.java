package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;

/** Whether a sentence tells of what was or of what is to come at some place: by the nearest verb or preposition that says so. */
enum Tense {
    PAST, PRESENT, FUTURE, UNKNOWN;

    private static final int REACH = 30;
    /** A verb that has the date right behind it governs it, whatever follows: "that took hold Tuesday is to last". */
    private static final int CLOSE = 2;
    /** What "and" before a verb adds to its distance, or that it only says who says what lies ahead: "will have a scan on Monday, Falk said". */
    private static final int CLAUSE = 6;

    static Tense around(Words words, int from, int to) {
        Tense near = byPreposition(words, from, to);
        if (near != UNKNOWN) {
            return near;
        }
        int left = nearest(words, from - 1, -1);
        int right = nearest(words, to, 1);
        int away = from - Math.abs(left);
        int leftDistance = left == 0 ? Integer.MAX_VALUE : away <= CLOSE && !words.is(Math.abs(left), Sense.SAYING) ? away : away * 2;
        boolean apart = clauseBetween(words, to, Math.abs(right)) || left < 0 && words.is(Math.abs(right), Sense.SAYING);
        int rightDistance = right == 0 ? Integer.MAX_VALUE : (Math.abs(right) - to + 1) * 3 + (apart ? CLAUSE : 0);
        int found = leftDistance <= rightDistance ? left : right;
        if (found == 0) {
            return byInfinitive(words, from);
        }
        return words.is(Math.abs(found), Sense.VERB_PRESENT) && sign(words, Math.abs(found)) == 1 ? PRESENT : found > 0 ? PAST : FUTURE;
    }

    /** "passed on Thursday and goes": what follows belongs to the next clause. */
    private static boolean clauseBetween(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Sense.AND) || words.says(i, "but")) {
                return true;
            }
        }
        return false;
    }

    /** Headlines: "Trump to visit Beijing Monday". */
    private static Tense byInfinitive(Words words, int from) {
        for (int i = from - 1; i > from - 12 && !words.isBorder(i); i--) {
            if (words.is(i, Sense.TO) && infinitive(words, i + 1) && !words.says(i - 1, "was") && !words.says(i - 1, "were")) {
                return FUTURE;
            }
        }
        return UNKNOWN;
    }

    /** "as soon as Friday" looks ahead; "since May" and "after Sunday's loss" look back. */
    private static Tense byPreposition(Words words, int from, int to) {
        boolean afterIts = words.is(from - 1, Sense.AFTER) && words.apostrophe(to) && words.says(to + 1, "s");
        if (words.is(from - 1, Sense.SINCE) || afterIts) {
            return PAST;
        }
        if (words.says(from - 1, "as") && (words.says(from - 2, "soon") || words.is(from - 2, Sense.EARLY)) && words.says(from - 3, "as")) {
            return FUTURE;
        }
        return UNKNOWN;
    }

    /** Index of the nearest verb that tells, positive for the past, negative for the future; 0 where there is none. */
    private static int nearest(Words words, int from, int step) {
        int i = from;
        for (int steps = 0; steps < REACH && !words.isBorder(i); steps++) {
            if (!words.isMark(i) && words.isLetters(i)) {
                int sign = sign(words, i);
                if (sign != 0) {
                    return sign * i;
                }
            }
            i += step;
        }
        return 0;
    }

    private static int sign(Words words, int i) {
        boolean victory = words.says(i, "won") && !words.apostrophe(i + 1);
        if (words.is(i, Sense.VERB_FUTURE) && !victory) {
            boolean noun = (words.says(i, "plan") || words.says(i, "plans") || words.says(i, "hope") || words.says(i, "hopes"))
                    && (words.is(i - 1, Sense.THE) || words.is(i - 1, Sense.A) || words.is(i - 1, Sense.WHOSE));
            if (noun) {
                return 0;
            }
            boolean ll = words.says(i, "ll") && !words.apostrophe(i - 1);
            boolean cautious = (words.says(i, "would") || words.says(i, "must")) && words.says(i + 1, "have") || words.says(i, "set") && !words.is(i + 1, Sense.TO) && !words.is(i + 1, Sense.FOR);
            return ll || cautious ? words.says(i, "set") ? 1 : 0 : -1;
        }
        boolean modal = (words.says(i, "may") || words.says(i, "might")) && !words.capitalised(i) && words.isLetters(i + 1) && !words.says(i + 1, "have");
        if (words.is(i, Sense.VERB_FIXTURE)) {
            return fixture(words, i) ? -1 : 0;
        }
        boolean forecast = words.says(i, "forecast") && (words.says(i - 1, "is") || words.says(i - 1, "are"));
        if (modal || forecast) {
            return -1;
        }
        if (words.is(i, Sense.VERB_PAST) && !words.is(i - 1, Sense.VERB_FUTURE) && !words.is(i - 1, Sense.TO) && !words.capitalised(i) && !words.says(i - 1, "be")) {
            boolean toBe = (words.says(i, "was") || words.says(i, "were")) && words.is(i + 1, Sense.TO);
            return toBe ? 0 : 1;
        }
        boolean isTo = (words.says(i, "is") || words.says(i, "are")) && words.is(i + 1, Sense.TO);
        boolean present = words.says(i, "is") || words.says(i, "are");
        return isTo ? -1 : present || pastByEnding(words, i) && !words.says(i - 1, "be") ? 1 : 0;
    }

    /** "hosts Spain Friday", "plays again Wednesday", "go to the polls Sunday", "reopen Thursday". */
    private static boolean fixture(Words words, int i) {
        boolean plural = words.says(i, "reopen") || words.says(i, "resume");
        boolean free = !words.says(i - 1, "not") && !words.says(i - 1, "t") && !words.is(i - 1, Sense.VERB_PAST);
        boolean go = words.says(i, "go") && words.is(i + 1, Sense.TO);
        return free && (plural || go || !words.says(i, "go") && (words.capitalised(i + 1) && !words.is(i + 1, Sense.WEEKDAY) || words.says(i + 1, "again")));
    }

    /** "to visit", "to be held": a small word behind "to" that is no article, number or name. */
    private static boolean infinitive(Words words, int i) {
        return words.says(i, "be") || words.isLetters(i) && !words.known(i) && !words.capitalised(i) && words.length(i) > 2 && !pastByEnding(words, i)
                && words.text().charAt(words.end(i) - 1) != 's' && !words.says(i, "him") && !words.says(i, "them");
    }

    private static boolean pastByEnding(Words words, int i) {
        int length = words.length(i);
        if (words.known(i) && !words.is(i, Sense.SAYING) || words.capitalised(i) || length < 4) {
            return false;
        }
        String text = words.text();
        int end = words.end(i);
        return text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e' && !words.says(i, "need") && !words.says(i, "united")
                && text.charAt(end - 3) != 'e';
    }
}
