package org.dateline.extract.internal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.dateline.api.analysis.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of those whom a sentence names takes part in its event. */
class ParticipantsTest {

    private static final String PUBLISHED = "2025-07-09";

    private static List<String> first(String... paragraphs) {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, paragraphs);
        Event event = text.events().get(0);
        return text.names(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Helen Ortiz met Daniel Reyes on Tuesday. | Helen Ortiz, Daniel Reyes",
        "Daniel Reyes was arrested by Samuel Grant on Tuesday. | Samuel Grant, Daniel Reyes",
        "Helen Ortiz, a doctor from Marlow, opened the bridge on Tuesday. | Helen Ortiz",
        "Samuel Grant said Daniel Reyes left the harbor on June 24. | Daniel Reyes",
        "Daniel Reyes died on Monday, Samuel Grant said. | Daniel Reyes",
        "Helen Ortiz’s lawyer filed a complaint on Tuesday. | ",
        "Daniel Reyes found a letter written by Samuel Grant on Tuesday. | Daniel Reyes",
        "The Ortiz government sold the pier on Tuesday. | ",
        "Helen Ortiz saw the old pier, renewed in 2019. | ",
        "On Tuesday the crew of Helen Ortiz, Daniel Reyes, and Samuel Grant found a letter. | Helen Ortiz, Daniel Reyes, Samuel Grant",
        "“It is safe,” Helen Ortiz told capsule communicator (CAPCOM) Daniel Reyes. | Helen Ortiz, Daniel Reyes",
        "Captain Helen Ortiz and Mayor Daniel Reyes said the bridge is safe. | Helen Ortiz, Daniel Reyes",
        "Danish officials denied the report. | ",
        "Helen Ortiz, 34, and her nephew Daniel Reyes, 9, were rescued on Tuesday. | Helen Ortiz, Daniel Reyes",
        "Helen Ortiz, 34, who first took office in 2017, is tired. | Helen Ortiz",
        "Helen Ortiz, 34, of Alder Lane, Marlow, pleaded guilty in 2017. | Helen Ortiz",
        "Fears deepened in March, after a paper — circulated by Mayor Daniel Reyes — was leaked. | Daniel Reyes",
        "Daniel Reyes, an attorney representing NATO, opened a school on Tuesday. | Daniel Reyes",
        "The sponsors — Helen Ortiz and Daniel Reyes — signed it on Tuesday. | Helen Ortiz, Daniel Reyes",
        "Helen Ortiz — a doctor like Daniel Reyes — signed it on Tuesday. | Helen Ortiz",
        "Helen Ortiz, considered a bright doctor, who earned a degree in 1938, is tired. | Helen Ortiz",
        "Painters decorated the pier on Tuesday when Helen Ortiz found them. | Helen Ortiz",
        "Helen Ortiz told Daniel Reyes on Tuesday that the bridge is safe. | Helen Ortiz, Daniel Reyes"})
    void whoActsAndToWhomAreNamedAndNobodyElse(String sentence, String expected) {
        assertEquals(expected == null ? "" : expected, String.join(", ", first(sentence)));
    }

    @Test
    void anOrganisationTakesPartWhereItActsAndNotWhereSomebodyWorksForIt() {
        assertEquals(List.of("NATO"), first("NATO opened a school on Tuesday."));
        assertEquals(List.of("Helen Ortiz"), first("Helen Ortiz, an adviser to NATO, opened a school on Tuesday."));
    }

    @Test
    void ofSeveralDatesOfOneActEachIsThatOfTheNamesBeforeIt() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED,
                "Helen Ortiz won the race narrowly in 2012, Daniel Reyes in 2016 and Samuel Grant in 2020 and 2024.",
                "Helen Ortiz met Daniel Reyes on Monday and Samuel Grant on Tuesday.");
        assertEquals(List.of(List.of("Helen Ortiz"), List.of("Daniel Reyes"), List.of("Samuel Grant"), List.of("Samuel Grant"),
                List.of("Helen Ortiz", "Daniel Reyes"), List.of("Helen Ortiz", "Samuel Grant")),
                text.events().stream().map(text::names).toList());
    }
}
