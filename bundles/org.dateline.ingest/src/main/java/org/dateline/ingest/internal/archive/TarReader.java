package org.dateline.ingest.internal.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.osgi.service.component.annotations.Component;

/** Hands on the files of a tar archive and what a gzip file holds. Links and devices in an archive are passed over. */
@Component
@ReaderInfo(id = "dateline.tar", label = "Tar archives and gzip files", fills = {"reader:application/x-tar", "reader:application/gzip"})
public final class TarReader implements StoryReader {

    private static final int BLOCK = 512;

    @Override
    public Match probe(SourceHead head) {
        byte[] bytes = head.bytes();
        return isGzip(bytes) || isTar(bytes) ? Match.YES : Match.NO;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b && bytes[2] == 8;
    }

    private static boolean isTar(byte[] bytes) {
        return bytes.length >= BLOCK && new String(bytes, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        Bounds bounds = new Bounds(source, context);
        try (InputStream in = source.open()) {
            if (isGzip(source.head().bytes())) {
                gzip(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), BLOCK * 16), source, bounds, out, context);
            } else {
                tar(in, bounds, out, context);
            }
        } catch (ZipException | EOFException e) {
            throw new PluginException("This archive is damaged; " + bounds.count() + " of its files could be read.", e);
        }
        bounds.requireSome();
    }

    private static void gzip(BufferedInputStream in, Source source, Bounds bounds, StorySink out, TaskContext context) throws IOException, PluginException {
        in.mark(BLOCK);
        boolean tar = isTar(in.readNBytes(BLOCK));
        in.reset();
        if (tar) {
            tar(in, bounds, out, context);
            return;
        }
        String name = source.name().substring(source.name().lastIndexOf('/') + 1);
        byte[] content = bounds.read(in, name);
        if (content != null) {
            out.source(bounds.safe(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name + ".content"), null, content);
        }
    }

    private static void tar(InputStream in, Bounds bounds, StorySink out, TaskContext context) throws IOException, PluginException {
        String longName = "";
        for (byte[] header = in.readNBytes(BLOCK); header.length == BLOCK && header[0] != 0 && !context.cancelled(); header = in.readNBytes(BLOCK)) {
            long size = octal(header, 124, 12);
            if (size < 0) {
                throw new ZipException("size");
            }
            Limited content = new Limited(in, size);
            char type = (char) header[156];
            if (type == 'L') {
                longName = text(content.readNBytes(4096), 0, 4096);
            } else if (type == '0' || type == 0 || type == '7') {
                String name = longName.isEmpty() ? name(header) : longName;
                longName = "";
                byte[] bytes = bounds.takes(name) ? bounds.read(content, name) : null;
                if (bytes != null) {
                    out.source(bounds.safe(name), null, bytes);
                }
            }
            content.skipRest();
            in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        }
    }

    private static String name(byte[] header) {
        String prefix = text(header, 345, 155);
        String name = text(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < bytes.length && end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) {
        String digits = text(header, from, length).strip();
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The bytes of one file in the archive. */
    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left;

        Limited(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = in.read(bytes, from, (int) Math.min(length, left));
            if (n < 0) {
                throw new EOFException();
            }
            left -= n;
            return n;
        }

        void skipRest() throws IOException {
            in.skipNBytes(left);
            left = 0;
        }
    }
}
