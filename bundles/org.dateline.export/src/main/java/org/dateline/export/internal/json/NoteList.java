package org.dateline.export.internal.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import org.dateline.api.analysis.Note;

/** The notes of a plugin's layer. */
final class NoteList {

    private NoteList() {
    }

    static void write(JsonGenerator json, String layer, List<Note> notes, CodePoints points) throws IOException {
        json.writeArrayFieldStart(layer);
        for (Note note : notes) {
            json.writeStartObject();
            json.writeNumberField("start", points.start(note.span()));
            json.writeNumberField("end", points.end(note.span()));
            json.writeStringField("label", note.label());
            json.writeObjectFieldStart("fields");
            for (Map.Entry<String, String> field : note.fields().entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
