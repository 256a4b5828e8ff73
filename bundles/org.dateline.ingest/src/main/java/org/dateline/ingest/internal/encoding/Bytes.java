package org.dateline.ingest.internal.encoding;

import java.io.IOException;
import java.util.Locale;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Source;

/** First looks at bytes. */
public final class Bytes {

    /** Four bytes are the most that UTF-8 needs for a character; markup may be several times its text. */
    private static final long MOST_TEXT_BYTES = 4L * TextDecoder.LONGEST_TEXT;

    private Bytes() {}

    /**
     * All bytes of a source that is text.
     *
     * @throws PluginException where it is empty or can only be longer than a story may be
     */
    public static byte[] ofText(Source source) throws IOException, PluginException {
        if (source.size() > MOST_TEXT_BYTES) {
            throw TextDecoder.tooLong();
        }
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            throw new PluginException("This file is empty.");
        }
        return bytes;
    }

    /** Whether the bytes can be text: hardly any control characters, or UTF-16. An empty head can be. */
    public static boolean looksLikeText(byte[] head) {
        if (TextDecoder.byteOrderMark(head) != null) {
            return true;
        }
        int controls = 0;
        int zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b ? 1 : 0;
        }
        boolean wide = zeros * 10 > head.length * 3 && zeros * 10 < head.length * 6 && controls - zeros < head.length / 50;
        return wide || controls * 50 <= head.length && zeros == 0;
    }

    /** Whether the first thing in the bytes is a tag of HTML or XML. */
    public static boolean startsWithMarkup(byte[] head) {
        String start = start(head);
        return start.startsWith("<!doctype") || start.startsWith("<?xml") || start.startsWith("<html") || start.startsWith("<head") || start.startsWith("<body")
                || start.startsWith("<!--") || start.startsWith("<rss") || start.startsWith("<feed") || start.startsWith("<nitf") || start.startsWith("<newsitem");
    }

    /** The first characters in lower case, as far as they are ASCII, without marks and white space before them. */
    public static String start(byte[] head) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < head.length && out.length() < 2048; i++) {
            int b = head[i];
            boolean skip = b <= 0 || b <= ' ' && out.isEmpty();
            if (!skip) {
                out.append((char) b);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
