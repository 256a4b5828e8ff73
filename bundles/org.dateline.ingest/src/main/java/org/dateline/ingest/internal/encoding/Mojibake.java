package org.dateline.ingest.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Mends text that was UTF-8, was read as Windows-1252 and written as UTF-8 again: {@code donâ€™t}. Only where that is certain: every run of
 * characters beyond ASCII is UTF-8 when taken as bytes, and there are several. A single letter that is not keeps the text as it is.
 */
public final class Mojibake {

    /** Fewer runs may be meant as they stand. */
    private static final int FEWEST = 3;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mojibake() {}

    /**
     * The text as it was meant, or the text itself.
     *
     * @param warnings told, in words for a person, when something was mended
     */
    public static String mended(String text, Consumer<String> warnings) {
        StringBuilder out = null;
        int kept = 0;
        int runs = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < 0x80) {
                continue;
            }
            int end = at;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            String meant = meant(text.substring(at, end));
            if (meant == null) {
                return text;
            }
            out = out == null ? new StringBuilder(text.length()) : out;
            out.append(text, kept, at).append(meant);
            kept = end;
            at = end;
            runs++;
        }
        if (out == null || runs < FEWEST) {
            return text;
        }
        warnings.accept("This text had been encoded twice (such as Ã© for é); it was mended in " + runs + " places.");
        return out.append(text, kept, text.length()).toString();
    }

    /** What the run says as UTF-8, or null where it is none. */
    private static @Nullable String meant(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            int b = windows(run.charAt(i));
            if (b < 0x80) {
                return null;
            }
            bytes[i] = (byte) b;
        }
        return TextDecoder.strict(bytes, StandardCharsets.UTF_8);
    }

    /** The byte that Windows-1252 has for the character, or -1; where it has none, browsers read the byte as the control character of its number. */
    private static int windows(char c) {
        if (c < 0x100) {
            return c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
        boolean known = bytes.length == 1 && !Arrays.equals(bytes, new byte[] {'?'});
        return known ? bytes[0] & 0xff : -1;
    }
}
