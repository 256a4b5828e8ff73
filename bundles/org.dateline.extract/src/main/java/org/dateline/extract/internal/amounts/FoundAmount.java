package org.dateline.extract.internal.amounts;

import java.math.BigDecimal;
import java.math.MathContext;

import org.dateline.api.analysis.Amount;
import org.jspecify.annotations.Nullable;

/**
 * An amount in the words.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param value the number, NaN where none or a range is said
 * @param low lower bound or NaN
 * @param high upper bound or NaN
 * @param of what is counted
 */
record FoundAmount(int from, int to, Amount.Kind kind, double value, double low, double high, boolean approximate, @Nullable String unit,
        @Nullable String of) {

    static FoundAmount single(int from, int to, Amount.Kind kind, double value, @Nullable String unit, @Nullable String of) {
        return new FoundAmount(from, to, kind, value, Double.NaN, Double.NaN, false, unit, of);
    }

    static FoundAmount range(int from, int to, Amount.Kind kind, double low, double high, @Nullable String unit, @Nullable String of) {
        return new FoundAmount(from, to, kind, Double.NaN, low, high, false, unit, of);
    }

    FoundAmount about() {
        return new FoundAmount(from, to, kind, value, low, high, true, unit, of);
    }

    FoundAmount atLeast() {
        return Double.isNaN(low) ? new FoundAmount(from, to, kind, value, value, high, approximate, unit, of) : this;
    }

    FoundAmount atMost() {
        return Double.isNaN(high) ? new FoundAmount(from, to, kind, value, low, value, approximate, unit, of) : this;
    }

    FoundAmount through(int end) {
        return new FoundAmount(from, end, kind, value, low, high, approximate, unit, of);
    }

    FoundAmount negative(int start) {
        return new FoundAmount(start, to, kind, -value, -high, -low, approximate, unit, of);
    }

    /** The shortest decimal that means the number, without exponent; null for NaN. */
    static @Nullable BigDecimal decimal(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return null;
        }
        BigDecimal exact = BigDecimal.valueOf(number).round(new MathContext(15)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
