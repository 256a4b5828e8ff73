package org.dateline.extract.internal.amounts;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.analysis.Amount.Kind;
import org.dateline.extract.internal.amounts.ContinentalNumbers.Number;
import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/**
 * Money and percentages in German, French, Spanish, Italian, Portuguese and Dutch: "45 Millionen Euro", "2 milliards d'euros", "3,5
 * millones de euros", "R$ 2,5 bilhões", "20 %". Looks a bounded number of words ahead.
 */
final class ContinentalFinder {
    private final Words words;
    private final ContinentalNumbers numbers;
    private final ContinentalUnits units;
    private final ContinentalApproximation approximation;

    private ContinentalFinder(Words words, ContinentalUnits units, char decimal) {
        this.words = words;
        this.numbers = new ContinentalNumbers(words, decimal);
        this.units = units;
        this.approximation = new ContinentalApproximation(words);
    }

    /**
     * @param sentences offsets at which sentences begin, ascending
     * @param taken offsets of dates and times, start and end in turn, ascending
     * @param country two letters of the story's country, or null
     */
    static AmountFinder.Result find(String text, int[] sentences, int[] taken, Lexicon lexicon, String language, @Nullable String country) {
        Words words = new Words(text, sentences, lexicon);
        ContinentalUnits units = new ContinentalUnits(words, new Country(country, words), language.equals("es"), country);
        return new AmountFinder.Result(words, new ContinentalFinder(words, units, DecimalMark.of(words, country)).all(taken));
    }

    private List<FoundAmount> all(int[] taken) {
        List<FoundAmount> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            while (next < taken.length && taken[next + 1] <= words.start(i)) {
                next += 2;
            }
            boolean free = next >= taken.length || words.start(i) < taken[next];
            for (FoundAmount amount : free ? at(i) : List.<FoundAmount>of()) {
                if (next >= taken.length || words.end(amount.to() - 1) <= taken[next]) {
                    found.add(approximation.of(amount));
                    i = Math.max(i, amount.to() - 1);
                }
            }
        }
        return found;
    }

    private List<FoundAmount> at(int i) {
        boolean digits = words.isDigits(i);
        if (!digits) {
            ContinentalUnits.Before before = units.before(i);
            Number number = before == null ? null : numbers.at(before.next());
            if (before != null && number != null) {
                return List.of(range(i, number, new ContinentalUnits.Unit(Kind.MONEY, before.code(), number.next())));
            }
        }
        boolean inside = digits && words.glued(i) && (words.isLetters(i - 1) || words.isMark(i - 1) && words.glued(i - 1) && ".,:/".indexOf(words.charAt(i - 1)) >= 0);
        boolean spelled = words.is(i, Sense.NUMBER) || words.is(i, Sense.HALF);
        Number number = digits && !inside || spelled ? numbers.at(i) : null;
        return number == null ? List.of() : numbered(i, number);
    }

    private List<FoundAmount> numbered(int i, Number first) {
        int join = join(i, first.next());
        Number second = join == 0 ? null : numbers.at(join);
        ContinentalUnits.Unit unit = second == null ? null : units.behind(second.next());
        if (second == null || unit == null) {
            unit = units.behind(first.next());
            return unit == null ? List.of() : List.of(signed(i, single(i, first, unit)));
        }
        double low = lower(first, second);
        if (words.is(i - 1, Sense.FROM) && !words.dash(join - 1)) {
            return List.of(FoundAmount.single(i, first.next(), unit.kind(), low, unit.code(), null), single(join, second, unit));
        }
        return low < second.value() ? List.of(FoundAmount.range(i, unit.next(), unit.kind(), low, second.value(), unit.code(), null))
                : List.of(single(join, second, unit));
    }

    /** "10 bis 15 Millionen": the first has the scale of the second. */
    private static double lower(Number first, Number second) {
        return first.scale() == 1 && first.plain() < 1000 ? first.plain() * second.scale() : first.value();
    }

    private static FoundAmount single(int from, Number number, ContinentalUnits.Unit unit) {
        return FoundAmount.single(from, unit.next(), unit.kind(), number.value(), unit.code(), null);
    }

    /** "R$ 10 a 15 milhões", "€10-15 miljoen". */
    private FoundAmount range(int from, Number first, ContinentalUnits.Unit unit) {
        int join = join(from, first.next());
        Number second = join == 0 ? null : numbers.at(join);
        boolean range = second != null && lower(first, second) < second.value() && !units.counts(second.next());
        return range && second != null ? FoundAmount.range(from, second.next(), Kind.MONEY, lower(first, second), second.value(), unit.code(), null)
                : single(from, first, unit);
    }

    /** Index of the second number, or 0: a dash, "bis", "à", the "und" of "zwischen". */
    private int join(int from, int at) {
        if (words.dash(at)) {
            return words.glued(at) == words.glued(at + 1) && words.isDigits(at + 1) ? at + 1 : 0;
        }
        boolean word = words.is(at, Sense.TO) || words.is(at, Sense.OR) || words.is(at, Sense.AND) && between(from);
        int next = words.is(at + 1, Sense.THE) ? at + 2 : at + 1;
        return word && words.isDigits(next) && !words.newLine(next) ? next : 0;
    }

    private boolean between(int i) {
        return words.is(i - 1, Sense.BETWEEN) || words.is(i - 1, Sense.THE) && words.is(i - 2, Sense.BETWEEN);
    }

    /** "-0,3 %". */
    private FoundAmount signed(int i, FoundAmount amount) {
        boolean sign = (words.markAt(i - 1, '-') || words.markAt(i - 1, '\u2212')) && words.glued(i) && !words.glued(i - 1);
        return sign ? amount.negative(i - 1) : amount;
    }
}
