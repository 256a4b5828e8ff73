package org.dateline.extract.internal.amounts;

import org.dateline.extract.internal.lexis.Numerals;
import org.dateline.extract.internal.lexis.Numerals.Numeral;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** One number or two that belong together: "5", "1.2 million", "5-10", "10 to 15 million", "between 5 and 10". */
final class NumberPhrase {
    private final Words words;
    private final Numerals numerals;

    NumberPhrase(Words words) {
        this.words = words;
        this.numerals = new Numerals(words);
    }

    /**
     * @param first the only number or the first of two, scaled as the second where it has no scale of its own
     * @param second the second number or NaN
     * @param firstEnd index behind the first number
     * @param next index behind all of it
     * @param change whether it is "from ... to": two states, no range
     */
    record Numbers(double first, double second, int firstEnd, int next, boolean change, Numeral lead) {
        boolean range() {
            return !Double.isNaN(second);
        }

        Numbers firstAlone() {
            return new Numbers(lead.value(), Double.NaN, firstEnd, firstEnd, false, lead);
        }
    }

    @Nullable Numbers at(int i) {
        Numeral first = numerals.at(i);
        if (first == null) {
            return null;
        }
        int at = first.next();
        int before = words.isMark(i - 1) && words.glued(i) ? i - 2 : i - 1;
        boolean change = (words.is(before, Sense.FROM) || before < i - 1 && words.glued(i - 1) && words.is(before - 1, Sense.FROM)) && words.is(at, Sense.TO);
        int other = join(i, at);
        Numeral second = other > 0 ? numerals.at(other) : null;
        if (second == null || second.value() <= first.value() && second.scale() <= first.scale() && !change) {
            return new Numbers(first.value(), Double.NaN, at, at, false, first);
        }
        double scaled = first.scale() == 1 && second.scale() > 1 && first.value() < 1000 ? first.value() * second.scale() : first.value();
        return scaled > second.value() && !change ? new Numbers(first.value(), Double.NaN, at, at, false, first)
                : new Numbers(scaled, second.value(), at, second.next(), change, first);
    }

    /** The number alone, with thousands parted by spaces as after a currency: "R120 000". */
    @Nullable Numbers money(int i) {
        Numbers numbers = at(i);
        if (numbers == null || numbers.range() || !words.isDigits(i) || words.length(i) > 3) {
            return numbers;
        }
        double value = numbers.first();
        int at = numbers.next();
        while (at == i + 1 + (at - i - 1) && words.isDigits(at) && words.length(at) == 3 && words.start(at) == words.end(at - 1) + 1
                && !words.newLine(at) && at - i < 6) {
            value = value * 1000 + words.number(at);
            at++;
        }
        if (at == numbers.next() || words.markAt(at, '.') && words.glued(at) && words.isDigits(at + 1) && words.glued(at + 1)) {
            return numbers;
        }
        Numeral lead = numbers.lead();
        return new Numbers(value, Double.NaN, at, at, false, new Numeral(value, at, lead.digits(), false, 1));
    }

    /** Index of the second number, or 0: a dash, "to", "or", the "and" of "between". */
    private int join(int i, int at) {
        if (words.dash(at)) {
            boolean spaced = !words.glued(at) && words.charAt(at) == '-';
            return spaced || words.glued(at) != words.glued(at + 1) ? 0 : sign(at + 1);
        }
        boolean word = words.is(at, Sense.TO) || words.is(at, Sense.OR) || words.is(at, Sense.AND) && between(i);
        int second = word ? sign(at + 1) : 0;
        boolean converted = words.is(at, Sense.OR) && second > at + 1;
        return converted ? 0 : second;
    }

    private boolean between(int i) {
        return words.is(i - 1, Sense.BETWEEN) || words.isMark(i - 1) && (words.is(i - 2, Sense.BETWEEN) || words.is(i - 3, Sense.BETWEEN));
    }

    /** A currency sign before the second number is read over: "$10-$15 million". */
    private int sign(int i) {
        if (words.isMark(i) && Currencies.sign(words.charAt(i)) != null) {
            return i + 1;
        }
        boolean lettered = words.isLetters(i) && words.isMark(i + 1) && words.glued(i + 1) && Currencies.sign(words.charAt(i + 1)) != null;
        return lettered ? i + 2 : i;
    }
}
