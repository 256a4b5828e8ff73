package org.dateline.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.dateline.api.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-07-08            | 2025년 7월 8일
        2025-05               | 2025년 5월
        1953                  | 1953년
        1953~                 | 1953년쯤
        2024-22               | 2024년 여름
        2024-33               | 2024년 1분기
        195X                  | 1950년대
        ../2025-06-24         | 2025년 6월 24일까지
        2025-07-07/2025-07-09 | 2025년 7월 7일부터 2025년 7월 9일까지
        """)
    void koreanDatesReadAsKoreansWriteThem(String edtf, String words) {
        assertEquals(words, DateWords.of(EdtfDate.of(edtf), Locale.KOREAN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-12T07:30:00+01:00 | 12 June 2025, 07:30 (UTC+01:00) | 2025년 6월 12일, 07:30 (UTC+01:00)
        2025-06-12T07:30:15Z      | 12 June 2025, 07:30:15 (UTC)    | 2025년 6월 12일, 07:30:15 (UTC)
        2025-06-12T07:30          | 12 June 2025, 07:30             | 2025년 6월 12일, 07:30
        """)
    void timesReadAsClocksShowThem(String edtf, String english, String korean) {
        assertEquals(english, DateWords.of(EdtfDate.of(edtf), Locale.ENGLISH));
        assertEquals(korean, DateWords.of(EdtfDate.of(edtf), Locale.KOREAN));
    }

    @Test
    void aTimeOfDayIsLeftOutWhereTheDayIsAskedFor() {
        assertEquals("12 June 2025", DateWords.day(EdtfDate.of("2025-06-12T07:30+01:00"), Locale.ENGLISH));
    }
}
