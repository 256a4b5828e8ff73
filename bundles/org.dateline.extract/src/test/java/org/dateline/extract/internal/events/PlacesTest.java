package org.dateline.extract.internal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Layer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an event was. */
class PlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Helen Ortiz opened a school in Boston on Tuesday. | Boston",
        "Helen Ortiz opened a school in the town of Oxford on Tuesday. | Oxford",
        "Daniel Reyes travelled to Chicago on Tuesday. | Chicago",
        "Daniel Reyes visited Chicago on Tuesday. | Chicago",
        "Daniel Reyes sold the pier to Canada on Tuesday. | ",
        "“Nobody in Chicago called me,” Helen Ortiz said on Tuesday. | "})
    void thePlaceIsWhereTheActWasOrWhereAJourneyLed(String sentence, String expected) {
        AnalyzedText text = AnalyzedText.of("2025-07-09", sentence);
        Event event = text.events().get(0);
        String place = text.of(Layer.CAST).stream().filter(c -> c.id().equals(event.place())).map(c -> c.name()).findFirst().orElse(null);
        assertEquals(expected, place);
    }
}
