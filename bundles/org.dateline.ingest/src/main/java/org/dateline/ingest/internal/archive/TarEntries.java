package org.dateline.ingest.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The files of a tar archive in their order: the old form, POSIX ustar and pax, and GNU's (long names, sizes in base 256).
 * <a href="https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html">POSIX pax</a>, GNU tar manual, appendix D.
 */
final class TarEntries {

    static final int BLOCK = 512;

    /** What stands in a header's data is not longer. */
    private static final int MOST_OF_HEADER = 1 << 20;

    /** Types of headers that say something of the file after them. */
    private static final String ABOUT_OTHERS = "LKxgV";

    /**
     * One thing in the archive.
     *
     * @param name made harmless
     * @param plain a file with its whole content; else a folder, link, device, or a file with holes
     */
    record Entry(String name, boolean plain, boolean sparse) {}

    private final InputStream in;
    private @Nullable LimitedStream content;
    private long padding;
    private String longName = "";
    private long longSize = -1;
    private boolean holes;

    TarEntries(InputStream in) {
        this.in = in;
    }

    /** Whether a block is a header: by its checksum, or by POSIX's sign. */
    static boolean isHeader(byte[] block) {
        if (block.length < BLOCK || block[0] == 0) {
            return false;
        }
        int sum = 8 * ' ';
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? 0 : block[i] & 0xff;
        }
        return number(block, 148, 8) == sum || text(block, 257, 5).equals("ustar");
    }

    /** The next one, or null at the end. @throws ZipException where no header stands */
    @Nullable Entry next() throws IOException {
        while (true) {
            if (content != null) {
                content.skipRest();
                in.skipNBytes(padding);
            }
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || header.length == BLOCK && header[0] == 0) {
                return null;
            }
            char type = header.length < BLOCK ? 0 : (char) header[156];
            long size = isHeader(header) ? size(header, type) : -1;
            if (size < 0) {
                throw new ZipException("No header of a tar archive");
            }
            LimitedStream data = new LimitedStream(in, size);
            content = data;
            padding = (BLOCK - size % BLOCK) % BLOCK;
            if (ABOUT_OTHERS.indexOf(type) < 0) {
                return entry(header, type);
            }
            about(type, data.readNBytes(MOST_OF_HEADER));
        }
    }

    /** -1 where it cannot be. */
    private long size(byte[] header, char type) {
        long size = number(header, 124, 12);
        if (ABOUT_OTHERS.indexOf(type) >= 0) {
            return size > MOST_OF_HEADER ? -1 : size;
        }
        return longSize >= 0 ? longSize : size;
    }

    private void about(char type, byte[] data) {
        if (type == 'L') {
            longName = text(data, 0, data.length);
        } else if (type == 'x') {
            extended(new String(data, StandardCharsets.UTF_8));
        }
    }

    private Entry entry(byte[] header, char type) {
        String name = longName.isEmpty() ? name(header) : longName;
        boolean sparse = holes || type == 'S';
        longName = "";
        longSize = -1;
        holes = false;
        boolean file = type == '0' || type == 0 || type == '7';
        return new Entry(EntryNames.safe(name), file && !sparse && !name.endsWith("/"), sparse);
    }

    /** The bytes of the entry that came last. */
    InputStream content() {
        return content == null ? InputStream.nullInputStream() : content;
    }

    /** Records {@code length key=value\n} of a pax header, lengths in bytes; what is malformed ends it. */
    private void extended(String records) {
        for (String line : records.split("\n")) {
            int space = line.indexOf(' ');
            int equals = line.indexOf('=');
            if (space > 0 && equals > space) {
                String value = line.substring(equals + 1);
                switch (line.substring(space + 1, equals)) {
                    case "path" -> longName = value;
                    case "size" -> longSize = decimal(value);
                    case "GNU.sparse.major", "GNU.sparse.map", "GNU.sparse.size", "GNU.sparse.realsize" -> holes = true;
                    default -> {
                    }
                }
            }
        }
    }

    private static long decimal(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String name(byte[] header) {
        String prefix = text(header, 257, 6).equals("ustar") ? text(header, 345, 155) : "";
        String name = text(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < bytes.length && end < from + length && bytes[end] != 0) {
            end++;
        }
        byte[] name = java.util.Arrays.copyOfRange(bytes, from, end);
        return EntryNames.of(name).read(name);
    }

    /** Octal digits, or base 256 where the first bit is set; -1 for neither. */
    private static long number(byte[] header, int from, int length) {
        if (header[from] < 0) {
            long number = header[from] & 0x3f;
            for (int i = from + 1; i < from + length; i++) {
                number = number > Long.MAX_VALUE >> 9 ? -1 : number << 8 | header[i] & 0xff;
                if (number < 0) {
                    return -1;
                }
            }
            return (header[from] & 0x40) != 0 ? -1 : number;
        }
        String digits = new String(header, from, length, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
