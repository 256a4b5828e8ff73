package org.dateline.extract.internal.amounts;

import java.util.ArrayList;
import java.util.List;

import org.dateline.extract.internal.amounts.NumberPhrase.Numbers;
import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of a text from left to right, outside of its dates. Looks a bounded number of words ahead. */
final class AmountFinder {
    private final Words words;
    private final NumberPhrase numbers;
    private final MoneyMatcher money;
    private final QuantityMatcher quantities;
    private final Fractions fractions;
    private final Approximation approximation;

    private AmountFinder(Words words, Country country) {
        this.words = words;
        this.numbers = new NumberPhrase(words);
        this.money = new MoneyMatcher(words, numbers, country);
        this.quantities = new QuantityMatcher(words);
        this.fractions = new Fractions(words, quantities);
        this.approximation = new Approximation(words);
    }

    /** The words of a text and the amounts in them. */
    record Result(Words words, List<FoundAmount> amounts) {
    }

    /**
     * @param sentences offsets at which sentences begin, ascending
     * @param taken offsets of dates and times, start and end in turn, ascending
     * @param country two letters of the story's country, or null
     */
    static Result find(String text, int[] sentences, int[] taken, @Nullable String country) {
        Words words = new Words(text, sentences, Lexicon.english());
        return new Result(words, new AmountFinder(words, new Country(country, words)).all(taken));
    }

    private List<FoundAmount> all(int[] taken) {
        List<FoundAmount> found = new ArrayList<>();
        int next = 0;
        int i = 0;
        while (i < words.size()) {
            while (next < taken.length && taken[next + 1] <= words.start(i)) {
                next += 2;
            }
            boolean free = next >= taken.length || words.start(i) < taken[next];
            List<FoundAmount> here = free && starts(i) ? at(i) : List.of();
            for (FoundAmount amount : here) {
                if (next >= taken.length || words.end(amount.to() - 1) <= taken[next]) {
                    found.add(approximation.of(amount));
                    i = Math.max(i, amount.to() - 1);
                }
            }
            i++;
        }
        return found;
    }

    private boolean starts(int i) {
        return words.isDigits(i) || words.isMark(i) || words.is(i, Sense.NUMBER) || words.is(i, Sense.A) || words.is(i, Sense.HALF)
                || words.is(i, Sense.DOZEN) || words.is(i, Sense.SCALE) || words.is(i, Sense.FEW) || words.is(i, Sense.CURRENCY_CODE) && words.capitalised(i)
                || words.is(i, Sense.CURRENCY) && words.is(i - 1, Sense.NATION)
                || words.isLetters(i) && words.isMark(i + 1) && Currencies.sign(words.charAt(i + 1)) != null;
    }

    private List<FoundAmount> at(int i) {
        FoundAmount prefixed = words.isDigits(i) ? null : money.prefixed(i);
        if (prefixed != null) {
            return List.of(prefixed);
        }
        if (words.is(i, Sense.SCALE) || words.is(i, Sense.FEW)) {
            FoundAmount vague = money.vague(i);
            return vague == null ? List.of() : List.of(vague);
        }
        if (words.isMark(i) || tail(i)) {
            return List.of();
        }
        FoundAmount fraction = fractions.at(i);
        if (fraction != null) {
            return List.of(fraction);
        }
        Numbers number = numbers.at(i);
        return number == null ? List.of() : numbered(i, number);
    }

    /** Digits behind a decimal point or inside a word. */
    private boolean tail(int i) {
        return words.isDigits(i) && words.glued(i) && (words.isLetters(i - 1) || words.isMark(i - 1) && words.glued(i - 1) && ".,:/".indexOf(words.charAt(i - 1)) >= 0);
    }

    private List<FoundAmount> numbered(int i, Numbers number) {
        if (number.change()) {
            FoundAmount second = unit(i, number);
            if (second == null) {
                return single(i, number.firstAlone());
            }
            FoundAmount first = FoundAmount.single(i, number.firstEnd(), second.kind(), number.first(), second.unit(), second.of());
            int at = words.isMark(number.firstEnd() + 1) ? number.firstEnd() + 2 : number.firstEnd() + 1;
            return List.of(first, FoundAmount.single(at, second.to(), second.kind(), number.second(), second.unit(), second.of()));
        }
        FoundAmount found = unit(i, number);
        if (found != null || !number.range()) {
            return found == null ? List.of() : List.of(signed(i, found));
        }
        return single(i, number.firstAlone());
    }

    private List<FoundAmount> single(int i, Numbers number) {
        FoundAmount found = unit(i, number);
        return found == null ? List.of() : List.of(signed(i, found));
    }

    private @Nullable FoundAmount unit(int i, Numbers number) {
        FoundAmount found = quantities.percent(i, number);
        found = found != null ? found : money.named(i, number);
        found = found != null ? found : quantities.measured(i, number);
        return found != null ? found : quantities.counted(i, number);
    }

    /** "-0.3%", "minus 2 percent". */
    private FoundAmount signed(int i, FoundAmount amount) {
        boolean sign = (words.markAt(i - 1, '-') || words.markAt(i - 1, '\u2212')) && words.glued(i) && !words.glued(i - 1);
        return sign || words.says(i - 1, "minus") ? amount.negative(i - 1) : amount;
    }
}
