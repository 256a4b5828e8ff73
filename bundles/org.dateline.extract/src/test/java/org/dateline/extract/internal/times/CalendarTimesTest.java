package org.dateline.extract.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.extract.internal.text.Segmentation;
import org.dateline.extract.internal.text.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 7, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | Der Senat hat am 12. März 2024 zugestimmt. | 12. März 2024=2024-03-12
        de | Am 3. Juni begann der Bau. | 3. Juni=2025-06-03
        de | Seit Mai 2019 steht er still. | Mai 2019=2019-05
        de | Er kam am 3. 12. und ging im Mai. | ''
        fr | Le 1er mars 2024, il est parti. | 1er mars 2024=2024-03-01
        fr | Il est né le 14 juillet 1950 à Lyon. | 14 juillet 1950=1950-07-14
        es | El 12 de marzo de 2024 llegó. | 12 de marzo de 2024=2024-03-12
        es | Llegó 12 mar, y se fue. | ''
        pt | Em 7 de setembro de 1822 foi declarada. | 7 de setembro de 1822=1822-09-07
        it | Il 25 aprile 1945 fu liberata. | 25 aprile 1945=1945-04-25
        ca | El 12 d’abril de 2024 va arribar. | 12 d’abril de 2024=2024-04-12
        pl | Stało się to 13 grudnia 1981 r. w nocy. | 13 grudnia 1981=1981-12-13
        cs | Stalo se to 17. listopadu 1989. | 17. listopadu 1989=1989-11-17
        ru | Это было 12 марта 2024 года. | 12 марта 2024=2024-03-12
        tr | Karar 15 Temmuz 2016 gecesi alındı. | 15 Temmuz 2016=2016-07-15
        tr | KARAR 15 KASIM 2016 GECESİ ALINDI. | 15 KASIM 2016=2016-11-15
        fi | Se alkoi 30. marraskuuta 1939. | 30. marraskuuta 1939=1939-11-30
        hu | A törvény 2024. március 12 napján. | 2024. március 12=2024-03-12
        lt | Tai įvyko 2024 m. kovo 12 d. vakare. | 2024 m. kovo 12=2024-03-12
        ja | 2024年3月12日に発表した。 | 2024年3月12日=2024-03-12
        zh | 公司于2024年3月成立。 | 2024年3月=2024-03
        de | Der 30. Februar 2024 ist kein Tag. | ''
        xx | 12 nonsense 2024 | ''
        """)
    void calendarDatesAreReadInTheLanguageOfTheStory(String language, String text, String expected) {
        assertEquals(expected, found(language, text));
    }

    @Test
    void noMonthIsReadInAnotherLanguage() {
        assertEquals("", found("fr", "Le 12 März 2024"));
    }

    private static String found(String language, String text) {
        Segmentation cut = Segmenter.segment(text);
        int[] sentences = IntStream.range(0, cut.sentences()).map(cut::sentenceStart).toArray();
        return CalendarTimes.find(text, sentences, language, WEDNESDAY, DayOrder.Order.DAY_FIRST).stream()
                .map(time -> text.substring(time.start(), time.end()) + "=" + time.value()).collect(Collectors.joining("; "));
    }
}
