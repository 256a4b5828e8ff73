package org.dateline.extract.internal.times;

import java.util.BitSet;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;

/** Months and weekdays that are names here: Theresa May, April Jones, the Women's March, the Sunday Times. */
final class Surnames {
    private final Words words;
    private final BitSet asName = new BitSet(13);
    private boolean looked;

    Surnames(Words words) {
        this.words = words;
    }

    /** The story uses this month as a person's name somewhere. */
    boolean known(int i) {
        if (!looked) {
            looked = true;
            for (int k = 1; k < words.size(); k++) {
                if (words.is(k, Sense.DOUBTFUL) && words.is(k, Sense.MONTH) && words.capitalised(k) && named(k) && !words.isDigits(k + 1)) {
                    asName.set(words.value(k, Sense.MONTH));
                }
            }
        }
        return asName.get(words.value(i, Sense.MONTH));
    }

    /** Behind a title or a given name. */
    private boolean named(int i) {
        int before = words.markAt(i - 1, '.') && words.glued(i - 1) ? i - 2 : i - 1;
        return words.is(before, Sense.TITLE) && words.capitalised(before)
                || before == i - 1 && words.capitalised(i - 1) && !words.known(i - 1) && !words.isBorder(i - 2) && !words.newLine(i);
    }

    /** A doubtful month without a cue is a name, a verb, or a march. */
    boolean nameOrVerb(int i) {
        boolean first = words.isBorder(i - 1) || words.markAt(i - 1, '\u201c') || words.markAt(i - 1, '"');
        boolean nameAfter = words.capitalised(i + 1) && !words.known(i + 1);
        boolean verbAfter = words.is(i + 1, Sense.SAYING) || words.is(i + 1, Sense.VERB_PAST) || words.is(i + 1, Sense.VERB_PRESENT)
                || words.is(i + 1, Sense.VERB_FUTURE) && !words.is(i + 1, Sense.OF);
        boolean walk = words.value(i, Sense.MONTH) == 3 && (words.says(i - 1, "s") && words.apostrophe(i - 2) || words.is(i + 1, Sense.ON) || words.is(i + 1, Sense.FOR) || words.says(i + 1, "against"));
        boolean subject = words.says(i + 1, "was") || words.says(i + 1, "is") || words.says(i + 1, "saw");
        boolean modal = first && words.value(i, Sense.MONTH) == 5 && !subject;
        boolean verb = first && !subject && words.value(i, Sense.MONTH) == 3 && !words.capitalised(i + 1) && words.known(i + 1);
        return named(i) || nameAfter || walk || modal || verb || known(i) || verbAfter && !(first && subject) && words.value(i, Sense.MONTH) == 5
                || words.glued(i) && !words.isMark(i - 1) || words.dash(i + 1) && words.glued(i + 1) && words.length(i) == 3;
    }

    /** "the Sunday Times", "Saturday Night Live". */
    boolean newspaper(int i) {
        if (!words.capitalised(i) || !words.capitalised(i + 1) || words.newLine(i + 1)) {
            return false;
        }
        return words.says(i + 1, "times") || words.says(i + 1, "telegraph") || words.says(i + 1, "mirror") || words.says(i + 1, "mail")
                || words.says(i + 1, "herald") || words.says(i + 1, "express") || words.says(i + 1, "tribune") || words.says(i + 1, "mercury")
                || words.says(i + 1, "night") && words.capitalised(i + 2) && !words.known(i + 2);
    }
}
