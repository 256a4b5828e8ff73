package org.dateline.extract.internal.korean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.dateline.api.analysis.Amount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanAmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        분담금은 1조5200억 원이다. | 1조5200억 원=1520000000000 KRW
        분담금은 1조 5200억원(약 11억1000만 달러)이다. | 1조 5200억원=1520000000000 KRW ==a2; 11억1000만 달러=~1110000000 USD ==a1
        집값은 3천만 원 올랐다. | 3천만 원=30000000 KRW
        벌금 250만원을 냈다. | 250만원=2500000 KRW
        매출은 28,500유로였다. | 28,500유로=28500 EUR
        금리는 2.5%로 0.25%포인트 내렸다. | 2.5%=2.5 %; 0.25%포인트=0.25 pp
        지지율은 30~35%다. | 30~35%=[30..35] %
        병력 1만8000명과 전차 30대가 왔다. | 1만8000명=18000 of 명; 30대=30 of 대
        주민 100여 명이 대피했다. | 100여 명=~100 of 명
        최소 45명이 숨졌다. | 45명=45[45..] of 명
        최대 300명까지 탈 수 있다. | 300명=300[..300] of 명
        산불로 1200헥타르가 탔다. | 1200헥타르=1200 ha
        북쪽으로 12km 떨어졌다. | 12km=12 km
        밀 5만 톤을 샀다. | 5만 톤=50000 t
        """)
    void anAmountIsReadWithItsUnit(String sentence, String expected) {
        assertEquals(expected, show(sentence));
    }

    @ParameterizedTest
    @CsvSource({"30대 남성이 다쳤다.", "3개월 뒤에 만났다.", "F-16 전투기가 떴다.", "제5 공화국이다.", "2025년 7월 9일이다.", "원은 둥글다."})
    void agesTimesAndNamesAreNoAmounts(String sentence) {
        assertEquals("", show(sentence));
    }

    @Test
    void aNumberInADateIsNoAmount() {
        assertEquals(0, new KoreanAmounts("9일 100명이 왔다.", new int[] {0, 8}).find().size());
    }

    @Test
    void aMillionDigitsAreReadInOnePass() {
        assertEquals("", show("1".repeat(1_000_000) + "1,".repeat(200_000) + " 만 1".repeat(100_000)));
    }

    private static String show(String text) {
        return new KoreanAmounts(text, new int[0]).find().stream().map(amount -> amount.span().of(text) + "=" + (amount.approximate() ? "~" : "") + plain(amount.value())
                + (amount.low() == null && amount.high() == null ? "" : "[" + plain(amount.low()) + ".." + plain(amount.high()) + "]")
                + (amount.unit() == null ? "" : " " + amount.unit()) + (amount.of() == null ? "" : " of " + amount.of()) + equal(amount)).collect(Collectors.joining("; "));
    }

    private static String equal(Amount amount) {
        return amount.equalTo() == null ? "" : " ==" + amount.equalTo();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
