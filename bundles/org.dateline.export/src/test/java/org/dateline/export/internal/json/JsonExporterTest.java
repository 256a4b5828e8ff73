package org.dateline.export.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dateline.api.TaskContext;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.OptionValues;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.StoryDraft;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.GivenFindings;
import org.dateline.testkit.GivenStories;
import org.dateline.testkit.SampleStories;
import org.junit.jupiter.api.Test;

class JsonExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new JsonExporter();
    }

    private static List<JsonNode> lines(List<AnalyzedStory> stories) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExporter().export(new GivenStories("", stories, List.of()), OptionValues.of(List.of(), Map.of()), out, TaskContext.silent());
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The words that a node's offsets mark, counted in code points. */
    private static String marked(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    @Test
    void keysStandInTheOrderOfTheFormat() throws Exception {
        JsonNode line = lines(List.of(SampleStories.bridge())).get(0);
        assertEquals(List.of("format", "id", "source", "title", "authors", "publisher", "language", "url", "rights", "embargo",
                "published", "publishedBasis", "date", "text", "articleBody", "blocks", "leftOut", "entities", "cast", "times", "amounts",
                "quotes", "events", "layers", "origin", "problems"), keys(line));
        assertEquals(List.of("id", "start", "end", "type", "text", "cast", "metonym", "confidence"), keys(line.at("/entities/0")));
        assertEquals(List.of("id", "start", "end", "type", "value", "edtf", "text", "earliest", "latest", "why"), keys(line.at("/times/0")));
        assertEquals(List.of("id", "start", "end", "kind", "value", "approx", "unit", "equals", "text"), keys(line.at("/amounts/1")));
        assertEquals(List.of("id", "start", "end", "fragments", "text", "kind", "direct", "speaker", "speakerStart", "speakerEnd",
                "speakerCast", "cue", "confidence"), keys(line.at("/quotes/0")));
        assertEquals(List.of("id", "date", "basis", "status", "start", "end", "text", "also", "participants", "place", "trigger",
                "confidence"), keys(line.at("/events/0")));
    }

    @Test
    void offsetsCountCodePointsAndMarkTheTextBesideThem() throws Exception {
        JsonNode line = lines(List.of(SampleStories.bridge())).get(0);
        String text = line.get("text").textValue();
        int seen = 0;
        for (String key : List.of("entities", "times", "amounts", "events")) {
            for (JsonNode finding : line.get(key)) {
                assertEquals(finding.get("text").textValue(), marked(text, finding.get("start").intValue(), finding.get("end").intValue()));
                seen++;
            }
        }
        assertEquals(14, seen);
        JsonNode quote = line.at("/quotes/0");
        assertEquals("Quill", marked(text, quote.get("speakerStart").intValue(), quote.get("speakerEnd").intValue()));
        assertEquals("It is old, and it is not safe.", quote.get("text").textValue());
        assertEquals("said", quote.get("cue").textValue());
    }

    @Test
    void aMentionNamesItsMemberOfTheCastAndSaysWhereANameStandsForSomethingElse() throws Exception {
        JsonNode entities = lines(List.of(SampleStories.bridge())).get(0).get("entities");
        assertEquals("c2", entities.get(2).get("cast").textValue());
        assertFalse(entities.get(2).get("metonym").booleanValue());
        assertTrue(entities.get(3).get("metonym").booleanValue());
        assertEquals("0.988", entities.get(1).get("confidence").asText());
    }

    @Test
    void numbersAreWrittenPlainly() throws Exception {
        String line = new String(export(new JsonExporter(), Map.of()), StandardCharsets.UTF_8);
        assertTrue(line.contains("\"value\":1250000000,\"approx\":true,\"unit\":\"EUR\""), line);
        assertTrue(line.contains("\"confidence\":0.55"), line);
    }

    @Test
    void boundsAreLocalAndHaveAnOffsetOnlyWhereAZoneIsKnown() throws Exception {
        List<JsonNode> lines = lines(SampleStories.all());
        assertEquals("2031-05-01T00:00:00", lines.get(0).at("/times/0/earliest").textValue());
        assertEquals("2031-05-31T23:59:59", lines.get(0).at("/times/0/latest").textValue());
        assertEquals("2031-03-04T00:00:00+09:00", lines.get(2).at("/times/0/earliest").textValue());
    }

    @Test
    void aCallersTextAndIdComeBackUnchangedAndWhatIsUnknownIsLeftOut() throws Exception {
        AnalyzedStory given = SampleStories.verbatim();
        JsonNode line = lines(List.of(given)).get(0);
        assertEquals(List.of("format", "id", "source", "text", "articleBody", "blocks", "events", "origin"), keys(line));
        assertEquals("wire-7", line.get("id").textValue());
        assertEquals(given.story().text(), line.get("text").textValue());
        assertEquals("Kein Datum.\n\nÖl & \"Gas\" <b>", line.get("articleBody").textValue());
        assertEquals(0, line.get("events").size());
    }

    @Test
    void aPluginsLayerGoesOutWithItsFields() throws Exception {
        JsonNode note = lines(List.of(SampleStories.bridge())).get(0).at("/layers/org.example.closures/0");
        assertEquals("Closed", note.get("label").textValue());
        assertEquals(List.of("from", "road"), keys(note.get("fields")));
    }

    @Test
    void theBodyIsWithoutTitleAndCaption() throws Exception {
        String body = lines(List.of(SampleStories.bridge())).get(0).get("articleBody").textValue();
        assertTrue(body.startsWith("The Alder Street bridge will close"));
        assertTrue(body.endsWith("promised a ferry."));
    }

    @Test
    void halfACharacterInACallersTextIsGivenBackAsItCame() throws Exception {
        String text = "a\ud800b \ude00 🚧" + " long".repeat(5000) + "\ud83d";
        AnalyzedStory story = new AnalyzedStory(new StoryDraft("").verbatim(text).toStory(new SourceId("ab"), "in"), GivenFindings.none(),
                List.of());
        assertEquals(text, lines(List.of(story)).get(0).get("text").textValue());
    }

    @Test
    void theReportCountsStoriesAndItems() throws Exception {
        ExportReport report = new JsonExporter().export(GivenStories.ofACase(), OptionValues.of(List.of(), Map.of()),
                new ByteArrayOutputStream(), TaskContext.silent());
        assertEquals(new ExportReport(3, 5, List.of()), report);
    }
}
