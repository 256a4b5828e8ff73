package org.dateline.export.internal.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonGenerator;
import org.dateline.api.EdtfDate;
import org.dateline.api.Origin;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.Problem;
import org.dateline.api.story.Block;
import org.dateline.api.story.Found;
import org.dateline.api.story.LeftOut;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;

/** One story as one JSON object, keys in the order of the format. A key without a value is left out. */
final class StoryLine {

    static final String FORMAT = "dateline-analysis/1";

    /** The built-in layers under their keys in the file, in the order of the file. */
    private static final Map<String, String> KEYS = keys();

    private final JsonGenerator json;
    private final Story story;
    private final Findings findings;
    private final List<Problem> problems;
    private final CodePoints points;

    StoryLine(JsonGenerator json, AnalyzedStory analyzed) {
        this.json = json;
        this.story = analyzed.story();
        this.findings = analyzed.findings();
        this.problems = analyzed.problems();
        this.points = new CodePoints(story.text());
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(Layer.SENTENCES.id(), "sentences");
        keys.put(Layer.TOKENS.id(), "tokens");
        keys.put(Layer.MENTIONS.id(), "entities");
        keys.put(Layer.CAST.id(), "cast");
        keys.put(Layer.TIMES.id(), "times");
        keys.put(Layer.AMOUNTS.id(), "amounts");
        keys.put(Layer.QUOTATIONS.id(), "quotes");
        keys.put(Layer.EVENTS.id(), "events");
        return keys;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("id", story.callerId() != null ? story.callerId() : story.id().value());
        json.writeStringField("source", story.path());
        metadata();
        json.writeStringField("text", story.text());
        body();
        blocks();
        leftOut();
        new FindingLists(json, story, findings, points).write();
        pluginLayers();
        origin();
        problems();
        json.writeEndObject();
    }

    private void metadata() throws IOException {
        field("title", story.title());
        if (!story.authors().value().isEmpty()) {
            json.writeArrayFieldStart("authors");
            for (String author : story.authors().value()) {
                json.writeString(author);
            }
            json.writeEndArray();
        }
        field("publisher", story.publisher());
        field("language", story.language());
        field("url", story.url());
        field("rights", story.rights());
        field("embargo", story.embargo());
        field("published", story.published());
        if (story.published() != null) {
            json.writeStringField("publishedBasis", story.published().basis());
            day(story.published().value());
        }
    }

    /** The day alone, for programs that compare days and do not read EDTF. */
    private void day(EdtfDate published) throws IOException {
        boolean known = published.precision() == EdtfDate.Precision.DAY || published.precision() == EdtfDate.Precision.TIME;
        if (known && published.earliest() != null) {
            json.writeStringField("date", published.earliest().toLocalDate().toString());
        }
    }

    private void field(String key, @Nullable Found<?> found) throws IOException {
        if (found != null) {
            json.writeStringField(key, found.value().toString());
        }
    }

    private void body() throws IOException {
        StringBuilder body = new StringBuilder();
        for (Block block : story.blocks()) {
            if (block.kind().isBody()) {
                body.append(body.isEmpty() ? "" : "\n\n").append(story.text(), block.span().start(), block.span().end());
            }
        }
        if (!body.isEmpty()) {
            json.writeStringField("articleBody", body.toString());
        }
    }

    private void blocks() throws IOException {
        if (story.blocks().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("blocks");
        for (Block block : story.blocks()) {
            json.writeStartObject();
            json.writeNumberField("start", points.start(block.span()));
            json.writeNumberField("end", points.end(block.span()));
            json.writeStringField("kind", block.kind().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void leftOut() throws IOException {
        if (story.leftOut().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("leftOut");
        for (LeftOut furniture : story.leftOut()) {
            json.writeStartObject();
            json.writeStringField("text", furniture.text());
            json.writeStringField("at", furniture.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void pluginLayers() throws IOException {
        TreeSet<String> own = new TreeSet<>(findings.layers());
        own.removeAll(KEYS.keySet());
        if (own.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("layers");
        for (String layer : own) {
            NoteList.write(json, layer, findings.of(Layer.notes(layer)), points);
        }
        json.writeEndObject();
    }

    private void origin() throws IOException {
        Map<String, String> origins = new LinkedHashMap<>();
        KEYS.forEach((layer, key) -> origin(layer, key, origins));
        new TreeSet<>(findings.layers()).forEach(layer -> origin(layer, KEYS.getOrDefault(layer, layer), origins));
        if (origins.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("origin");
        for (Map.Entry<String, String> origin : origins.entrySet()) {
            json.writeStringField(origin.getKey(), origin.getValue());
        }
        json.writeEndObject();
    }

    private void origin(String layer, String key, Map<String, String> origins) {
        Origin origin = findings.origin(layer);
        if (origin != null) {
            origins.putIfAbsent(key, origin.toString());
        }
    }

    private void problems() throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("where", problem.where());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
