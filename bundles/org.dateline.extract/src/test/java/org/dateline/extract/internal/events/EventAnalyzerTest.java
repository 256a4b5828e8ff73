package org.dateline.extract.internal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dateline.api.analysis.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventAnalyzerTest {

    /** A Wednesday. */
    private static final String PUBLISHED = "2025-07-09";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Helen Ortiz opened the bridge on Tuesday. | 2025-07-08 stated happened",
        "In May, Helen Ortiz visited the harbor. | 2025-05 stated happened",
        "Helen Ortiz declared at a meeting in Boston on Tuesday that the bridge is safe. | 2025-07-08 stated said",
        "Helen Ortiz will open the bridge on July 20. | 2025-07-20 stated planned",
        "Helen Ortiz plans to open the bridge next month. | 2025-08 stated planned",
        "The council cancelled a vote that was due on June 3. | 2025-06-03 stated cancelled",
        "The plant will close by 2030. | 2030 stated planned",
        "The company has owned the pier since 1960. | 1960 stated happened",
        "Helen Ortiz was elected in November 2022. | 2022-11 stated happened",
        "Daniel Reyes recalled the 1998 fire at the pier. | 1998 stated happened",
        "The first ferry will sail on Sunday or Monday, Helen Ortiz said. | 2025-07-13/2025-07-14 stated planned"})
    void whatTheTextDatesIsAnEventWithItsStatus(String sentence, String expected) {
        List<String> dates = AnalyzedText.of(PUBLISHED, sentence).dates();
        assertTrue(dates.contains(expected), dates.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It was the worst storm since 1989.",
        "Exports were higher than in 2019.",
        "Prices fell compared with last year.",
        "The ferry sails every Monday.",
        "If the levee had failed in 2019, the town would have flooded.",
        "The delivery is now expected around 2030, and not 2025 as hoped."})
    void comparisonsRecurrencesAndSuppositionsAreNone(String sentence) {
        List<String> dates = AnalyzedText.of(PUBLISHED, sentence).dates();
        assertTrue(dates.stream().noneMatch(d -> d.matches("(1989|2019|2024|2025).*stated.*")), dates.toString());
    }

    @Test
    void theSameDayIsTheDayNamedBefore() {
        assertEquals(List.of("2025-06-10 stated happened", "2025-06-10 stated happened"), AnalyzedText.of("2025-07-12",
                "On June 10, 2025, the ferry ran aground off Marlow Point. Mayor Helen Ortiz visited the passengers in the hospital the same day.").dates());
    }

    @Test
    void whatSomebodySaysWithoutADateIsKnownByPublication() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "“The bridge is safe,” said Helen Ortiz, the mayor of Marlow.");
        assertEquals(List.of("2025-07-09 publication said"), text.dates());
        assertEquals(List.of("Helen Ortiz"), text.names(text.events().get(0)).subList(0, 1));
        assertTrue(text.events().get(0).why().contains("9 July 2025"), text.events().get(0).why());
        assertEquals("Helen Ortiz: “The bridge is safe”", text.events().get(0).label());
    }

    @Test
    void statementsOfOneSpeakerInARowAreOneEvent() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "“The bridge is safe,” said Helen Ortiz, the mayor of Marlow. “We looked at"
                + " every bolt,” she said.");
        assertEquals(1, text.events().size(), text.dates().toString());
        assertEquals(1, text.events().get(0).also().size());
    }

    @Test
    void aCaptionAndTheStoryTellOneEventOnce() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "title: Helen Ortiz opens the new harbor bridge",
                "Helen Ortiz opened the new harbor bridge in Marlow on Tuesday before a large crowd.",
                "caption: Helen Ortiz, left, opens the new harbor bridge in Marlow on July 8.");
        assertEquals(List.of("2025-07-08 stated happened"), text.dates());
        assertEquals(2, text.events().get(0).also().size());
    }

    @Test
    void whoIsNamedInsideAStatementTakesNoPartInIt() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "“Daniel Reyes never called me,” Helen Ortiz said on Tuesday.");
        assertEquals(List.of("Helen Ortiz"), text.names(text.events().get(0)));
    }

    @Test
    void aPictureBetweenTwoParagraphsDoesNotChangeWhoHeIs() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "Daniel Reyes argued that the pier is safe.",
                "caption: Mayor Samuel Grant shows a letter to John Carter at the pier on July 7.",
                "He also said on Tuesday that the channel is deep.");
        Event last = text.events().get(text.events().size() - 1);
        assertEquals("Daniel Reyes", text.names(last).get(0));
    }

    @Test
    void aLabelBeginsWithTheClauseAndNotWithItsDate() {
        Event event = AnalyzedText.of(PUBLISHED, "On June 10, 2025, the ferry ran aground off Marlow Point.").events().get(0);
        assertEquals("The ferry ran aground off Marlow Point", event.label());
    }

    @Test
    void aLabelPutsANameForHeAndLeavesOtherPronounsAlone() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "Daniel Reyes visited the pier on Monday.", "He left Marlow on Tuesday.",
                "Those fears grew in March when Daniel Reyes closed the pier.");
        assertEquals(List.of("Daniel Reyes visited the pier on Monday", "Daniel Reyes left Marlow on Tuesday",
                "Those fears grew in March when Daniel Reyes closed the pier"), text.events().stream().map(Event::label).toList());
    }

    @Test
    void whatIsSaidInAWordOrTwoIsToldWithItsVerb() {
        Event event = AnalyzedText.of(PUBLISHED, "Helen Ortiz denied the report.").events().get(0);
        assertEquals("Helen Ortiz denied the report", event.label());
    }

    @Test
    void aStoryWithoutADateGivesUndatedStatementsNone() {
        AnalyzedText text = AnalyzedText.of("", "“The bridge is safe,” said Helen Ortiz, the mayor of Marlow.");
        assertNull(text.events().get(0).date());
    }

    @Test
    void anEmptyTextHasNoEvents() {
        assertEquals(List.of(), AnalyzedText.of(PUBLISHED).events());
    }

    @Test
    void eventsOfAVeryLongSentenceAreFoundInLinearTime() {
        StringBuilder endless = new StringBuilder("Helen Ortiz said on Tuesday");
        for (int i = 0; i < 20_000; i++) {
            endless.append(" and in 19").append(10 + i % 90).append(" she met Daniel Reyes");
        }
        assertTrue(AnalyzedText.of(PUBLISHED, endless + ".").events().size() > 20);
    }

    @Test
    void aLabelBeginsBehindTheDateline() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "MARLOW BAY – Fishermen found the old ferry on Tuesday.");
        assertEquals("Fishermen found the old ferry on Tuesday", text.events().get(0).label());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Helen Ortiz kept the terms of its 1953 harbor treaty with Boston. | 1953 harbor treaty with Boston",
        "Helen Ortiz took aim at the harbor agreement, renewed last year. | The harbor agreement, renewed last year",
        "But the bridge is safe, some sailors said. | Some sailors: The bridge is safe",
        "Helen Ortiz opened the bridge on Tuesday, but nobody came. | Helen Ortiz opened the bridge on Tuesday"})
    void aLabelTellsTheEventAndNoMore(String sentence, String label) {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, sentence);
        assertEquals(label, text.events().get(0).label());
    }
}
