package org.dateline.lab.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.dateline.lab.labels.LabelledStories;
import org.junit.jupiter.api.Test;

class EventsLabTest {

    private static final String LABELS = """
            {"id":"a","part":"tune","events":[{"start":0,"end":40,"date":"2025-07-08","basis":"stated","also":[{"start":80,"end":120}]},\
            {"start":41,"end":79,"date":"2025-07-09","basis":"publication"},\
            {"start":130,"end":150,"date":"2024","basis":"stated","optional":true}]}""";

    private static List<String> score(String events, String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LabelledStories stories = new LabelledStories(Map.of("a", LabelledStories.read(LABELS)),
                Map.of("a", LabelledStories.read("{\"id\":\"a\",\"events\":[" + events + "]}")), false);
        EventsLab.score(stories.part(part), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void anEventIsRightByItsDaysAtAnySentenceThatTellsIt() {
        String found = "{\"start\":80,\"end\":120,\"date\":\"2025-07-08T10:00?\",\"basis\":\"stated\"}";
        assertEquals(List.of("stated  P 1.000  R 1.000  F1 1.000  (1 right, 1 found, 1 labelled)",
                "all     P 1.000  R 0.500  F1 0.667  (1 right, 1 found, 2 labelled)",
                "people  once and under the full name 1.000 of 0, somebody 1.000 of 0"), score(found, ""));
    }

    @Test
    void anEventToldTwiceIsOnceRightAndOnceWrong() {
        String found = "{\"start\":0,\"end\":40,\"date\":\"2025-07-08\",\"basis\":\"stated\"},"
                + "{\"start\":80,\"end\":120,\"date\":\"2025-07-08\",\"basis\":\"stated\"}";
        assertEquals("stated  P 0.500  R 1.000  F1 0.667  (1 right, 2 found, 1 labelled)", score(found, "").get(0));
    }

    @Test
    void anOptionalEventIsNeitherMissedNorWrong() {
        String found = "{\"start\":130,\"end\":150,\"date\":\"2024\",\"basis\":\"stated\"}";
        assertEquals("stated  P 1.000  R 0.000  F1 0.000  (0 right, 0 found, 1 labelled)", score(found, "").get(0));
    }

    @Test
    void aPartLeavesTheOtherStoriesOut() {
        assertEquals("all     P 1.000  R 1.000  F1 1.000  (0 right, 0 found, 0 labelled)", score("", "final").get(1));
    }

    @Test
    void aPersonIsRightOnceAndUnderTheFullName() {
        String labels = """
                {"id":"a","cast":[{"name":"Helen Ortiz","aliases":["Ortiz"]},{"name":"Ove Holm","aliases":["Holm"]},{"name":"Ida Falk","aliases":[]},\
                {"name":"Bo Lind","aliases":[],"optional":true}]}""";
        String found = """
                {"id":"a","cast":[{"type":"PERSON","name":"Mrs. Helen Ortiz","aliases":["Ortiz"]},{"type":"PERSON","name":"Ove Holm","aliases":[]},\
                {"type":"PERSON","name":"Holm","aliases":[]},{"type":"PERSON","name":"Bo Lind","aliases":[]},{"type":"PERSON","name":"Ostra","aliases":[]},\
                {"type":"ORG","name":"Falk","aliases":[]}]}""";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EventsLab.score(new LabelledStories(Map.of("a", LabelledStories.read(labels)), Map.of("a", LabelledStories.read(found)), true),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertEquals(List.of("a nobody Ostra", "a not once Ove Holm", "a not once Ida Falk"), bytes.toString(StandardCharsets.UTF_8).lines().limit(3).toList());
        assertEquals("people  once and under the full name 0.333 of 3, somebody 0.750 of 4", bytes.toString(StandardCharsets.UTF_8).lines().toList().get(5));
    }
}
