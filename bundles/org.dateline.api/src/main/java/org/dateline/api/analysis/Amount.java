package org.dateline.api.analysis;

import java.math.BigDecimal;
import java.util.Objects;

import org.dateline.api.Span;
import org.jspecify.annotations.Nullable;

/** An amount of money, a percentage or a counted quantity. */
public final class Amount implements Finding {

    public enum Kind {
        MONEY, PERCENT, QUANTITY
    }

    private final String id;
    private final Span span;
    private final Kind kind;
    private final @Nullable BigDecimal value;
    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;
    private final boolean approximate;
    private final @Nullable String unit;
    private final @Nullable String of;
    private final @Nullable String equalTo;
    private final double confidence;

    private Amount(Builder b) {
        this.id = b.id;
        this.span = b.span;
        this.kind = b.kind;
        this.value = b.value;
        this.low = b.low;
        this.high = b.high;
        this.approximate = b.approximate;
        this.unit = b.unit;
        this.of = b.of;
        this.equalTo = b.equalTo;
        this.confidence = b.confidence;
    }

    public static Builder builder(String id, Span span, Kind kind) {
        return new Builder(id, span, kind);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Span span() {
        return span;
    }

    public Kind kind() {
        return kind;
    }

    /** The number as stated; null for a range. */
    public @Nullable BigDecimal value() {
        return value;
    }

    /** The lower bound of a range or of "more than"; null where none is stated. */
    public @Nullable BigDecimal low() {
        return low;
    }

    /** The upper bound of a range or of "less than"; null where none is stated. */
    public @Nullable BigDecimal high() {
        return high;
    }

    /** "about", "almost", "roughly". */
    public boolean approximate() {
        return approximate;
    }

    /** An ISO 4217 code for money, {@code %} or {@code pp} for percentages, the unit's symbol for a measured quantity. */
    public @Nullable String unit() {
        return unit;
    }

    /** What is counted, as the text says it: "troops". */
    public @Nullable String of() {
        return of;
    }

    /** The id of the amount that this one is the conversion of. */
    public @Nullable String equalTo() {
        return equalTo;
    }

    @Override
    public double confidence() {
        return confidence;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Amount a && id.equals(a.id) && span.equals(a.span) && kind == a.kind
                && Objects.equals(value, a.value) && Objects.equals(low, a.low) && Objects.equals(high, a.high)
                && approximate == a.approximate && Objects.equals(unit, a.unit) && Objects.equals(of, a.of)
                && Objects.equals(equalTo, a.equalTo) && confidence == a.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, span, kind);
    }

    @Override
    public String toString() {
        return id + " " + kind + " " + value + " " + unit;
    }

    /** Not for several threads. */
    public static final class Builder {
        private final String id;
        private final Span span;
        private final Kind kind;
        private @Nullable BigDecimal value;
        private @Nullable BigDecimal low;
        private @Nullable BigDecimal high;
        private boolean approximate;
        private @Nullable String unit;
        private @Nullable String of;
        private @Nullable String equalTo;
        private double confidence = 1;

        private Builder(String id, Span span, Kind kind) {
            this.id = id;
            this.span = span;
            this.kind = kind;
        }

        public Builder value(@Nullable BigDecimal number) {
            this.value = number;
            return this;
        }

        public Builder range(@Nullable BigDecimal from, @Nullable BigDecimal to) {
            this.low = from;
            this.high = to;
            return this;
        }

        public Builder approximate(boolean about) {
            this.approximate = about;
            return this;
        }

        public Builder unit(@Nullable String code) {
            this.unit = code;
            return this;
        }

        public Builder of(@Nullable String counted) {
            this.of = counted;
            return this;
        }

        public Builder equalTo(@Nullable String amountId) {
            this.equalTo = amountId;
            return this;
        }

        public Builder confidence(double c) {
            this.confidence = c;
            return this;
        }

        public Amount build() {
            return new Amount(this);
        }
    }
}
