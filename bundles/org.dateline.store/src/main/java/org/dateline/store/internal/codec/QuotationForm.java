package org.dateline.store.internal.codec;

import java.io.IOException;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.Quotation.Kind;
import org.jspecify.annotations.Nullable;

final class QuotationForm implements Form<Quotation> {

    @Override
    public void write(JsonOut out, Quotation quote) throws IOException {
        out.object(() -> {
            out.put("id", quote.id());
            out.put("kind", quote.kind().name());
            out.spans("fragments", quote.fragments());
            out.put("inside", quote.inside());
            out.put("speaker", quote.speaker());
            out.put("speakerSpan", quote.speakerSpan());
            out.put("speakerCast", quote.speakerCast());
            out.put("cue", quote.cue());
            out.confidence(quote.confidence());
        });
    }

    @Override
    public Quotation read(JsonIn in) throws IOException {
        Draft d = new Draft();
        in.fields(key -> {
            switch (key) {
                case "id" -> d.id = in.string();
                case "kind" -> d.kind = Names.of(Kind.class, in.string());
                case "fragments" -> d.fragments = in.spans();
                case "inside" -> d.inside = in.string();
                case "speaker" -> d.speaker = in.string();
                case "speakerSpan" -> d.speakerSpan = in.span();
                case "speakerCast" -> d.speakerCast = in.string();
                case "cue" -> d.cue = in.span();
                case "confidence" -> d.confidence = in.fraction();
                default -> in.skip();
            }
        });
        Quotation.Builder quote = Quotation.builder(d.id, d.kind).inside(d.inside).speaker(d.speaker, d.speakerSpan, d.speakerCast)
                .cue(d.cue).confidence(d.confidence);
        d.fragments.forEach(quote::fragment);
        return quote.build();
    }

    private static final class Draft {
        private String id = "";
        private Kind kind = Kind.DIRECT;
        private List<Span> fragments = List.of();
        private @Nullable String inside;
        private @Nullable String speaker;
        private @Nullable Span speakerSpan;
        private @Nullable String speakerCast;
        private @Nullable Span cue;
        private double confidence = 1;
    }
}
