package org.dateline.store.internal.codec;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dateline.api.Origin;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.Token;
import org.jspecify.annotations.Nullable;

/** A layer of one story as bytes: who filled it, its findings, and what a person did to them. */
public final class LayerCodec {

    private static final Map<String, Layer<?>> BUILT_IN = Map.of(
            Layer.SENTENCES.id(), Layer.SENTENCES, Layer.TOKENS.id(), Layer.TOKENS, Layer.MENTIONS.id(), Layer.MENTIONS,
            Layer.CAST.id(), Layer.CAST, Layer.TIMES.id(), Layer.TIMES, Layer.AMOUNTS.id(), Layer.AMOUNTS,
            Layer.QUOTATIONS.id(), Layer.QUOTATIONS, Layer.EVENTS.id(), Layer.EVENTS);

    private static final Map<String, Form<?>> FORMS = Map.of(
            Layer.SENTENCES.id(), new SpanForm<>(Sentence::new), Layer.TOKENS.id(), new SpanForm<>(Token::new),
            Layer.MENTIONS.id(), new MentionForm(), Layer.CAST.id(), new CastForm(), Layer.TIMES.id(), new TimeForm(),
            Layer.AMOUNTS.id(), new AmountForm(), Layer.QUOTATIONS.id(), new QuotationForm(), Layer.EVENTS.id(), new EventForm());

    private static final NoteForm NOTES = new NoteForm();

    private LayerCodec() {
    }

    /** What a layer's bytes hold. */
    public record Decoded(@Nullable Origin origin, List<? extends Finding> findings, Map<String, Review> reviews) {
    }

    /** The built-in layer of this id, else the plugin's own. */
    public static Layer<?> layer(String id) {
        Layer<?> builtIn = BUILT_IN.get(id);
        return builtIn != null ? builtIn : Layer.notes(id);
    }

    public static byte[] encode(Findings findings, String layerId) {
        return encode(findings, layer(layerId));
    }

    private static <T extends Finding> byte[] encode(Findings all, Layer<T> layer) {
        List<T> findings = all.of(layer);
        Map<String, String> reviews = new TreeMap<>();
        for (T finding : findings) {
            Review review = all.review(layer.id(), finding.id());
            if (review != Review.FOUND) {
                reviews.put(finding.id(), review.name());
            }
        }
        Origin origin = all.origin(layer.id());
        return JsonOut.of(out -> out.object(() -> {
            if (origin != null) {
                out.put("provider", origin.id());
                out.put("version", origin.version());
            }
            LayerCodec.<T>form(layer.id()).writeAll(out, findings);
            out.strings("reviews", reviews);
        }));
    }

    public static Decoded decode(String layerId, byte[] bytes) throws IOException {
        try {
            return JsonIn.read(bytes, in -> decode(layerId, in));
        } catch (IllegalArgumentException e) {
            throw new IOException("The layer " + layerId + " holds what cannot be: " + e.getMessage(), e);
        }
    }

    private static Decoded decode(String layerId, JsonIn in) throws IOException {
        Draft d = new Draft();
        in.fields(key -> {
            switch (key) {
                case "provider" -> d.provider = in.string();
                case "version" -> d.version = in.string();
                case "findings" -> d.findings = List.copyOf(form(layerId).readAll(in));
                case "reviews" -> in.fields(id -> d.reviews.put(id, Names.of(Review.class, in.string())));
                default -> in.skip();
            }
        });
        Origin origin = d.provider == null ? null : new Origin(d.provider, d.version);
        return new Decoded(origin, d.findings, d.reviews);
    }

    private static final class Draft {
        private @Nullable String provider;
        private String version = "";
        private List<? extends Finding> findings = List.of();
        private final Map<String, Review> reviews = new TreeMap<>();
    }

    /** The form is the one of the layer's type: both maps above are keyed by the same ids. */
    @SuppressWarnings("unchecked")
    private static <T extends Finding> Form<T> form(String layerId) {
        Form<?> form = FORMS.get(layerId);
        return (Form<T>) (form != null ? form : NOTES);
    }
}
