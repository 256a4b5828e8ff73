package org.dateline.ingest.internal.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Map;

/** One line: what is not there is empty; what is not known is passed over. */
record StoryLine(String id, String text, String published, String title) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    /** @throws IllegalArgumentException where the line is no JSON object or has no text; the message is for a person */
    static StoryLine parse(String line, Map<String, String> columns) {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("This line is no JSON object.");
            }
            return object(json, columns);
        } catch (IOException e) {
            throw new IllegalArgumentException("This line is not whole JSON.", e);
        }
    }

    private static StoryLine object(JsonParser json, Map<String, String> columns) throws IOException {
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
            switch (role(name, columns)) {
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

    /** What a field holds: as the person says, else as it is named. A field whose part another one plays plays none. */
    private static String role(String name, Map<String, String> columns) {
        for (Map.Entry<String, String> each : columns.entrySet()) {
            if (each.getValue().equals(name)) {
                return each.getKey();
            }
        }
        return columns.containsKey(name) || name.equals("dct") && columns.containsKey("published") ? "" : name;
    }
}
