package org.dateline.extract.internal.amounts;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;

/** Reads the words before an amount of the continent that make it about, at least or at most. They do not belong to its span. */
final class ContinentalApproximation {
    private final Words words;

    ContinentalApproximation(Words words) {
        this.words = words;
    }

    FoundAmount of(FoundAmount amount) {
        int i = amount.from() - 1;
        i = words.is(i, Sense.THE) && !words.is(i, Sense.TO) ? i - 1 : i;
        int than = words.apostrophe(i) ? i - 1 : i;
        if (words.is(than, Sense.THAN)) {
            int word = than - 1;
            return words.is(word, Sense.MORE, 1) ? amount.atLeast() : words.is(word, Sense.LESS, 1) ? amount.atMost()
                    : words.is(word, Sense.APPROX) ? amount.about() : amount;
        }
        if (words.is(i, Sense.LEAST) || words.is(i, Sense.MORE, 0)) {
            return amount.atLeast();
        }
        int up = words.is(i, Sense.TO) ? words.apostrophe(i - 1) ? i - 2 : i - 1 : i;
        if (words.is(i, Sense.MOST) || words.is(i, Sense.LESS, 0) || words.is(up, Sense.UP) || words.is(i, Sense.UP)) {
            return amount.atMost();
        }
        return words.is(i, Sense.APPROX) ? amount.about() : amount;
    }
}
