package org.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.dateline.api.EdtfDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-08, 2025-07-08T00:00, 2025-07-08T23:59:59, DAY, 8 July 2025",
        "2025-05, 2025-05-01T00:00, 2025-05-31T23:59:59, MONTH, May 2025",
        "1953~, 1953-01-01T00:00, 1953-12-31T23:59:59, YEAR, about 1953",
        "2024-02, 2024-02-01T00:00, 2024-02-29T23:59:59, MONTH, February 2024",
        "2024-33, 2024-01-01T00:00, 2024-03-31T23:59:59, QUARTER, first quarter of 2024",
        "2024-22, 2024-06-01T00:00, 2024-08-31T23:59:59, SEASON, summer 2024",
        "2024-24, 2024-12-01T00:00, 2025-02-28T23:59:59, SEASON, winter 2024",
        "2024-41, 2024-07-01T00:00, 2024-12-31T23:59:59, HALF, second half of 2024",
        "195X, 1950-01-01T00:00, 1959-12-31T23:59:59, DECADE, 1950s",
        "19XX, 1900-01-01T00:00, 1999-12-31T23:59:59, CENTURY, 1900s",
        "2025-07-08T14:30, 2025-07-08T14:30, 2025-07-08T14:30:59, TIME, '8 July 2025, 14:30'",
        "2025-07-08T14:30:05+09:00, 2025-07-08T14:30:05, 2025-07-08T14:30:05, TIME, '8 July 2025, 14:30:05+09:00'",
        "2025-07-07/2025-07-09, 2025-07-07T00:00, 2025-07-09T23:59:59, INTERVAL, 7 to 9 July 2025",
        "2025-06-30/2025-07-02, 2025-06-30T00:00, 2025-07-02T23:59:59, INTERVAL, 30 June to 2 July 2025"})
    void aDateSaysWhatItBoundsAndHowExactItIs(String edtf, LocalDateTime from, LocalDateTime to, Precision precision, String words) {
        EdtfDate date = EdtfDate.of(edtf);
        assertEquals(from, date.earliest());
        assertEquals(to, date.latest());
        assertEquals(precision, date.precision());
        assertEquals(words, date.inWords());
        assertEquals(edtf, date.toString());
    }

    @Test
    void anOpenSideHasNoBound() {
        EdtfDate before = EdtfDate.of("../2025-06-24");
        assertNull(before.earliest());
        assertEquals("up to 24 June 2025", before.inWords());
        assertNull(EdtfDate.of("2025-06-24/..").latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-02-30", "2025-13", "2025-00", "20", "2025-7-8", "/", "../..", "2025-07-09/2025-07-07",
        "2025-07-08T25:00", "2025-07-08T10:00+99:00", "next week", "2025-07T10:00", "X", "XXXX", "२०२५"})
    void whatIsNoDateIsRefusedWithItsText(String edtf) {
        assertThrows(IllegalArgumentException.class, () -> EdtfDate.of(edtf));
        assertTrue(EdtfDate.parse(edtf).isEmpty());
    }

    @Test
    void datesSortByTheirBeginningAndTheShorterOneFirst() {
        List<String> sorted = Stream.of("2025", "2025-01-01", "../2024", "1953~", "2025-01")
                .map(EdtfDate::of).sorted().map(EdtfDate::toString).toList();
        assertEquals(List.of("../2024", "1953~", "2025-01-01", "2025-01", "2025"), sorted);
    }
}
