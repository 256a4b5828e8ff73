package org.dateline.extract.internal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dateline.api.analysis.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said and done in sentences that name no date. */
class UndatedEventsTest {

    private static final String PUBLISHED = "2025-07-09";
    private static final String NEWS = "The levee broke near Marlow. The water rose for hours. Many streets are closed. The pier is safe. ";

    private static List<String> sentences(String text) {
        AnalyzedText analyzed = AnalyzedText.of(PUBLISHED, text);
        return analyzed.events().stream().map(e -> e.span().of(analyzed.story.text())).toList();
    }

    @Test
    void aQuotationOverSeveralSentencesIsOneEvent() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "“The bridge is safe,” said Helen Ortiz. “We looked at every bolt. We found no rust."
                + " The town may be calm,” she said.");
        assertEquals(1, text.events().size(), text.dates().toString());
        assertEquals(3, text.events().get(0).also().size());
    }

    @Test
    void theReportersOwnWordsEndARowOfStatements() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "“The bridge is safe,” said Helen Ortiz. The bridge is long. “We looked at"
                + " every bolt,” Helen Ortiz said.");
        assertEquals(2, text.events().size(), text.dates().toString());
    }

    @Test
    void aStatementIsThatOfThePersonAndNotOfThePaperThatReportsIt() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "According to the Boston Herald, Helen Ortiz said that the bridge is safe.");
        assertEquals(List.of("Helen Ortiz"), text.names(text.events().get(0)));
    }

    @Test
    void whereTheTextDatesWhatIsSaidTheSayingIsNoEventOfItsOwn() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "Helen Ortiz said that the pier burned down in 2019.");
        assertEquals(List.of("2019 stated happened"), text.dates());
    }

    @Test
    void aTreatyThatIsOnlyMentionedLeavesTheStatementAnEvent() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "Helen Ortiz argued that the town must keep the terms of its 1953 harbor treaty.");
        assertEquals(List.of("1953 stated happened", "2025-07-09 publication said"), text.dates());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Daniel Reyes was charged with theft.",
        "Daniel Reyes has been given a medal.",
        "He met Daniel Reyes at the harbor.",
        "When the harbor closed, Daniel Reyes left for Boston."})
    void whatSomebodyOfTheCastDidIsAnEventWhereverTheStoryTellsIt(String sentence) {
        assertTrue(sentences(NEWS + "Samuel Grant was there. " + sentence).contains(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The harbor has opened its gates.",
        "Daniel Reyes is a sailor.",
        "Daniel Reyes did not visit the harbor.",
        "Daniel Reyes had known the pier as a child.",
        "The harbor, which Daniel Reyes painted, is blue."})
    void statesNegationsBackgroundAndAsidesAreNone(String sentence) {
        assertTrue(!sentences(NEWS + "Samuel Grant was there. " + sentence).contains(sentence));
    }

    @Test
    void twoActsOfOnePersonStayTwoThoughTheyShareNamesAndYears() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "Helen Ortiz lost the race for Marlow Harbor in 2012.",
                "Helen Ortiz opened the fair at Marlow Harbor in 2012.");
        assertEquals(2, text.events().size(), text.dates().toString());
    }

    @Test
    void theFirstSentenceTellsTheNewsWhoeverActs() {
        assertEquals("The levee broke near Marlow.", sentences(NEWS).get(0));
    }

    @Test
    void aFirstLineWithoutAFullStopIsAHeadline() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "Helen Ortiz opens the new harbor bridge",
                "Helen Ortiz opened the new harbor bridge on Tuesday.");
        assertEquals(List.of("2025-07-08 stated happened"), text.dates());
        assertEquals(1, text.events().get(0).also().size());
    }

    @Test
    void aPlanThatIsPutOffBehindItsDateIsCancelled() {
        Event event = AnalyzedText.of(PUBLISHED, "The concert, scheduled for July 20 in Marlow, was postponed.").events().get(0);
        assertEquals(Event.Status.CANCELLED, event.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The one bridge that Helen Ortiz opened?",
        "“It is unsafe,” Helen Ortiz said then.",
        "Helen Ortiz is obligated to pay for it."})
    void questionsStatesAndWhatWasSaidLongAgoAreNone(String sentence) {
        assertEquals(List.of(), sentences(NEWS + sentence).stream().filter(s -> s.contains("Ortiz")).toList());
    }

    @Test
    void whatNobodyKnownAgreedToIsToldByTheReporter() {
        assertEquals(1, sentences("A Marlow family has agreed to sell its land to Helen Ortiz.").size());
    }
}
