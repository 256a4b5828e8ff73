package org.dateline.api.analysis;

import java.time.LocalDateTime;
import java.util.Objects;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date, time, duration or recurrence in the text (TIMEX3 of ISO-TimeML), with its value and the reason for it. What cannot be
 * anchored has a TIMEX3 value and no EDTF date.
 */
public final class TimeExpression implements Finding {

    /** The types of TIMEX3. */
    public enum Type {
        DATE, TIME, DURATION, SET
    }

    private final String id;
    private final Span span;
    private final Type type;
    private final String value;
    private final @Nullable EdtfDate edtf;
    private final @Nullable String zone;
    private final String why;
    private final double confidence;

    private TimeExpression(Builder b) {
        this.id = b.id;
        this.span = b.span;
        this.type = b.type;
        this.value = b.value;
        this.edtf = b.edtf;
        this.zone = b.zone;
        this.why = b.why;
        this.confidence = b.confidence;
    }

    /** @param value the TIMEX3 value: {@code 2025-07-08}, {@code P3D}, {@code PAST_REF} */
    public static Builder builder(String id, Span span, Type type, String value) {
        return new Builder(id, span, type, value);
    }

    public Builder toBuilder() {
        Builder b = new Builder(id, span, type, value);
        b.edtf = edtf;
        b.zone = zone;
        b.why = why;
        b.confidence = confidence;
        return b;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Span span() {
        return span;
    }

    public Type type() {
        return type;
    }

    public String value() {
        return value;
    }

    public @Nullable EdtfDate edtf() {
        return edtf;
    }

    /** The first local instant it may mean, inclusive; null where it is not anchored or open. */
    public @Nullable LocalDateTime earliest() {
        return edtf == null ? null : edtf.earliest();
    }

    /** The last local instant it may mean, inclusive, to the second; null where it is not anchored or open. */
    public @Nullable LocalDateTime latest() {
        return edtf == null ? null : edtf.latest();
    }

    /** The zone or offset, only where the text states one: {@code +09:00}, {@code America/New_York}. */
    public @Nullable String zone() {
        return zone;
    }

    /** The reason for the value, in short sentences for a person. */
    public String why() {
        return why;
    }

    @Override
    public double confidence() {
        return confidence;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof TimeExpression t && id.equals(t.id) && span.equals(t.span) && type == t.type
                && value.equals(t.value) && Objects.equals(edtf, t.edtf) && Objects.equals(zone, t.zone) && why.equals(t.why)
                && confidence == t.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, span, value);
    }

    @Override
    public String toString() {
        return id + " " + type + " " + value + (edtf == null ? "" : " = " + edtf);
    }

    /** Not for several threads. */
    public static final class Builder {
        private final String id;
        private final Span span;
        private final Type type;
        private final String value;
        private @Nullable EdtfDate edtf;
        private @Nullable String zone;
        private String why = "";
        private double confidence = 1;

        private Builder(String id, Span span, Type type, String value) {
            this.id = id;
            this.span = span;
            this.type = type;
            this.value = value;
        }

        public Builder edtf(@Nullable EdtfDate date) {
            this.edtf = date;
            return this;
        }

        public Builder zone(@Nullable String zoneOrOffset) {
            this.zone = zoneOrOffset;
            return this;
        }

        public Builder why(String reason) {
            this.why = reason;
            return this;
        }

        public Builder confidence(double c) {
            this.confidence = c;
            return this;
        }

        public TimeExpression build() {
            return new TimeExpression(this);
        }
    }
}
