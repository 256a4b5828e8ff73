package org.dateline.extract.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.Test;

class MentionAnalyzerTest {

    @Test
    void theWordThatOpensALetterIsNoPartOfTheName() throws Exception {
        String text = "Dear Clara,\n\nYou asked Priya Nair to write down what she saw. The answer came from Deborah Dear.";
        MarkedStory story = new MarkedStory(text);
        List<String> names = new ArrayList<>();
        new MentionAnalyzer().analyze(story.story(), story, found -> names.add(((Mention) found).span().of(text)), TaskContext.silent());
        assertEquals(List.of("Clara", "Priya Nair", "Deborah Dear"), names);
    }
}
