package org.dateline.export.internal.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import org.dateline.api.Span;
import org.dateline.api.analysis.Amount;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;

/** The built-in layers as JSON arrays. A layer that was looked for and holds nothing is an empty array; one that was not is absent. */
final class FindingLists {

    private final JsonGenerator json;
    private final String text;
    private final Findings findings;
    private final CodePoints points;

    FindingLists(JsonGenerator json, Story story, Findings findings, CodePoints points) {
        this.json = json;
        this.text = story.text();
        this.findings = findings;
        this.points = points;
    }

    void write() throws IOException {
        Map<String, Linked> links = links();
        list(Layer.MENTIONS, "entities", mention -> entity(mention, links.get(mention.id())));
        list(Layer.CAST, "cast", this::member);
        list(Layer.TIMES, "times", this::time);
        list(Layer.AMOUNTS, "amounts", this::amount);
        list(Layer.QUOTATIONS, "quotes", this::quote);
        list(Layer.EVENTS, "events", this::event);
    }

    /** What a mention means: the member of the cast, and whether its name stands for something else. */
    private record Linked(String cast, boolean metonym) {
    }

    private Map<String, Linked> links() {
        Map<String, Linked> links = new HashMap<>();
        for (CastMember member : findings.of(Layer.CAST)) {
            for (CastMember.Link link : member.links()) {
                if (!link.mentionId().isEmpty()) {
                    links.putIfAbsent(link.mentionId(), new Linked(member.id(), link.metonym()));
                }
            }
        }
        return links;
    }

    @FunctionalInterface
    private interface Body<T> {
        void of(T finding) throws IOException;
    }

    private <T extends Finding> void list(Layer<T> layer, String key, Body<T> body) throws IOException {
        if (!findings.layers().contains(layer.id())) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (T finding : findings.of(layer)) {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            body.of(finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void entity(Mention mention, @Nullable Linked link) throws IOException {
        span(mention.span());
        json.writeStringField("type", mention.type());
        words("text", mention.span());
        if (link != null) {
            json.writeStringField("cast", link.cast());
        }
        json.writeBooleanField("metonym", link != null && link.metonym());
        confidence(mention);
    }

    private void member(CastMember member) throws IOException {
        json.writeStringField("type", member.type());
        json.writeStringField("name", member.name());
        strings("aliases", member.aliases());
        json.writeArrayFieldStart("roles");
        for (CastMember.Role role : member.roles()) {
            json.writeStartObject();
            json.writeStringField("text", role.text());
            span(role.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void time(TimeExpression time) throws IOException {
        span(time.span());
        json.writeStringField("type", time.type().name());
        json.writeStringField("value", time.value());
        if (time.edtf() != null) {
            json.writeStringField("edtf", time.edtf().toString());
        }
        words("text", time.span());
        if (time.earliest() != null) {
            json.writeStringField("earliest", Bound.of(time.earliest(), time));
        }
        if (time.latest() != null) {
            json.writeStringField("latest", Bound.of(time.latest(), time));
        }
        optional("why", time.why().isEmpty() ? null : time.why());
    }

    private void amount(Amount amount) throws IOException {
        span(amount.span());
        json.writeStringField("kind", amount.kind().name());
        PlainNumber.field(json, "value", amount.value());
        PlainNumber.field(json, "low", amount.low());
        PlainNumber.field(json, "high", amount.high());
        json.writeBooleanField("approx", amount.approximate());
        optional("unit", amount.unit());
        optional("of", amount.of());
        optional("equals", amount.equalTo());
        words("text", amount.span());
    }

    private void quote(Quotation quote) throws IOException {
        span(quote.span());
        spans("fragments", quote.fragments());
        json.writeStringField("text", said(quote));
        json.writeStringField("kind", quote.kind().id());
        json.writeBooleanField("direct", quote.kind() == Quotation.Kind.DIRECT);
        optional("inside", quote.inside());
        optional("speaker", quote.speaker());
        if (quote.speakerSpan() != null) {
            json.writeNumberField("speakerStart", points.start(quote.speakerSpan()));
            json.writeNumberField("speakerEnd", points.end(quote.speakerSpan()));
        }
        optional("speakerCast", quote.speakerCast());
        words("cue", quote.cue());
        confidence(quote);
    }

    private String said(Quotation quote) {
        StringBuilder said = new StringBuilder();
        for (Span fragment : quote.fragments()) {
            said.append(said.isEmpty() ? "" : " ").append(text, fragment.start(), fragment.end());
        }
        return said.toString();
    }

    private void event(Event event) throws IOException {
        if (event.date() != null) {
            json.writeStringField("date", event.date().toString());
        }
        json.writeStringField("basis", event.basis().id());
        json.writeStringField("status", event.status().id());
        span(event.span());
        words("text", event.span());
        spans("also", event.also());
        strings("participants", event.participants());
        optional("place", event.place());
        words("trigger", event.trigger());
        confidence(event);
    }

    private void span(Span span) throws IOException {
        json.writeNumberField("start", points.start(span));
        json.writeNumberField("end", points.end(span));
    }

    private void spans(String key, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(points.start(span));
            json.writeNumber(points.end(span));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void words(String key, @Nullable Span span) throws IOException {
        if (span != null) {
            json.writeStringField(key, span.of(text));
        }
    }

    private void strings(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void optional(String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    private void confidence(Finding finding) throws IOException {
        PlainNumber.field(json, "confidence", PlainNumber.rounded(finding.confidence()));
    }
}
