package org.dateline.store.internal.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import org.dateline.api.Span;
import org.jspecify.annotations.Nullable;

/** Writes one JSON value into memory. A null is left out; a span is {@code [start,end]} in UTF-16 code units. */
final class JsonOut {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true).build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final JsonGenerator json;

    JsonOut() {
        try {
            json = FACTORY.createGenerator(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a value writes of itself. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    @FunctionalInterface
    interface ItemBody<T> {
        void write(T item) throws IOException;
    }

    byte[] written() throws IOException {
        json.close();
        return bytes.toByteArray();
    }

    /** All of it, for values whose writing cannot fail. */
    static byte[] of(ThrowingUse use) {
        try {
            JsonOut out = new JsonOut();
            use.on(out);
            return out.written();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface ThrowingUse {
        void on(JsonOut out) throws IOException;
    }

    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void object(String key, Body body) throws IOException {
        json.writeFieldName(key);
        object(body);
    }

    <T> void array(String key, Collection<T> items, ItemBody<T> body) throws IOException {
        json.writeFieldName(key);
        array(items, body);
    }

    <T> void array(Collection<T> items, ItemBody<T> body) throws IOException {
        json.writeStartArray();
        for (T item : items) {
            body.write(item);
        }
        json.writeEndArray();
    }

    void put(String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    /** As text, since a JSON number would lose the scale. */
    void put(String key, @Nullable BigDecimal value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value.toString());
        }
    }

    void put(String key, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(key, true);
        }
    }

    void put(String key, int value) throws IOException {
        json.writeNumberField(key, value);
    }

    /** Certainty is the rule and goes without saying. */
    void confidence(double value) throws IOException {
        if (value != 1) {
            json.writeNumberField("confidence", value);
        }
    }

    void put(String key, @Nullable Span span) throws IOException {
        if (span != null) {
            json.writeFieldName(key);
            span(span);
        }
    }

    void span(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    void spans(String key, List<Span> spans) throws IOException {
        if (!spans.isEmpty()) {
            array(key, spans, this::span);
        }
    }

    void strings(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            array(key, values, this::string);
        }
    }

    void string(String value) throws IOException {
        json.writeString(value);
    }

    void pair(String first, String second) throws IOException {
        json.writeStartArray();
        json.writeString(first);
        json.writeString(second);
        json.writeEndArray();
    }

    void number(int value) throws IOException {
        json.writeNumber(value);
    }

    void strings(String key, Map<String, String> values) throws IOException {
        if (!values.isEmpty()) {
            object(key, () -> {
                for (Map.Entry<String, String> value : values.entrySet()) {
                    json.writeStringField(value.getKey(), value.getValue());
                }
            });
        }
    }
}
