package org.dateline.ingest.internal.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.dateline.ingest.internal.archive.LimitedStream;
import org.jspecify.annotations.Nullable;

/**
 * One record of a web archive: WARC 1.0 and 1.1 (ISO 28500:2017) or ARC 1 (Internet Archive, 1996). When it was captured says
 * nothing of when it was published, and is not read.
 *
 * @param type {@code response}, {@code resource}, {@code revisit} ...; an ARC's records are responses
 * @param address of what was captured
 * @param contentType of the block, without parameters, lower case
 * @param block its bytes; to be read or passed over before the next record
 */
record ArchiveRecord(String type, String address, String contentType, LimitedStream block) {

    /** Where a record should begin, none does. */
    static final class NoRecordException extends IOException {
        private static final long serialVersionUID = 1L;

        private NoRecordException(String message) {
            super(message);
        }
    }

    /**
     * The next one, or null at the end.
     *
     * @param searching whether what stands before it is passed over
     * @throws NoRecordException where no record stands
     */
    static @Nullable ArchiveRecord next(InputStream in, boolean searching) throws IOException {
        String first = ArchiveLines.next(in);
        while (first != null && (first.isEmpty() || searching && !begins(first))) {
            first = ArchiveLines.next(in);
        }
        return first == null ? null : first.startsWith("WARC/") ? warc(in) : arc(in, first);
    }

    private static boolean begins(String line) {
        return line.equals("WARC/1.0") || line.equals("WARC/1.1") || line.startsWith("http") && isArc(line.split(" "));
    }

    /** Whether the last word but two is a time in fourteen digits. */
    private static boolean isArc(String[] words) {
        String time = words.length < 5 ? "" : words[words.length - 3];
        return time.length() == 14 && time.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static ArchiveRecord warc(InputStream in) throws IOException {
        Map<String, String> fields = ArchiveLines.fields(in);
        String address = fields.getOrDefault("warc-target-uri", "");
        if (address.startsWith("<") && address.endsWith(">")) {
            address = address.substring(1, address.length() - 1);
        }
        String type = fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
        return new ArchiveRecord(type, address, HttpResponse.plain(fields.getOrDefault("content-type", "")), block(in, fields.getOrDefault("content-length", "")));
    }

    /** {@code address IP date type length}. */
    private static ArchiveRecord arc(InputStream in, String line) throws IOException {
        String[] words = line.split(" ");
        if (words.length < 5) {
            throw new NoRecordException("No record of a web archive");
        }
        boolean web = words[0].startsWith("http://") || words[0].startsWith("https://");
        return new ArchiveRecord(web ? "response" : "about", words[0], "application/http", block(in, words[words.length - 1]));
    }

    private static LimitedStream block(InputStream in, String length) throws NoRecordException {
        try {
            long number = Long.parseLong(length);
            if (number >= 0) {
                return new LimitedStream(in, number);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new NoRecordException("A record without a length");
    }
}
