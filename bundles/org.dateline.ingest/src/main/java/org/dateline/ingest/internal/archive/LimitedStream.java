package org.dateline.ingest.internal.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream, which stays open; fewer are an error. */
public final class LimitedStream extends InputStream {

    private final InputStream in;
    private long left;

    public LimitedStream(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int n = in.read(bytes, from, (int) Math.min(length, left));
        if (n < 0) {
            throw new EOFException();
        }
        left -= n;
        return n;
    }

    /** How many bytes were not read yet. */
    long left() {
        return Math.max(0, left);
    }

    /** Passes over what was not read. */
    public void skipRest() throws IOException {
        in.skipNBytes(left);
        left = 0;
    }
}
