package org.dateline.ingest.internal.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final String TEXT = "“It’s done,” said Mayor Ærø in the café – and left for Łódź.";

    private final List<String> warnings = new ArrayList<>();

    /** UTF-8 taken for Windows-1252, where bytes without a character become control characters. */
    private static String spoiled(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {b}, java.nio.charset.Charset.forName("windows-1252"));
            out.append(c.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : c);
        }
        return out.toString();
    }

    @Test
    void aTextEncodedTwiceIsMendedAndThatIsSaid() {
        assertEquals(TEXT, Mojibake.mended(spoiled(TEXT), warnings::add));
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).contains("mended in"), warnings.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“It’s done,” said Mayor Ærø in the café.", "Ã© is what é becomes.", "NÃO Ã© SÃ³ isso: São João", "대통령은 화요일 서울에서", "Only ASCII here.", "\u200fשלום עולם\u200e"
    })
    void whatMayBeMeantAsItStandsIsLeftAlone(String text) {
        assertEquals(text, Mojibake.mended(text, warnings::add));
        assertEquals(List.of(), warnings);
    }
}
