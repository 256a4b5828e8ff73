package org.dateline.ingest.internal.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A file of gzip members (RFC 1952) as one stream. The JDK's stops at the first that is broken and does not say where it stands; this one
 * can go on at the next.
 */
final class PackedMembers extends InputStream {

    /** What comes next is another member. */
    static final class BrokenException extends ZipException {
        private static final long serialVersionUID = 1L;
    }

    private static final int CHUNK = 512;
    private static final int TRAILER = 8;

    private final InputStream file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] buffer = new byte[1 << 14];
    private int from;
    private int to;
    private int chunk;
    private boolean inside;
    private boolean damaged;

    PackedMembers(InputStream file) {
        this.file = file;
    }

    /** Whether any member was not what its sum says, or stood behind something else. */
    boolean isDamaged() {
        return damaged;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws BrokenException where a member is broken; the next reading begins at the next one */
    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        while (length > 0) {
            if (!inside && !begin()) {
                return -1;
            }
            try {
                int n = inflater.inflate(bytes, start, length);
                if (n > 0) {
                    sum.update(bytes, start, n);
                    return n;
                } else if (inflater.finished()) {
                    end();
                } else {
                    feed();
                }
            } catch (DataFormatException e) {
                throw broken();
            }
        }
        return 0;
    }

    private void feed() throws IOException {
        if (inflater.needsDictionary() || !has(1)) {
            inside = false;
            throw new EOFException();
        }
        chunk = from;
        int length = Math.min(CHUNK, to - from);
        inflater.setInput(buffer, from, length);
        from += length;
    }

    private void end() throws IOException {
        from -= inflater.getRemaining();
        inside = false;
        if (has(TRAILER) && number(from) == (int) sum.getValue()) {
            from += TRAILER;
        } else {
            throw broken();
        }
    }

    /** The broken one may have run on into the next: that is searched for from where the last bytes were taken. */
    private BrokenException broken() {
        inside = false;
        damaged = true;
        from = chunk;
        return new BrokenException();
    }

    private int number(int at) {
        return buffer[at] & 0xff | (buffer[at + 1] & 0xff) << 8 | (buffer[at + 2] & 0xff) << 16 | buffer[at + 3] << 24;
    }

    /** Goes to the next member and past its head; false at the end of the file. */
    private boolean begin() throws IOException {
        while (has(TRAILER + 2)) {
            boolean head = buffer[from] == 0x1f && buffer[from + 1] == (byte) 0x8b && buffer[from + 2] == 8 && (buffer[from + 3] & 0xe0) == 0;
            if (head) {
                int flags = buffer[from + 3];
                from += 10;
                passHead(flags);
                chunk = from;
                inflater.reset();
                sum.reset();
                inside = true;
                return true;
            }
            damaged |= buffer[from] != 0;
            from++;
        }
        return false;
    }

    private void passHead(int flags) throws IOException {
        if ((flags & 4) != 0 && has(2)) {
            int extra = buffer[from] & 0xff | (buffer[from + 1] & 0xff) << 8;
            for (int i = 0; i < extra + 2 && has(1); i++) {
                from++;
            }
        }
        for (int text = (flags & 8) / 8 + (flags & 16) / 16; text > 0 && has(1); from++) {
            text -= buffer[from] == 0 ? 1 : 0;
        }
        from += (flags & 2) != 0 && has(2) ? 2 : 0;
    }

    /** Whether so many bytes are there, read from the file where they are not yet. */
    private boolean has(int count) throws IOException {
        if (to - from < count) {
            int keep = Math.min(chunk, from);
            System.arraycopy(buffer, keep, buffer, 0, to - keep);
            from -= keep;
            to -= keep;
            chunk -= keep;
            to += file.readNBytes(buffer, to, buffer.length - to);
        }
        return to - from >= count;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
