package org.dateline.ingest.internal.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Source;
import org.jspecify.annotations.Nullable;

/**
 * The directory at the end of a zip archive, which alone says what the archive holds (PKWARE's APPNOTE 6.3.10, 4.3.12 to 4.3.16, with
 * zip64). It is read as a stream, as often as wanted, and never held.
 */
final class ZipDirectory {

    /**
     * One file of the archive.
     *
     * @param name as its bytes stand there
     * @param packed its length in the archive
     * @param offset of its local header in the source
     */
    record Entry(byte[] name, boolean utf8, int flags, int method, long crc, long packed, long offset, boolean link) {

        boolean isFolder() {
            return name.length > 0 && (name[name.length - 1] == '/' || name[name.length - 1] == '\\');
        }

        boolean isEncrypted() {
            return (flags & 1) != 0;
        }
    }

    /** Takes one entry after the other; false ends it. */
    interface Taker {
        boolean take(Entry entry) throws IOException, PluginException;
    }

    private static final int END = 22;
    private static final int HEADER = 46;
    private static final long UNKNOWN = 0xffffffffL;

    private final Source source;
    private final long start;
    private final long length;
    private final long shift;

    private ZipDirectory(Source source, long start, long length, long shift) {
        this.source = source;
        this.start = start;
        this.length = length;
        this.shift = shift;
    }

    /** Null where there is none, as in an archive that was cut off. */
    static @Nullable ZipDirectory of(Source source) throws IOException, PluginException {
        int tailLength = (int) Math.min(source.size(), 0xffff + END + 20 + 4096);
        ByteBuffer tail = bytes(source, source.size() - tailLength, tailLength);
        for (int at = tailLength - END; at >= 0; at--) {
            if (tail.getInt(at) == 0x06054b50) {
                ZipDirectory found = at(source, tail, at, source.size() - tailLength + at);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable ZipDirectory at(Source source, ByteBuffer tail, int at, long end) throws IOException, PluginException {
        int disk = tail.getShort(at + 4) & 0xffff;
        if (disk != 0 && disk != 0xffff) {
            throw new PluginException("This is one part of a zip archive that was split. Join the parts and import the whole.");
        }
        long length = tail.getInt(at + 12) & UNKNOWN;
        long declared = tail.getInt(at + 16) & UNKNOWN;
        long after = end;
        boolean large = at >= 20 && tail.getInt(at - 20) == 0x07064b50;
        long record = large ? tail.getLong(at - 12) : -1;
        if (large && record >= 0 && record <= source.size() - 56) {
            ByteBuffer zip64 = bytes(source, record, 56);
            length = zip64.getInt(0) == 0x06064b50 ? zip64.getLong(40) : length;
            declared = zip64.getInt(0) == 0x06064b50 ? zip64.getLong(48) : declared;
            after = zip64.getInt(0) == 0x06064b50 ? record : after;
        }
        long start = after - length;
        if (length < 0 || start < 0 || declared < 0 || length > 0 && bytes(source, start, 4).getInt(0) != 0x02014b50) {
            return null;
        }
        return new ZipDirectory(source, start, length, start - declared);
    }

    private static ByteBuffer bytes(Source source, long from, int length) throws IOException {
        try (InputStream in = source.open()) {
            in.skipNBytes(from);
            return ByteBuffer.wrap(Arrays.copyOf(in.readNBytes(length), length)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Goes through the entries in their order. @return false where the directory is torn */
    boolean each(Taker taker) throws IOException, PluginException {
        try (InputStream file = source.open()) {
            file.skipNBytes(start);
            InputStream in = new BufferedInputStream(file, 1 << 16);
            long left = length;
            while (left >= HEADER) {
                ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER)).order(ByteOrder.LITTLE_ENDIAN);
                if (header.limit() < HEADER || header.getInt(0) != 0x02014b50) {
                    return false;
                }
                byte[] name = in.readNBytes(header.getShort(28) & 0xffff);
                byte[] extra = in.readNBytes(header.getShort(30) & 0xffff);
                int comment = header.getShort(32) & 0xffff;
                in.skipNBytes(comment);
                left -= HEADER + name.length + extra.length + comment;
                if (!taker.take(entry(header, name, ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN)))) {
                    return true;
                }
            }
            return left == 0;
        } catch (EOFException e) {
            return false;
        }
    }

    private Entry entry(ByteBuffer header, byte[] plainName, ByteBuffer extra) {
        byte[] name = plainName;
        int flags = header.getShort(8) & 0xffff;
        boolean utf8 = (flags & 0x800) != 0;
        long size = header.getInt(24) & UNKNOWN;
        long packed = header.getInt(20) & UNKNOWN;
        long offset = header.getInt(42) & UNKNOWN;
        for (int at = 0; at + 4 <= extra.limit(); at += 4 + (extra.getShort(at + 2) & 0xffff)) {
            int kind = extra.getShort(at) & 0xffff;
            int end = Math.min(extra.limit(), at + 4 + (extra.getShort(at + 2) & 0xffff));
            if (kind == 1) {
                int field = at + 4 + (size == UNKNOWN ? 8 : 0);
                if (packed == UNKNOWN && field + 8 <= end) {
                    packed = extra.getLong(field);
                    field += 8;
                }
                offset = offset == UNKNOWN && field + 8 <= end ? extra.getLong(field) : offset;
            } else if (kind == 0x7075 && end > at + 9) {
                name = Arrays.copyOfRange(extra.array(), at + 9, end);
                utf8 = true;
            }
        }
        boolean link = (header.getShort(4) & 0xff00) == 0x300 && (header.getInt(38) >>> 28) == 0xa;
        return new Entry(name, utf8 || isAscii(name), flags, header.getShort(10) & 0xffff, header.getInt(16) & UNKNOWN, packed, offset + shift, link);
    }

    private static boolean isAscii(byte[] name) {
        for (byte b : name) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The name as text. */
    static String name(Entry entry, EntryNames names) {
        return entry.utf8() ? new String(entry.name(), StandardCharsets.UTF_8) : names.read(entry.name());
    }
}
