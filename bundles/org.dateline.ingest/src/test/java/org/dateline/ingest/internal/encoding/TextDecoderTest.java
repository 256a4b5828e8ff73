package org.dateline.ingest.internal.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Der Bürgermeister sagte über die Straße: ‚Das ist schön.‘ Später hörte er zu.",
        "windows-1251, Президент подписал закон о бюджете в понедельник после долгих споров.",
        "windows-1250, Premiér řekl že vláda schválila rozpočet až příští týden v úterý večer.",
        "KOI8-R, Президент подписал закон о бюджете в понедельник после долгих споров.",
        "EUC-KR, 대통령은 화요일 서울에서 열린 회의에서 새로운 정책을 발표했다고 밝혔다.",
        "Shift_JIS, 首相は火曜日に東京で開かれた会議で新しい政策を発表したと述べた。",
        "EUC-JP, 首相は火曜日に東京で開かれた会議で新しい政策を発表したと述べた。",
        "Shift_JIS, 橋は六月まで閉鎖され、住民の声が上がった。",
        "x-windows-874, นายกเทศมนตรีกล่าวเมื่อวันอังคารว่าสะพานจะปิดจนถึงเดือนมิถุนายน",
        "ISO-8859-2, Burmistrz powiedział we wtorek że most będzie zamknięty aż do czerwca.",
        "windows-1257, Meras antradienį pranešė kad tiltas bus uždarytas iki birželio.",
        "windows-1252, The mayor’s office won’t reopen it “before June” – that’s final.",
        "x-MacRoman, Le maire a annoncé hier que l’école serait fermée jusqu’à l’été.",
        "IBM850, Le maire a annoncé hier que l'école serait fermée jusqu'à l'été.",
        "GB18030, 总统在星期二的会议上说新的政策将会在下个月开始实行。",
        "Big5, 總統在星期二的會議上說新的政策將會在下個月開始實行。",
    })
    void bytesFromBeforeUnicodeAreToldByWhatTheyCanBe(String charset, String text) throws Exception {
        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName(charset)), null));
    }

    @Test
    void aByteOrderMarkIsBelievedAndTakenAway() throws Exception {
        byte[] utf16 = ("\ufeff" + "Grüße aus Köln").getBytes(StandardCharsets.UTF_16LE);
        assertEquals("Grüße aus Köln", TextDecoder.decode(utf16, "utf-8"));
        assertEquals("Grüße", TextDecoder.decode("\ufeffGrüße".getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void utf16WithoutAMarkIsKnownByItsZeros() throws Exception {
        assertEquals("The vote was close.", TextDecoder.decode("The vote was close.".getBytes(StandardCharsets.UTF_16BE), null));
        assertEquals("The vote was close.", TextDecoder.decode("The vote was close.".getBytes(StandardCharsets.UTF_16LE), null));
    }

    @Test
    void aWrongDeclarationDoesNotSpoilValidUtf8() throws Exception {
        assertEquals("naïve café", TextDecoder.decode("naïve café".getBytes(StandardCharsets.UTF_8), "iso-8859-1"));
    }

    @Test
    void aDeclarationDecidesWhatBytesCannot() throws Exception {
        assertEquals("İş Ağ", TextDecoder.decode("İş Ağ".getBytes(Charset.forName("windows-1254")), "iso-8859-9"));
    }

    @Test
    void nulAndHalfCharactersAreMended() {
        assertEquals("a b\ufffdc\ud83d\ude00", Surrogates.mended("a\0b\ud83dc\ud83d\ude00"));
    }

    @Test
    void accentsInsideLatinWordsAreNotTakenForIdeographs() throws Exception {
        for (String text : List.of("Der Bürgermeister sagte am Dienstag, die Brücke sei gesperrt.", "Die Tür blieb zu.", "Señora Muñoz habló el martes.", "Smørrebrød på båden.")) {
            assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")), null));
        }
    }
}
