package org.dateline.lab.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.dateline.lab.labels.LabelledStories;
import org.junit.jupiter.api.Test;

class TimesLabTest {

    private static final String LABELS = """
            {"id":"a","part":"tune","times":[{"start":0,"end":14,"type":"DATE","value":"2025-07-08"},\
            {"start":20,"end":31,"type":"DURATION","value":"P3Y"},{"start":40,"end":50,"type":"DATE","value":""}]}""";

    private static List<String> score(String times, String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LabelledStories stories = new LabelledStories(Map.of("a", LabelledStories.read(LABELS)),
                Map.of("a", LabelledStories.read("{\"id\":\"a\",\"times\":[" + times + "]}")), false);
        TimesLab.score(stories.part(part), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aTimeThatOverlapsWithTheRightValueIsRightButForItsEnds() {
        String found = "{\"start\":5,\"end\":14,\"type\":\"DATE\",\"value\":\"2025-07-08\"}";
        assertEquals(List.of("all             strict 0.000  relaxed 0.500  value 0.667  (3 labelled, 1 found)",
                "calendar dates  strict 0.000  relaxed 1.000  value 1.000  (1 labelled, 1 found)"), score(found, ""));
    }

    @Test
    void aValueThatTheLabellerDidNotKnowIsNotCounted() {
        String found = "{\"start\":40,\"end\":50,\"type\":\"DATE\",\"value\":\"2024\"}";
        assertEquals("all             strict 0.500  relaxed 0.500  value 0.000  (3 labelled, 1 found)", score(found, "").get(0));
    }

    @Test
    void aCalendarDateFoundWhereALengthIsLabelledIsNoWrongDate() {
        String found = "{\"start\":20,\"end\":31,\"type\":\"DATE\",\"value\":\"2022\"}";
        assertEquals("calendar dates  strict 0.000  relaxed 0.000  value 0.000  (1 labelled, 0 found)", score(found, "").get(1));
    }

    @Test
    void aPartLeavesTheOtherStoriesOut() {
        assertEquals("all             strict 1.000  relaxed 1.000  value 1.000  (0 labelled, 0 found)", score("", "final").get(0));
    }
}
