package org.dateline.worker.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** One file that was packed without an archive around it: bzip2, xz, LZ4, compress. A packed tar is the tar, which Dateline reads. */
public final class PackedReading implements Reading {

    private static final long LARGEST = 256L << 20;

    /** What a decoder may take of the worker's heap. */
    private static final int DECODER_KIB = 128 << 10;

    @Override
    public void read(Request request, Replies out) throws Exception {
        Growth growth = new Growth(Files.size(request.file()));
        try (InputStream file = new BufferedInputStream(Files.newInputStream(request.file()), 1 << 16)) {
            String way = CompressorStreamFactory.detect(file);
            try (InputStream in = new CompressorStreamFactory(true, DECODER_KIB).createCompressorInputStream(way, file)) {
                Limited limited = new Limited(growth.counting(in));
                out.attachment(inside(SevenZipReading.safe(request.name())), "", limited);
                if (limited.damaged) {
                    out.warning("damaged");
                }
            }
        }
    }

    /** The name of what is inside: without the last ending, of which some stand for two. */
    private static String inside(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String ending = last.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean tar = ending.equals("tbz") || ending.equals("tbz2") || ending.equals("txz") || ending.equals("taz");
        return dot <= 0 ? last + ".content" : last.substring(0, dot) + (tar ? ".tar" : "");
    }

    /** So much of a stream; it ends where the file is damaged, and what came before is kept. */
    private static final class Limited extends FilterInputStream {
        private long left = LARGEST;
        private boolean damaged;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n;
            try {
                n = super.read(bytes, from, length);
            } catch (IOException | RuntimeException e) {
                if (left == LARGEST || e.getCause() instanceof Refusal) {
                    throw e;
                }
                damaged = true;
                return -1;
            }
            left -= Math.max(0, n);
            if (left < 0) {
                throw new IOException(new Refusal(Refusal.TOO_LARGE, ""));
            }
            return n;
        }
    }
}
