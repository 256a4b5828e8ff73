package org.dateline.store.internal.codec;

import java.io.IOException;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.Note;

final class NoteForm implements Form<Note> {

    @Override
    public void write(JsonOut out, Note note) throws IOException {
        out.object(() -> {
            out.put("id", note.id());
            out.put("span", note.span());
            out.put("label", note.label());
            out.strings("fields", note.fields());
            out.confidence(note.confidence());
        });
    }

    @Override
    public Note read(JsonIn in) throws IOException {
        Draft d = new Draft();
        in.fields(key -> {
            switch (key) {
                case "id" -> d.id = in.string();
                case "span" -> d.span = in.span();
                case "label" -> d.label = in.string();
                case "fields" -> d.fields = in.map();
                case "confidence" -> d.confidence = in.fraction();
                default -> in.skip();
            }
        });
        return new Note(d.id, d.span, d.label, d.fields, d.confidence);
    }

    private static final class Draft {
        private String id = "";
        private Span span = new Span(0, 0);
        private String label = "";
        private Map<String, String> fields = Map.of();
        private double confidence = 1;
    }
}
