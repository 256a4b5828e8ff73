package org.dateline.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0       | 0
        999     | 999
        1000    | 1,000
        1234567 | 1,234,567
        -5      | -5
        -1000   | -1,000
        """)
    void numbersAreGroupedByThousandsInEveryLanguage(long number, String shown) {
        assertEquals(shown, Messages.grouped(number));
    }
}
