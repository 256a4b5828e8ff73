package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;

/** Whether a place lies inside a quotation, and whether a date tells when something was said. Looks a bounded way back. */
final class Quoted {
    private static final int REACH = 120;

    private Quoted() {
    }

    static boolean at(Words words, int i) {
        int straight = 0;
        for (int k = i - 1; k > 0 && k > i - REACH && !words.newLine(k + 1); k--) {
            if (words.markAt(k, '\u201c')) {
                return true;
            }
            if (words.markAt(k, '\u201d')) {
                return false;
            }
            straight += words.markAt(k, '"') ? 1 : 0;
        }
        return straight % 2 == 1;
    }

    /** "said on Monday", "told reporters Monday", outside of any quotation. */
    static boolean saying(Words words, Draft date) {
        boolean said = false;
        for (int k = date.from() - 1; k > date.from() - 5 && !words.isBorder(k); k--) {
            said |= words.is(k, Sense.SAYING);
        }
        for (int k = date.to(); k < date.to() + 3 && !words.isBorder(k) && !said; k++) {
            said = words.is(k, Sense.SAYING);
        }
        return said && !at(words, date.from());
    }
}
