package org.dateline.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.Event.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource({"2025-07-08, DAY", "2025-07-08T14:30, TIME", "2025-05, STRETCH", "2025, STRETCH", "2024-22, STRETCH", "195X, STRETCH",
        "1953~, ABOUT", "2025-05~, ABOUT", "2025-07-08?, ABOUT", "../2025-06-24, BEFORE", "2025-06-24/.., AFTER",
        "2025-07-07/2025-07-09, SPAN", "2025-05/2025-06, STRETCH", "2025-05-01~/2025-05-10~, ABOUT"})
    void aMarkIsAsExactAsItsDate(String edtf, Mark mark) {
        assertEquals(mark, Mark.of(EdtfDate.of(edtf), Basis.STATED));
    }

    @Test
    void theStorysOwnDateIsHollowHoweverExactItIs() {
        assertEquals(Mark.STORY_ONLY, Mark.of(EdtfDate.of("2025-07-09T06:00"), Basis.PUBLICATION));
        assertFalse(Mark.STORY_ONLY.isDayKnown());
    }

    @Test
    void withoutADateThereIsNoMark() {
        assertEquals(Mark.NONE, Mark.of(null, Basis.STATED));
    }
}
