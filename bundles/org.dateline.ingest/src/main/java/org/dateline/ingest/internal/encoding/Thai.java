package org.dateline.ingest.internal.encoding;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Thai of one byte a letter, whose bytes may also be Chinese or Japanese; but
 * vowels and tones stand on a consonant and digits apart, which no chance does.
 */
final class Thai {

    static final Charset CHARSET = Charset.forName("x-windows-874");

    private static final int ENOUGH = 10;

    private Thai() {}

    static boolean is(byte[] bytes) {
        @Nullable String text = TextDecoder.strict(bytes, CHARSET);
        if (text == null) {
            return false;
        }
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 < text.length() ? text.charAt(i + 1) : 'ก';
            boolean mark = isMark(c);
            boolean sign = c == '\u0e3f' || c >= '\u0e4f' && c <= '\u0e5b';
            boolean loose = mark && !isConsonant(before) && !isMark(before) || c >= 'เ' && c <= 'ไ' && !isConsonant(after);
            if (loose || sign && (isConsonant(before) || isMark(before))) {
                return false;
            }
            marks += mark ? 1 : 0;
        }
        return marks >= ENOUGH;
    }

    private static boolean isConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }

    private static boolean isMark(char c) {
        return c == '\u0e31' || c >= '\u0e34' && c <= '\u0e3a' || c >= '\u0e47' && c <= '\u0e4e';
    }
}
