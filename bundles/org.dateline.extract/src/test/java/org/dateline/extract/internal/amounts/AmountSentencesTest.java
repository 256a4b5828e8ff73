package org.dateline.extract.internal.amounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of our own as newspapers of many countries write sums, shares and numbers. */
class AmountSentencesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "amounts.tsv", delimiter = '\t', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false)
    void amountsOfTheWorldsPapersAreReadWithTheirUnits(@Nullable String country, String sentence, @Nullable String expected) {
        assertEquals(expected == null ? "" : expected, show(AmountFinder.find(sentence, new int[] {0}, new int[0], country)));
    }

    static String show(AmountFinder.Result result) {
        List<FoundAmount> amounts = result.amounts();
        int[] partner = Conversions.pairs(result.words(), amounts);
        StringBuilder shown = new StringBuilder();
        for (int k = 0; k < partner.length; k++) {
            FoundAmount amount = amounts.get(k);
            shown.append(k == 0 ? "" : "; ").append(result.words().print(amount.from(), amount.to())).append('=').append(amount.approximate() ? "~" : "")
                    .append(plain(amount.value()));
            if (!Double.isNaN(amount.low()) || !Double.isNaN(amount.high())) {
                shown.append('[').append(plain(amount.low())).append("..").append(plain(amount.high())).append(']');
            }
            shown.append(amount.unit() == null ? "" : " " + amount.unit()).append(amount.of() == null ? "" : " of " + amount.of())
                    .append(partner[k] < 0 ? "" : " ==" + (partner[k] + 1));
        }
        return shown.toString();
    }

    private static String plain(double value) {
        BigDecimal decimal = FoundAmount.decimal(value);
        return decimal == null ? "" : decimal.toPlainString();
    }
}
