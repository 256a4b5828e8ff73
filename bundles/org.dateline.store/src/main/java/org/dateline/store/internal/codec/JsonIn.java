package org.dateline.store.internal.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.dateline.api.Span;

/**
 * Reads what {@link JsonOut} wrote, value by value. Keys that a later version added are passed over. Where the JSON is not what it
 * should be, an {@link IOException} says so.
 */
final class JsonIn {

    /** Our own file, whose values were bounded when they came in: no second bound here. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private final JsonParser json;

    private JsonIn(JsonParser json) {
        this.json = json;
    }

    @FunctionalInterface
    interface Reading<T> {
        T from(JsonIn in) throws IOException;
    }

    @FunctionalInterface
    interface Field {
        void read(String key) throws IOException;
    }

    static <T> T read(byte[] bytes, Reading<T> reading) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            JsonIn in = new JsonIn(parser);
            parser.nextToken();
            return reading.from(in);
        }
    }

    private void expect(JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw new IOException("There is " + json.currentToken() + " where " + token + " should be");
        }
    }

    /** At the beginning of an object: hands over each key with the parser on its value. */
    void fields(Field field) throws IOException {
        expect(JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            expect(JsonToken.FIELD_NAME);
            String key = json.currentName();
            json.nextToken();
            field.read(key);
        }
    }

    void skip() throws IOException {
        json.skipChildren();
    }

    <T> List<T> array(Reading<T> item) throws IOException {
        expect(JsonToken.START_ARRAY);
        List<T> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.from(this));
        }
        return items;
    }

    boolean atArray() {
        return json.currentToken() == JsonToken.START_ARRAY;
    }

    String string() throws IOException {
        expect(JsonToken.VALUE_STRING);
        return json.getText();
    }

    BigDecimal decimal() throws IOException {
        try {
            return new BigDecimal(string());
        } catch (NumberFormatException e) {
            throw new IOException("Not a number: " + json.getText(), e);
        }
    }

    int number() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    double fraction() throws IOException {
        return json.getDoubleValue();
    }

    boolean truth() throws IOException {
        return json.getBooleanValue();
    }

    Span span() throws IOException {
        expect(JsonToken.START_ARRAY);
        json.nextToken();
        int start = number();
        json.nextToken();
        int end = number();
        json.nextToken();
        expect(JsonToken.END_ARRAY);
        return new Span(start, end);
    }

    List<Span> spans() throws IOException {
        return array(JsonIn::span);
    }

    List<String> strings() throws IOException {
        return array(JsonIn::string);
    }

    Map<String, String> map() throws IOException {
        Map<String, String> values = new TreeMap<>();
        fields(key -> values.put(key, string()));
        return values;
    }
}
