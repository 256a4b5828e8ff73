package org.dateline.timeline.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class OpeningTest {

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    @Test
    void aCaseOpensWhereMostOfItIsWhateverStandsFarAway() {
        TimelineModel model = Items.model("1850-01-01", "1922-03-01", "2023-12-01", "2023-12-05", "2023-12-09", "2023-12-12", "2023-12-14",
                "2023-12-20", "2040-01-01", "2078-05-05");
        double[] view = Opening.most(model);
        assertTrue(view[0] > day("2023-11-01"), "not from 1922");
        assertTrue(view[0] <= day("2023-12-05") && view[1] >= day("2023-12-20"), "with the stretch that is full");
        assertTrue(view[1] < day("2040-01-02"), "not to 2078");
    }

    @Test
    void whatIsSpreadEvenlyOpensWhole() {
        TimelineModel model = Items.model("2001-01-01", "2003-01-01", "2005-01-01", "2007-01-01", "2009-01-01");
        assertArrayEquals(new double[] {model.first, model.last}, Opening.most(model));
    }

    @Test
    void theEndsOfAStretchThatIsAsFullAreShownToo() {
        String[] dates = new String[104];
        for (int i = 0; i < 100; i++) {
            dates[i] = LocalDate.of(2020, 1, 1).plusDays(3 * i).toString();
        }
        for (int i = 100; i < 104; i++) {
            dates[i] = (1900 + 10 * (i - 100)) + "-01-01";
        }
        double[] view = Opening.most(Items.model(dates));
        assertTrue(view[0] > day("2019-12-01") && view[0] < day("2020-01-20"), "nearly from the first of them");
        assertTrue(view[1] > day("2020-10-05"), "nearly to the last");
    }

    @Test
    void oneDayIsShownAmongOthers() {
        double[] view = Opening.most(Items.model("2025-06-10"));
        assertEquals(14, view[1] - view[0], 0.001);
        assertTrue(view[0] < day("2025-06-10") && view[1] > day("2025-06-11"));
    }
}
