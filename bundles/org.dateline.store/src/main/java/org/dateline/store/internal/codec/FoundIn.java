package org.dateline.store.internal.codec;

import java.io.IOException;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.story.Found;
import org.jspecify.annotations.Nullable;

/** A value that a reader found, as it stands in the file: one text or a list of texts, the basis, how sure. */
final class FoundIn {

    private String text = "";
    private List<String> list = List.of();
    private String basis = "";
    private double confidence = 1;
    private @Nullable FoundIn before;

    private FoundIn() {
    }

    static FoundIn read(JsonIn in) throws IOException {
        FoundIn found = new FoundIn();
        in.fields(key -> {
            switch (key) {
                case "value" -> found.value(in);
                case "basis" -> found.basis = in.string();
                case "confidence" -> found.confidence = in.fraction();
                case "before" -> found.before = read(in);
                default -> in.skip();
            }
        });
        return found;
    }

    private void value(JsonIn in) throws IOException {
        if (in.atArray()) {
            list = in.strings();
        } else {
            text = in.string();
        }
    }

    Found<String> words() {
        return new Found<>(text, basis, confidence, before == null ? null : before.words());
    }

    Found<List<String>> list() {
        return new Found<>(list, basis, confidence, before == null ? null : before.list());
    }

    Found<EdtfDate> date() throws IOException {
        return new Found<>(Names.date(text), basis, confidence, before == null ? null : before.date());
    }
}
