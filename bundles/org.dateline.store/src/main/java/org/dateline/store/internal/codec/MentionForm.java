package org.dateline.store.internal.codec;

import java.io.IOException;

import org.dateline.api.Span;
import org.dateline.api.analysis.Mention;

final class MentionForm implements Form<Mention> {

    @Override
    public void write(JsonOut out, Mention mention) throws IOException {
        out.object(() -> {
            out.put("id", mention.id());
            out.put("span", mention.span());
            out.put("type", mention.type());
            out.confidence(mention.confidence());
        });
    }

    @Override
    public Mention read(JsonIn in) throws IOException {
        Draft d = new Draft();
        in.fields(key -> {
            switch (key) {
                case "id" -> d.id = in.string();
                case "span" -> d.span = in.span();
                case "type" -> d.type = in.string();
                case "confidence" -> d.confidence = in.fraction();
                default -> in.skip();
            }
        });
        return new Mention(d.id, d.span, d.type, d.confidence);
    }

    private static final class Draft {
        private String id = "";
        private Span span = new Span(0, 0);
        private String type = "";
        private double confidence = 1;
    }
}
