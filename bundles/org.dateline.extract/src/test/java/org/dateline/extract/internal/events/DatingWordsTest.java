package org.dateline.extract.internal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dating words date an event, and which date it then has. */
class DatingWordsTest {

    /** A Wednesday. */
    private static final String PUBLISHED = "2025-07-09";

    private static List<String> stated(String... paragraphs) {
        return AnalyzedText.of(PUBLISHED, paragraphs).dates().stream().filter(d -> d.contains(" stated ")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The first vote is to be held from November 20 to December 11. | 2025-11-20/2025-12-11 stated planned",
        "The survey was carried out between July 2023 and December 2024. | 2023-07/2024-12 stated happened",
        "Helen Ortiz worked on the levee in 2017 and 2018. | 2017/2018 stated happened",
        "Helen Ortiz served as a pilot from 2007-2009. | 2007/2009 stated happened",
        "The ferry made two trips on Monday and Tuesday. | 2025-07-07/2025-07-08 stated happened"})
    void twoDatesThatBoundOneStretchAreOneEvent(String sentence, String expected) {
        assertEquals(List.of(expected), stated(sentence));
    }

    @Test
    void whatIsPutOffIsDatedByTheNewDateAndNotByAStretch() {
        assertTrue(stated("The council moved the hearing from July 20 to July 27.").contains("2025-07-27 stated planned"));
    }

    @Test
    void datesOfTwoActsStayTwo() {
        assertEquals(2, stated("Helen Ortiz was elected in 2012 and 2020.").size());
    }

    @Test
    void theFinerOfTwoDatesOfOneActStays() {
        assertEquals(List.of("2025-02-06 stated happened"), stated("Helen Ortiz opened the pier on February 6 this year."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A large Christmas tree fell over in the market of Marlow.",
        "The festival is the largest of this year.",
        "Helen Ortiz must pay the fees for the period from 2004 to 2009.",
        "The pier is popular this year.",
        "The old pier stands next to Christmas stalls.",
        "Under Act No. 23 of 1992 the council may close a pier.",
        "Well, 2023 was a hard year for Marlow.",
        "Daniel Reyes worked from 6:00 a.m. to midnight.",
        "The river usually floods in June.",
        "Daniel Reyes praised the Harbor Vision 2030.",
        "Sales rose by a tenth compared with the first months of last year.",
        "Marlow had more guests in the same period last year.",
        "Something of the old harbor is left to this day.",
        "The thefts fell between the hours of 9am and 9pm.",
        "Daniel Reyes drives a car built before 2015.",
        "The town was flooded, but not in 2012."})
    void wordsThatSayWhatKindOfThingItIsDateNothing(String sentence) {
        assertEquals(List.of(), stated(sentence));
    }

    @Test
    void aDayBeforeANounForAnActDatesThatAct() {
        assertEquals(List.of("2024-10-07 stated happened"), stated("Daniel Reyes has lived in Marlow after the Oct. 7, 2024 attack."));
    }

    @Test
    void aClockTimeIsOfTheDayThatTheTextToldOfLast() {
        List<String> dates = stated("In the evening of July 7, the levee broke near Marlow.", "The flood began at 10:17 p.m. local time.");
        assertEquals(List.of("2025-07-07 stated happened", "2025-07-07T22:17? stated happened"), dates);
    }

    @Test
    void aSuppositionInsideAQuotationLeavesItsDateAlone() {
        assertEquals(List.of("2015 stated said"), stated("“The town did what should be done,” said Helen Ortiz in 2015."));
    }

    @Test
    void aDateBehindThatBelongsToWhatIsSaid() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "Samuel Grant told the Herald that on June 24 Daniel Reyes left the harbor.");
        assertEquals("left", text.events().get(0).trigger().of(text.story.text()));
    }

    @Test
    void theHourOfADayThatTheSentenceNamesIsNoEventOfItsOwn() {
        assertEquals(List.of("2025-06-01 stated happened"), stated("The ferry left on June 1 when the clock struck midnight."));
    }

    @Test
    void thePastFewDaysAreAboutThree() {
        assertEquals(List.of("2025-07-06~/2025-07-09 stated happened"), stated("In the past few days the council has closed the pier."));
    }

    @Test
    void thePartOfADecadeIsItsYears() {
        assertEquals(List.of("1997~/1999~ stated happened"), stated("Helen Ortiz began to sail in the late 1990s."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Helen Ortiz wants new rules by the end of the year. | 2025 stated planned",
        "The council said the new pier would cost two million dollars this year. | 2025 stated planned",
        "Three years ago sailors found an old anchor in the harbor. | 2022 stated happened",
        "Daniel Reyes recalled the 2020 burglary at the pier. | 2020 stated happened",
        "The sailors set up a camp on Monday. | 2025-07-07 stated happened",
        "The two men are travelling to Marlow on Wednesday. | 2025-07-09 stated happened"})
    void whatIsGoingOnOrDueIsAnEvent(String sentence, String expected) {
        assertEquals(List.of(expected), stated(sentence));
    }

    @Test
    void theDatelinesOwnDateDatesNothing() {
        assertEquals(List.of(), stated("MARLOW BAY, July 8 (Harbor Wire) - Helen Ortiz opened the bridge."));
        assertEquals(List.of("2025-07-08 stated happened"), stated("MARLOW BAY, July 9 (Harbor Wire) - Helen Ortiz opened the bridge on Tuesday."));
    }

    @Test
    void whatGoesOnIsNotOfADayGoneBy() {
        assertEquals(List.of(), stated("Boston officials are still investigating the loss in the harbor in 2020."));
    }

    @Test
    void whatWasEarlierThisYearEndsAtPublication() {
        assertEquals(List.of("2025-01-01/2025-07-09 stated happened"), stated("Helen Ortiz opened the bridge earlier this year."));
        assertEquals(List.of("2025-07-01/2025-07-09 stated happened"), stated("Helen Ortiz opened the bridge earlier this month."));
        assertEquals(List.of("2025-07-07/2025-07-09 stated happened"), stated("Helen Ortiz opened the bridge earlier this week."));
    }

    @Test
    void whatIsOnlyComparedWithIsNoEvent() {
        assertEquals(List.of("2025-07-08 stated happened"), stated("Profit fell on Tuesday to 84 million euros from 95 million euros a year earlier."));
        assertEquals(List.of("2025-07-08 stated said"), stated("NATO reported a fall in first-quarter spending on Tuesday."));
    }

    @Test
    void whatHappenedInTheSameStreetHappened() {
        assertEquals(List.of("2020 stated happened"), stated("Daniel Reyes was stabbed in the same street in 2020."));
    }

    @Test
    void aDateBehindACommaIsOfTheVerbBehindIt() {
        assertEquals(List.of("1953 stated happened", "2025-07-08 stated said"),
                stated("The bakery, an old firm founded in 1953, on Tuesday announced a merger.", "It is small."));
    }

    @Test
    void whatStandsAsideBetweenCommasIsNotWhatTheDateIsOf() {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, "In 1887 the old bridge, completed by Helen Ortiz, was sold.");
        assertEquals("sold", text.events().get(0).trigger().of(text.story.text()));
    }

    @Test
    void whoIsCalledOutSaysNothing() {
        assertEquals(List.of("2025-07-08 stated happened"), stated("Officers were called on Tuesday after a fire broke out."));
    }

    @Test
    void theYearBeforeWhatComesAgainOnlySaysWhich() {
        assertEquals(List.of(), stated("Helen Ortiz spoke of the 2020 election."));
        assertEquals(1, stated("Helen Ortiz spoke of the 1998 fire.").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In 2019, Rita Falk, a doctor who led the team, asked for a new pier. | asked",
        "Marlow’s ships sank in May. | sank",
        "Helen Ortiz praised the ferry’s undefeated crew in May. | praised",
        "Helen Ortiz announced plans on Tuesday to build a pier. | announced"})
    void theActIsWhatTheDateBelongsTo(String sentence, String trigger) {
        AnalyzedText text = AnalyzedText.of(PUBLISHED, sentence);
        assertEquals(trigger, text.events().get(0).trigger().of(text.story.text()));
    }
}
