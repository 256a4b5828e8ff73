package org.dateline.export.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void everyOffsetIsTheCountOfCodePointsBeforeIt() {
        for (String text : new String[] {"", "abc", "🚧", "a🚧b🎻🎻c", "\ud800x\ude00", "🚧\ud83d"}) {
            CodePoints points = new CodePoints(text);
            for (int i = 0; i <= text.length(); i++) {
                assertEquals(text.codePointCount(0, i), points.at(i), text + " at " + i);
            }
        }
    }
}
