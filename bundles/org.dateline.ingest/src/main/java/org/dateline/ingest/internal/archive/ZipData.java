package org.dateline.ingest.internal.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.dateline.api.ingest.Source;
import org.jspecify.annotations.Nullable;

/** The files' own bytes in a zip, read forwards where the directory goes forwards. Sizes and methods are the directory's. */
final class ZipData implements AutoCloseable {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int HEADER = 30;

    private final Source source;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private @Nullable InputStream in;
    private @Nullable LimitedStream last;
    private long position;

    ZipData(Source source) {
        this.source = source;
    }

    /** Unpacks one file; to be read to its end before {@link #check}. Good until the next is opened. */
    InputStream open(ZipDirectory.Entry entry) throws IOException {
        InputStream at = seek(entry.offset());
        ByteBuffer header = ByteBuffer.wrap(at.readNBytes(HEADER)).order(ByteOrder.LITTLE_ENDIAN);
        position += header.limit();
        if (header.limit() < HEADER || header.getInt(0) != 0x04034b50) {
            throw new ZipException("No file stands where the directory says");
        }
        int before = (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
        at.skipNBytes(before);
        position += before + entry.packed();
        inflater.reset();
        crc.reset();
        LimitedStream packed = new LimitedStream(at, entry.packed());
        last = packed;
        return new CheckedInputStream(entry.method() == DEFLATED ? new InflaterInputStream(packed, inflater, 1 << 13) : packed, crc);
    }

    /** @throws ZipException where what was read is not what was packed */
    void check(ZipDirectory.Entry entry) throws ZipException {
        if (crc.getValue() != entry.crc()) {
            throw new ZipException("The checksum is another");
        }
    }

    private InputStream seek(long offset) throws IOException {
        if (offset < 0 || offset > source.size()) {
            throw new ZipException("No file stands where the directory says");
        }
        position -= last == null ? 0 : last.left();
        last = null;
        InputStream at = in;
        if (at == null || offset < position) {
            close(at);
            at = new BufferedInputStream(source.open(), 1 << 16);
            in = at;
            position = 0;
        }
        at.skipNBytes(offset - position);
        position = offset;
        return at;
    }

    /** After a fault the place in the stream is not known. */
    void forget() throws IOException {
        close(in);
        in = null;
        last = null;
    }

    private static void close(@Nullable InputStream stream) throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        close(in);
    }
}
