package org.dateline.ingest.internal.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines and header fields out of a stream of bytes, of which no more is kept than a header can need. */
final class ArchiveLines {

    private static final int LONGEST = 64 << 10;
    private static final int MOST_FIELDS = 500;

    private ArchiveLines() {}

    /** The next line without its break, or null at the end. Of a longer one the first 64 KB; the rest is passed over. */
    static @Nullable String next(InputStream in) throws IOException {
        byte[] line = new byte[256];
        int length = 0;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (length == line.length && length < LONGEST) {
                line = java.util.Arrays.copyOf(line, length * 2);
            }
            if (length < line.length) {
                line[length++] = (byte) b;
            }
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, end, StandardCharsets.UTF_8);
    }

    /** The fields up to the empty line, by their names in lower case; the first of a name counts. */
    static Map<String, String> fields(InputStream in) throws IOException {
        Map<String, String> fields = new HashMap<>();
        String name = "";
        for (String line = next(in); line == null || !line.isEmpty(); line = next(in)) {
            if (line == null) {
                throw new EOFException();
            }
            int colon = line.indexOf(':');
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (folded) {
                String more = line.strip();
                fields.computeIfPresent(name, (key, value) -> value.length() < LONGEST ? value + " " + more : value);
            } else if (colon > 0 && fields.size() < MOST_FIELDS) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return fields;
    }
}
