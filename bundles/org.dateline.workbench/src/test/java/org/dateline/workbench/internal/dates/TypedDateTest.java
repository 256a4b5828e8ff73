package org.dateline.workbench.internal.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.api.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-07-08                  | 2025-07-08
        8 July 2025                 | 2025-07-08
        Tuesday, 8 July 2025        | 2025-07-08
        July 8, 2025                | 2025-07-08
        Jul. 8th 2025               | 2025-07-08
        8 Sept 2025                 | 2025-09-08
        May 2025                    | 2025-05
        in May 2025                 | 2025-05
        1953                        | 1953
        about 1953                  | 1953~
        circa May 2025              | 2025-05~
        perhaps 8 July 2025         | 2025-07-08?
        until 24 June 2025          | ../2025-06-24
        before 24 June 2025         | ../2025-06-23
        before July 2025            | ../2025-06-30
        since May 2025              | 2025-05/..
        after 8 July 2025           | 2025-07-09/..
        7 to 9 July 2025            | 2025-07-07/2025-07-09
        28 June to 2 July 2025      | 2025-06-28/2025-07-02
        between May 2024 and May 2025 | 2024-05/2025-05
        early May 2025              | 2025-05-01~/2025-05-10~
        mid-May 2025                | 2025-05-11~/2025-05-20~
        late February 2024          | 2024-02-21~/2024-02-29~
        early 2025                  | 2025-01-01~/2025-04-30~
        summer 2024                 | 2024-22
        the spring of 1998          | 1998-21
        first quarter of 2024       | 2024-33
        Q3 2024                     | 2024-35
        second half of 2024         | 2024-41
        the 1950s                   | 195X
        the 19th century            | 18XX
        8 July 2025, 9:30           | 2025-07-08T09:30
        2025년 7월 8일               | 2025-07-08
        2025년 7월쯤                 | 2025-07~
        2025년 7월 8일까지            | ../2025-07-08
        """)
    void typedWordsBecomeTheDateTheyName(String typed, String edtf) {
        assertEquals(edtf, TypedDate.parse(typed).map(EdtfDate::toString).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8 July", "yesterday", "31 February 2025", "about", "third half of 2024", "MMXXV"})
    void whatIsNoDateOrHasNoYearIsRefused(String typed) {
        assertEquals("none", TypedDate.parse(typed).map(EdtfDate::toString).orElse("none"));
    }

    @Test
    void whatAWindowWritesIsReadAgain() {
        for (String edtf : new String[] {"2025-07-08", "2025-05", "1953", "1953~", "2024-22", "2024-33", "195X",
            "2025-07-07/2025-07-09"}) {
            assertEquals(edtf, TypedDate.parse(EdtfDate.of(edtf).inWords()).map(EdtfDate::toString).orElse("none"));
        }
    }
}
