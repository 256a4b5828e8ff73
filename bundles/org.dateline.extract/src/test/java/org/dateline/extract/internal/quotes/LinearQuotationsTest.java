package org.dateline.extract.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.api.TaskContext;
import org.dateline.extract.internal.grammar.CountingTokens;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearQuotationsTest {

    private static long looks(String part, int times) {
        MarkedStory story = new MarkedStory(part.repeat(times));
        CountingTokens tokens = new CountingTokens(story.text(), story);
        new StoryQuotations(tokens, story.story(), story).find(TaskContext.silent());
        return tokens.looks();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“no ", "\"no ", "“no ‘end ", "“no way\n", "he said “no way\n", "(a [b ", "a (b) said ", "and the man said that ",
        "according to the man ", "the man, the son, said, ", "Alpha ", "said by ", "the man’s claim ", "It is so. ", "the man — who — said — ",
        "{PERSON Ann Lee} said “no,” he said. ", "“Go,” a woman said. “It is,” she said. ",
        "It had “one two three four five” so. ", "The statement said it fell. It said so. ", "The official and the company said no. ",
        "The captain came in. He said no. ", "She read a statement. “No,” it said. ", "JANE ROE: We said, “No.” It is so.\n",
        "the union that runs it said, ", "The claim is this: “We never said so.” ", "they aim to go, Roe said on Monday, "
    })
    void twiceTheTextIsTwiceTheWork(String part) {
        long once = looks(part, 3000);
        assertTrue(looks(part, 6000) < 2.1 * once + 1000, part);
    }
}
