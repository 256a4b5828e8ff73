package org.dateline.extract.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {

    private final LanguageIdentifier identifier = new LanguageIdentifier();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en|The minister said on Tuesday that the bridge would open before the end of the year.",
            "de|Der Minister sagte am Dienstag, dass die Brücke noch vor dem Ende des Jahres eröffnet wird.",
            "fr|Le ministre a déclaré mardi que le pont sera ouvert avant la fin de l'année.",
            "es|El ministro dijo el martes que el puente se abrirá antes de que termine el año.",
            "pt|O ministro disse na terça-feira que a ponte não será aberta antes do fim do ano.",
            "it|Il ministro ha detto martedì che il ponte sarà aperto prima della fine dell'anno.",
            "nl|De minister zei dinsdag dat de brug voor het einde van het jaar wordt geopend.",
            "pl|Minister powiedział we wtorek, że most zostanie otwarty przed końcem roku, ale nie jest to pewne.",
            "tr|Bakan salı günü yaptığı açıklamada köprünün yıl sonundan önce açılacağını ve çok büyük olduğunu söyledi.",
            "id|Menteri mengatakan pada hari Selasa bahwa jembatan itu akan dibuka sebelum akhir tahun ini.",
            "vi|Bộ trưởng cho biết hôm thứ Ba rằng cây cầu sẽ được mở trước cuối năm và không có trở ngại.",
            "ru|Министр сказал во вторник, что мост будет открыт до конца года, но не раньше.",
            "uk|Міністр сказав у вівторок, що міст буде відкрито до кінця року, але це не раніше.",
            "ar|قال الوزير إن الجسر سيفتح قبل نهاية هذا العام في العاصمة التي لم تكن على علم",
            "ko|장관은 화요일에 다리가 연말 전에 개통될 것이라고 말했다.",
            "ja|大臣は火曜日、橋が年末までに開通すると述べた。",
            "zh|部长星期二表示，大桥将在年底前开通。",
            "el|Ο υπουργός δήλωσε την Τρίτη ότι η γέφυρα θα ανοίξει πριν από το τέλος του έτους.",
    })
    void aSentenceIsEnough(String language, String text) {
        LanguageGuess guess = identifier.identify(text);
        assertEquals(language, guess.tag());
        assertTrue(guess.confidence() > 0 && guess.confidence() < 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 : 30", "Reuters", "OK", "Xqz wvb hjk lmn prt zzk", "a"})
    void tooLittleToTellIsSaidSo(String text) {
        assertEquals("und", identifier.identify(text).tag());
    }

    @org.junit.jupiter.api.Test
    void moreTextMakesSurer() {
        String one = "The bridge was closed and it is not known when it will open. ";
        assertTrue(identifier.identify(one.repeat(8)).confidence() >= identifier.identify(one).confidence());
    }
}
