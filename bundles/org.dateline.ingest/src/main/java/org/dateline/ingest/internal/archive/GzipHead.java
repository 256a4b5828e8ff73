package org.dateline.ingest.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** What a gzip file begins with. */
public final class GzipHead {

    private static final int SIZE = TarEntries.BLOCK;

    private GzipHead() {}

    public static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b && bytes[2] == 8;
    }

    /** Whether it starts as the archives of web crawlers do, which have a reader of their own. */
    public static boolean isWebArchive(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 11), StandardCharsets.ISO_8859_1);
        return start.startsWith("WARC/") || start.equals("filedesc://");
    }

    /** The first 512 bytes inside, or as many as the head of the file gives; none where it is damaged at once. */
    public static byte[] unpacked(byte[] head) {
        byte[] start = new byte[SIZE];
        int length = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            for (int n = in.read(start, 0, SIZE); n > 0; n = in.read(start, length, SIZE - length)) {
                length += n;
            }
        } catch (IOException e) {
            // the head ends in the middle, or the file is damaged: what came is what there is
        }
        return Arrays.copyOf(start, length);
    }
}
