package org.dateline.ingest.internal.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-07-09T18:56:33+09:00 | 2025-07-09T18:56:33+09:00",
        "2025-07-09T18:56:33.123Z | 2025-07-09T18:56:33Z",
        "2025-07-09 18:56 | 2025-07-09T18:56:00",
        "Wed, 09 Jul 2025 18:56:33 GMT | 2025-07-09T18:56:33Z",
        "Published: July 9th, 2025 at 6:56 pm EDT | 2025-07-09T18:56:00-04:00",
        "9 July 2025 | 2025-07-09",
        "09.07.2025, 18:56 Uhr | 2025-07-09T18:56:00",
        "9. Juli 2025 | 2025-07-09",
        "le 9 juillet 2025 à 18h56 | 2025-07-09T18:56:00",
        "9 de julio de 2025 | 2025-07-09",
        "2025. 7. 9. 오후 | 2025-07-09",
        "2025년 7월 9일 | 2025-07-09",
        "2025年7月9日 | 2025-07-09",
        "20250709 | 2025-07-09",
        "9 июля 2025 | 2025-07-09",
        "9-Jul-2025 | 2025-07-09",
        "13/07/2025 | 2025-07-13",
        "07/13/2025 | 2025-07-13",
        "12.03.19 | 2019-03-12",
        "الجمعة 24 نيسان / أبريل 2020 09:22 | 2020-04-24T09:22:00",
        "٢٤ أبريل ٢٠٢٠ | 2020-04-24",
        "9 Temmuz 2025 | 2025-07-09",
        "9 lipca 2025 | 2025-07-09",
        "9. července 2025 | 2025-07-09",
        "9 luglio 2025 | 2025-07-09",
    })
    void aDateIsReadInAnyOfItsForms(String text, String edtf) {
        assertEquals(edtf, DateScanner.firstDay(text, Order.DAY_FIRST).orElseThrow().edtf());
    }

    @Test
    void aLineCanHoldSeveralDates() {
        assertEquals(
                List.of("2024-03-05", "2024-03-06"),
                DateScanner.days("Published 5 March 2024, updated 6 March 2024", Order.DAY_FIRST).stream().map(WrittenDate::edtf).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Published 5 March 2024 | PUBLISHED",
        "Veröffentlicht am 5. März 2024 | PUBLISHED",
        "This entry was posted on 5 March 2024 | PUBLISHED",
        "입력 2024.03.05 | PUBLISHED",
        "Last updated 5 March 2024 | CHANGED",
        "Zuletzt geändert am 5. März 2024 | CHANGED",
        "最終更新 2024年3月5日 | CHANGED",
        "Ada Holm says: 5 March 2024 | OTHER",
        "© 5 March 2024 | OTHER",
        "Tuesday, 5 March 2024 | NONE",
    })
    void theWordsBesideADateTellWhatItIsOf(String line, DateLabel label) {
        assertEquals(label, DateLabel.of(line));
    }

    @ParameterizedTest
    @CsvSource({"1709630100, 2024-03-05T09:15:00Z", "1709630100000, 2024-03-05T09:15:00Z"})
    void secondsAndMillisecondsOfProgramsAreAMoment(String number, String edtf) {
        assertEquals(edtf, WrittenDate.ofEpoch(number).orElseThrow().edtf());
    }

    @ParameterizedTest
    @CsvSource({"0000000001", "9999999999999", "170963010", "17096301xx"})
    void otherNumbersAreNone(String number) {
        assertTrue(WrittenDate.ofEpoch(number).isEmpty());
    }

    @Test
    void anAmbiguousDateFollowsTheOrderOfItsLanguage() {
        assertEquals("2025-04-03", DateScanner.firstDay("3/4/2025", Order.DAY_FIRST).orElseThrow().edtf());
        assertEquals("2025-03-04", DateScanner.firstDay("3/4/2025", Order.MONTH_FIRST).orElseThrow().edtf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"30 February 2024", "Room 12, floor 3", "1.2.3", "call 2025-13-40", "In May 2025"})
    void whatNoCalendarHasIsNoDate(String text) {
        assertTrue(DateScanner.firstDay(text, Order.DAY_FIRST).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/2025/07/09/story.html, 2025-07-09",
        "https://news.example/2025/jul/09/story, 2025-07-09",
        "https://news.example/story-2025-07-09-x, 2025-07-09",
        "https://img.example/?f=https://cdn.example/202507/09/p/20250709185633995ab.jpg, 2025-07-09",
        "https://news.example/2025/07/story, 2025-07",
        "https://news.example/a/202507/09/1, 2025-07-09",
    })
    void anAddressGivesItsDay(String address, String edtf) {
        assertEquals(edtf, AddressDates.in(address).orElseThrow().edtf());
    }

    @ParameterizedTest
    @CsvSource({"https://news.example/story-12345678", "https://news.example/a46179646/x", "https://news.example/99999999999999"})
    void aSerialNumberIsNoDate(String address) {
        assertTrue(AddressDates.in(address).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "December 22, 20233:00 AM ET | 2023-12-22", "Ada Holm, HPNDec 22, 2023 | 2023-12-22", "ngày 05 tháng 03 năm 2024 | 2024-03-05", "5 มีนาคม 2567 | 2024-03-05",
        "5 de març de 2024 | 2024-03-05", "5. марта 2024 | 2024-03-05", "5. март 2024. | 2024-03-05", "3 listopada 2024 | 2024-11-03",
    })
    void aDateJoinedToItsNeighboursOrInALanguageOfItsOwnIsRead(String text, String day) {
        assertEquals(day, DateScanner.firstDay(text, DateScanner.Order.DAY_FIRST).orElseThrow().day10());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "den 3 maj 2024 || NONE", "MAJ le 3 mai 2024 || CHANGED", "Mise à jour 3 mai 2024 || CHANGED", "Ultimo aggiornamento 3 maggio 2024 || CHANGED",
        "Published 3 May 2024 | © Harbour Post | PUBLISHED", "3 May 2024 | 12 Kommentare | NONE", "3 May 2024 | says: | OTHER",
    })
    void theWordsBeforeADateSayMoreThanThoseAfterIt(String upToDate, String after, DateLabel label) {
        assertEquals(label, DateLabel.of(upToDate, after == null ? "" : after));
    }
}
