package org.dateline.store.internal.codec;

import java.io.IOException;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.analysis.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

final class TimeForm implements Form<TimeExpression> {

    @Override
    public void write(JsonOut out, TimeExpression time) throws IOException {
        out.object(() -> {
            out.put("id", time.id());
            out.put("span", time.span());
            out.put("type", time.type().name());
            out.put("value", time.value());
            out.put("edtf", time.edtf() == null ? null : time.edtf().toString());
            out.put("zone", time.zone());
            out.put("why", time.why());
            out.confidence(time.confidence());
        });
    }

    @Override
    public TimeExpression read(JsonIn in) throws IOException {
        Draft d = new Draft();
        in.fields(key -> {
            switch (key) {
                case "id" -> d.id = in.string();
                case "span" -> d.span = in.span();
                case "type" -> d.type = Names.of(Type.class, in.string());
                case "value" -> d.value = in.string();
                case "edtf" -> d.edtf = Names.date(in.string());
                case "zone" -> d.zone = in.string();
                case "why" -> d.why = in.string();
                case "confidence" -> d.confidence = in.fraction();
                default -> in.skip();
            }
        });
        return TimeExpression.builder(d.id, d.span, d.type, d.value).edtf(d.edtf).zone(d.zone).why(d.why).confidence(d.confidence)
                .build();
    }

    private static final class Draft {
        private String id = "";
        private Span span = new Span(0, 0);
        private Type type = Type.DATE;
        private String value = "";
        private @Nullable EdtfDate edtf;
        private @Nullable String zone;
        private String why = "";
        private double confidence = 1;
    }
}
