package org.dateline.ingest.internal.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Takes the chunks of RFC 9112, section 7.1, apart. */
final class ChunkedStream extends InputStream {

    private final InputStream in;
    private long left;
    private boolean ended;
    private boolean first = true;

    ChunkedStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0 && !ended) {
            nextChunk();
        }
        if (ended) {
            return -1;
        }
        int n = in.read(bytes, from, (int) Math.min(length, left));
        if (n < 0) {
            throw new EOFException();
        }
        left -= n;
        return n;
    }

    private void nextChunk() throws IOException {
        String line = ArchiveLines.next(in);
        if (!first && line != null && line.isEmpty()) {
            line = ArchiveLines.next(in);
        }
        first = false;
        if (line == null) {
            throw new EOFException();
        }
        int end = 0;
        while (end < line.length() && Character.digit(line.charAt(end), 16) >= 0) {
            end++;
        }
        if (end == 0 || end > 15) {
            throw new ZipException("No length of a chunk");
        }
        left = Long.parseLong(line.substring(0, end), 16);
        ended = left == 0;
    }
}
