package org.dateline.extract.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dateline.api.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of docs/formats/timex-edtf.md, line by line. */
class TimexEdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-08, 2025-07-08, 2025-07-08T00:00, 2025-07-08T23:59:59",
        "2025-07, 2025-07, 2025-07-01T00:00, 2025-07-31T23:59:59",
        "2025, 2025, 2025-01-01T00:00, 2025-12-31T23:59:59",
        "198, 198X, 1980-01-01T00:00, 1989-12-31T23:59:59",
        "19, 19XX, 1900-01-01T00:00, 1999-12-31T23:59:59",
        "2025-W28, 2025-07-07/2025-07-13, 2025-07-07T00:00, 2025-07-13T23:59:59",
        "2025-W28-WE, 2025-07-12/2025-07-13, 2025-07-12T00:00, 2025-07-13T23:59:59",
        "2020-W53, 2020-12-28/2021-01-03, 2020-12-28T00:00, 2021-01-03T23:59:59",
        "2025-Q2, 2025-34, 2025-04-01T00:00, 2025-06-30T23:59:59",
        "2025-H2, 2025-41, 2025-07-01T00:00, 2025-12-31T23:59:59",
        "2025-SP, 2025-21, 2025-03-01T00:00, 2025-05-31T23:59:59",
        "2025-SU, 2025-22, 2025-06-01T00:00, 2025-08-31T23:59:59",
        "2025-FA, 2025-23, 2025-09-01T00:00, 2025-11-30T23:59:59",
        "2024-WI, 2024-24, 2024-12-01T00:00, 2025-02-28T23:59:59",
        "2025-07-08T14:30, 2025-07-08T14:30, 2025-07-08T14:30, 2025-07-08T14:30:59",
        "2025-07-08T24:00, 2025-07-09T00:00, 2025-07-09T00:00, 2025-07-09T00:00:59",
        "2025-07-08TMO, 2025-07-08, 2025-07-08T00:00, 2025-07-08T23:59:59",
        "2019/2020, 2019/2020, 2019-01-01T00:00, 2020-12-31T23:59:59",
        "2025-07-07/2025-07-09, 2025-07-07/2025-07-09, 2025-07-07T00:00, 2025-07-09T23:59:59",
        "BC0508, -0507, -0507-01-01T00:00, -0507-12-31T23:59:59",
        "2025-XX-XX, 2025, 2025-01-01T00:00, 2025-12-31T23:59:59"})
    void eachValueHasItsDateAndBounds(String value, String edtf, String earliest, String latest) {
        EdtfDate date = TimexEdtf.of(value);
        assertEquals(edtf + " " + earliest + " " + latest, date + " " + date.earliest() + " " + date.latest());
    }

    @ParameterizedTest
    @CsvSource({"2025-05, LATE, 2025-05", "2025, END, 2025", "198, LATE, 198X", "2025-Q2, MID, 2025-34", "1953, APPROX, 1953~", "2025-07, APPROX, 2025-07~",
        "2025-W28, EARLY, 2025-07-07/2025-07-13", "2025-07-08, EARLY, 2025-07-08"})
    void onlyAboutMarksTheDateEarlyAndLateAreNoDates(String value, Mod mod, String edtf) {
        assertEquals(edtf, String.valueOf(TimexEdtf.convert(value, mod)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3Y", "PT24H", "PXM", "PAST_REF", "PRESENT_REF", "FUTURE_REF", "XXXX-07-07", "XXXX-WXX-2", "XXXX-XX-XX", "XXXX", "T15:11", "TNI", "P1D"})
    void whatIsNotAnchoredHasNoDate(String value) {
        assertNull(TimexEdtf.of(value));
    }
}
