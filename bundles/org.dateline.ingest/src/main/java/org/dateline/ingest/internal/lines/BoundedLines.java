package org.dateline.ingest.internal.lines;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text, of which one without end is not held. */
final class BoundedLines {

    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int filled;
    private boolean tooLong;

    /** @param longest in characters; of a longer line only that it was there is told */
    BoundedLines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its break, empty where it is too long; null at the end. */
    @Nullable String next() throws IOException {
        StringBuilder line = new StringBuilder();
        tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            tooLong |= line.length() + at - from > longest;
            if (tooLong) {
                line = new StringBuilder();
            } else {
                line.append(buffer, from, at - from);
            }
            if (at < filled) {
                at++;
                return line.toString();
            }
        }
        return any ? line.toString() : null;
    }

    boolean isTooLong() {
        return tooLong;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
