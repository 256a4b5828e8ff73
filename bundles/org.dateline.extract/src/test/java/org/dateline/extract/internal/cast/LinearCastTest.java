package org.dateline.extract.internal.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.CountingTokens;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearCastTest {

    private static long looks(String part, int times) {
        MarkedStory story = new MarkedStory(part.repeat(times));
        CountingTokens tokens = new CountingTokens(story.text(), story);
        new StoryCast(tokens, story.story()).members();
        return tokens.looks();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{PERSON Ann Lee}, the chief of the office, left. ", "{PERSON Ann Lee} ", "the chief {PERSON Lee} and he ", "{ORG Bank of Ostria} (",
        "{PLACE Ostria}, {NORP Ostrian} ", "He left and she left. ", "“no {PERSON Ann Lee} ", "the chief of the chief of the {PERSON Ann Lee} "
    })
    void twiceTheTextIsTwiceTheWork(String part) {
        long once = looks(part, 2000);
        assertTrue(looks(part, 4000) < 2.1 * once + 1000, part);
    }

    /** A list that counts how often its elements are read. */
    private static final class Counted extends ArrayList<String> {

        private static long reads;

        Counted(List<String> words) {
            super(words);
        }

        @Override
        public String get(int index) {
            reads++;
            return super.get(index);
        }
    }

    private static long reads(int persons) {
        List<NamedMention> people = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            Mention mention = new Mention("m" + i, new Span(i, i + 1), Mention.PERSON, 0.9);
            List<String> parts = new Counted(List.of("Given" + Integer.toString(i, 26), "Falk"));
            people.add(new NamedMention(i, mention, Mention.PERSON, String.join(" ", parts), parts, i, i, List.of()));
        }
        Counted.reads = 0;
        assertEquals(persons, new People().find(people).size());
        return Counted.reads;
    }

    @Test
    void twiceThePeopleOfOneFamilyNameAreTwiceTheWork() {
        long once = reads(5_000);
        assertTrue(reads(10_000) < 2.1 * once);
    }
}
