package org.dateline.ingest.internal.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** One line: what is not there is empty; what is not known is passed over. */
record StoryLine(String id, String text, String published, String title) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    /** @throws IllegalArgumentException where the line is no JSON object or has no text; the message is for a person */
    static StoryLine parse(String line) {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("This line is no JSON object.");
            }
            return object(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("This line is not whole JSON.", e);
        }
    }

    private static StoryLine object(JsonParser json) throws IOException {
        String id = "";
        String text = null;
        String published = "";
        String title = "";
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (!value.isScalarValue() || value == JsonToken.VALUE_NULL) {
                json.skipChildren();
                continue;
            }
            switch (name) {
                case "id" -> id = json.getText();
                case "text" -> text = json.getText();
                case "published", "dct" -> published = json.getText();
                case "title" -> title = json.getText();
                default -> {
                }
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw new IllegalArgumentException("This line is not whole JSON.");
        }
        if (text == null) {
            throw new IllegalArgumentException("This line has no text: {\"id\": \"1\", \"text\": \"...\"}.");
        }
        return new StoryLine(id, text, published, title);
    }
}
