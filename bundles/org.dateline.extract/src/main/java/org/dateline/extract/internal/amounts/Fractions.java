package org.dateline.extract.internal.amounts;

import org.dateline.api.analysis.Amount.Kind;
import org.dateline.extract.internal.lexis.Numerals;
import org.dateline.extract.internal.lexis.Numerals.Numeral;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Shares in words, as percentages: "two-thirds of voters", "a quarter of the 200 seats", "half of the houses", "one in five children". */
final class Fractions {
    private final Words words;
    private final Numerals numerals;
    private final QuantityMatcher quantities;

    Fractions(Words words, QuantityMatcher quantities) {
        this.words = words;
        this.numerals = new Numerals(words);
        this.quantities = quantities;
    }

    @Nullable FoundAmount at(int i) {
        if (words.is(i, Sense.HALF)) {
            return words.is(i + 1, Sense.OF) ? share(i, i + 1, 0.5, true) : null;
        }
        boolean one = words.is(i, Sense.A) || words.says(i, "one");
        if (!one && !words.isDigits(i) && !words.is(i, Sense.NUMBER)) {
            return null;
        }
        int part = words.dash(i + 1) && words.glued(i + 1) && words.glued(i + 2) ? i + 2 : i + 1;
        boolean named = words.is(part, Sense.FRACTION) && !words.isDigits(i) && !words.glued(part + 1);
        double parts = one ? 1 : words.value(i, Sense.NUMBER);
        if (named && parts > 0 && parts < words.value(part, Sense.FRACTION)) {
            boolean of = words.is(part + 1, Sense.OF);
            boolean majority = part == i + 2 && words.says(part, "thirds") && words.says(part + 1, "majority");
            return of || majority ? share(i, part + 1, parts / words.value(part, Sense.FRACTION), false) : null;
        }
        return words.is(i, Sense.A) ? null : outOf(i);
    }

    private @Nullable FoundAmount share(int i, int end, double share, boolean counted) {
        boolean one = words.is(end, Sense.OF) && words.is(end + 1, Sense.A);
        String of = words.is(end, Sense.OF) && !one ? quantities.noun(end + 1) : null;
        return one || counted && of == null ? null : FoundAmount.single(i, end, Kind.PERCENT, percent(share), "%", of);
    }

    /** "one in five children", "nine out of 10 voters"; "two in five attacks" may be two killed. */
    private @Nullable FoundAmount outOf(int i) {
        Numeral first = numerals.at(i);
        if (first == null || !first.plain()) {
            return null;
        }
        int in = first.next();
        boolean out = words.says(in, "out") && words.is(in + 1, Sense.OF);
        Numeral second = out ? numerals.at(in + 2) : words.is(in, Sense.IN) ? numerals.at(in + 1) : null;
        if (second == null || !second.plain() || second.value() <= first.value() || second.value() > 1000
                || !out && first.value() != 1 && second.value() != 10 || words.is(second.next(), Sense.UNITS)) {
            return null;
        }
        String of = quantities.noun(second.next());
        return of == null ? null : FoundAmount.single(i, second.next(), Kind.PERCENT, percent(first.value() / second.value()), "%", of);
    }

    private static double percent(double share) {
        return Math.rint(share * 100_000) / 1000;
    }
}
