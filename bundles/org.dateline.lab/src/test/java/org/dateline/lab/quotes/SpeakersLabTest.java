package org.dateline.lab.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.dateline.lab.labels.LabelledStories;
import org.junit.jupiter.api.Test;

class SpeakersLabTest {

    private static final String LABELS = """
            {"id":"a","part":"tune","cast":[{"name":"Ada Falk","aliases":["Falk"]}],\
            "quotes":[{"start":0,"end":10,"speaker":"Ada Falk"},{"start":20,"end":30,"speaker":"police officer; officer"}]}""";

    private static List<String> score(String quotes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LabelledStories stories = new LabelledStories(Map.of("a", LabelledStories.read(LABELS)), Map.of("a",
                LabelledStories.read("{\"id\":\"a\",\"cast\":[{\"id\":\"c1\",\"name\":\"Falk\",\"aliases\":[]}],\"quotes\":[" + quotes + "]}")), true);
        SpeakersLab.score(stories, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aSpeakerIsRightUnderAnyNameOfHis() {
        assertEquals("found 0.500  speaker right 0.500  (2 labelled)", score("{\"start\":1,\"end\":9,\"speaker\":\"Falk\",\"speakerCast\":\"c1\"}").get(1));
    }

    @Test
    void whoHasNoNameIsRightByTheStorysWordsWithoutTheArticle() {
        assertEquals(List.of("a 0 Ada Falk missed", "found 0.500  speaker right 0.500  (2 labelled)"), score("{\"start\":21,\"end\":29,\"speaker\":\"An officer\"}"));
    }

    @Test
    void anotherSpeakerIsFoundAndWrong() {
        assertEquals(List.of("a 0 Ada Falk not [ove holm]", "a 20 police officer; officer missed", "found 0.500  speaker right 0.000  (2 labelled)"),
                score("{\"start\":0,\"end\":10,\"speaker\":\"Ove Holm\"}"));
    }
}
