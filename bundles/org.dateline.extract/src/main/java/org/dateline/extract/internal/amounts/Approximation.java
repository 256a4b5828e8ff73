package org.dateline.extract.internal.amounts;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;

/** Reads the words around an amount that make it about, at least or at most. They do not belong to its span. */
final class Approximation {
    private final Words words;

    Approximation(Words words) {
        this.words = words;
    }

    FoundAmount of(FoundAmount amount) {
        return after(before(amount));
    }

    private FoundAmount before(FoundAmount amount) {
        int i = amount.from() - 1;
        i = words.is(i, Sense.A) || words.is(i, Sense.THE) ? i - 1 : i;
        if (words.is(i, Sense.THAN)) {
            boolean negated = words.says(i - 2, "no") || words.says(i - 2, "not");
            boolean more = words.is(i - 1, Sense.MORE) || words.says(i - 1, "greater") || words.says(i - 1, "higher");
            boolean less = words.is(i - 1, Sense.LESS) || words.says(i - 1, "lower");
            return more != negated && (more || less) ? amount.atLeast() : more || less ? amount.atMost() : amount;
        }
        if (words.is(i, Sense.LEAST) || words.says(i, "exceeding") || words.is(i, Sense.MORE, 0) && !words.isDigits(i - 1) || words.is(i, Sense.OF) && words.says(i - 1, "upwards")) {
            return amount.atLeast();
        }
        boolean upTo = words.is(i, Sense.TO) && words.is(i - 1, Sense.UP);
        boolean asManyAs = words.says(i, "as") && words.says(i - 2, "as");
        if (upTo || asManyAs || words.is(i, Sense.MOST) && words.is(i - 1, Sense.AT) || words.is(i, Sense.LESS, 0)) {
            return amount.atMost();
        }
        if (words.says(i, "nearly") || words.says(i, "almost")) {
            return amount.about().atMost();
        }
        boolean some = words.says(i, "some") && amount.value() < 10;
        return words.is(i, Sense.APPROX) && !some ? amount.about() : amount;
    }

    private FoundAmount after(FoundAmount amount) {
        int i = amount.to();
        if (words.markAt(i, '+') && words.glued(i) || words.is(i, Sense.OR) && words.says(i + 1, "more")) {
            return amount.atLeast();
        }
        if (words.is(i, Sense.OR) && (words.says(i + 1, "less") || words.says(i + 1, "fewer"))) {
            return amount.atMost();
        }
        return words.is(i, Sense.OR) && words.says(i + 1, "so") ? amount.about() : amount;
    }
}
