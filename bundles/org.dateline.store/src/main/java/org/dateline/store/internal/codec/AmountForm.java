package org.dateline.store.internal.codec;

import java.io.IOException;
import java.math.BigDecimal;

import org.dateline.api.Span;
import org.dateline.api.analysis.Amount;
import org.dateline.api.analysis.Amount.Kind;
import org.jspecify.annotations.Nullable;

final class AmountForm implements Form<Amount> {

    @Override
    public void write(JsonOut out, Amount amount) throws IOException {
        out.object(() -> {
            out.put("id", amount.id());
            out.put("span", amount.span());
            out.put("kind", amount.kind().name());
            out.put("value", amount.value());
            out.put("low", amount.low());
            out.put("high", amount.high());
            out.put("approximate", amount.approximate());
            out.put("unit", amount.unit());
            out.put("of", amount.of());
            out.put("equalTo", amount.equalTo());
            out.confidence(amount.confidence());
        });
    }

    @Override
    public Amount read(JsonIn in) throws IOException {
        Draft d = new Draft();
        in.fields(key -> {
            switch (key) {
                case "id" -> d.id = in.string();
                case "span" -> d.span = in.span();
                case "kind" -> d.kind = Names.of(Kind.class, in.string());
                case "value" -> d.value = in.decimal();
                case "low" -> d.low = in.decimal();
                case "high" -> d.high = in.decimal();
                case "approximate" -> d.approximate = in.truth();
                case "unit" -> d.unit = in.string();
                case "of" -> d.of = in.string();
                case "equalTo" -> d.equalTo = in.string();
                case "confidence" -> d.confidence = in.fraction();
                default -> in.skip();
            }
        });
        return Amount.builder(d.id, d.span, d.kind).value(d.value).range(d.low, d.high).approximate(d.approximate).unit(d.unit)
                .of(d.of).equalTo(d.equalTo).confidence(d.confidence).build();
    }

    private static final class Draft {
        private String id = "";
        private Span span = new Span(0, 0);
        private Kind kind = Kind.QUANTITY;
        private @Nullable BigDecimal value;
        private @Nullable BigDecimal low;
        private @Nullable BigDecimal high;
        private boolean approximate;
        private @Nullable String unit;
        private @Nullable String of;
        private @Nullable String equalTo;
        private double confidence = 1;
    }
}
