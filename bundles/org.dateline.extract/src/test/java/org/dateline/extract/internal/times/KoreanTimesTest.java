package org.dateline.extract.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanTimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 7, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        대통령은 2025년 7월 9일 회의를 열었다. | 2025년 7월 9일=2025-07-09
        그는 1998년 5월에 태어났다. | 1998년 5월=1998-05
        공장은 2012년에 문을 닫았다. | 2012년=2012
        수출은 지난달 크게 늘었다. | 지난달=2025-06
        올해 예산은 줄었다. | 올해=2025
        지난해 합의가 나왔다. | 지난해=2024
        지난해 12월 합의가 나왔다. | 지난해 12월=2024-12
        올해 3월 5일 합의가 나왔다. | 올해 3월 5일=2025-03-05
        내년 선거가 있다. | 내년=2026
        그는 지난 24일 말했다. | 지난 24일=2025-06-24
        회담은 오는 15일 열린다. | 오는 15일=2025-07-15
        회담은 오는 3일 열린다. | 오는 3일=2025-08-03
        그는 어제 떠났다. | 어제=2025-07-08
        다음 주 결과가 나온다. | 다음 주=2025-W29
        5월 보도가 나왔다. | 5월=2025-05
        12월 공장이 섰다. | 12월=2025-12
        6월 24일 발표했다. | 6월 24일=2025-06-24
        9일 오후 3시 30분 시작했다. | 9일 오후 3시 30분=2025-07-09T15:30
        1950년대 사진이다. | 1950년대=195
        19세기 건물이다. | 19세기=18
        3년 전 일이다. | 3년 전=2022
        2주 후 끝난다. | 2주 후=2025-W30
        10일간 머물렀다. | 10일간=P10D
        화요일 회의가 있었다. | 화요일=2025-07-08
        지난달 25일 배가 좌초했다. | 지난달 25일=2025-06-25
        정부는 다음 달 15일까지 점검한다. | 다음 달 15일=2025-08-15
        다음 주 월요일 회담이 열린다. | 다음 주 월요일=2025-07-14
        오는 금요일 투표한다. | 오는 금요일=2025-07-11
        지난 수요일 그가 왔다. | 지난 수요일=2025-07-02
        올해 상반기 수출이 늘었다. | 올해 상반기=2025-H1
        2024년 4분기 실적이다. | 2024년 4분기=2024-Q4
        그는 7일 사퇴했다. 이날 오후 3시 회의가 열렸다. 이튿날 그는 떠났다. | 7일=2025-07-07; 이날 오후 3시=2025-07-07T15:00; 이튿날=2025-07-08
        이날 그는 말했다. |
        인구는 2만명이다. |
        그는 1,953년생이 아니다. |
        """)
    void aKoreanDateHasItsValue(String sentence, String expected) {
        String found = KoreanTimes.find(sentence, WEDNESDAY).stream()
                .map(t -> sentence.substring(t.start(), t.end()) + "=" + t.value()).collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void withoutAPublicationDateNothingIsGuessed() {
        List<Resolved> times = KoreanTimes.find("지난달 24일 화요일", null);
        for (Resolved time : times) {
            assertNull(time.edtf());
        }
        assertEquals(3, times.size());
    }

    @Test
    void aLongRunOfDigitsIsReadOnce() {
        assertEquals(List.of(), KoreanTimes.find("7".repeat(300_000) + "월", WEDNESDAY));
    }
}
