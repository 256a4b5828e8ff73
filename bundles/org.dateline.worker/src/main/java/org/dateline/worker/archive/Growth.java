package org.dateline.worker.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.worker.Refusal;

/** What comes out of an archive, against what went in: so much, and so many times the archive, as only bombs do. */
final class Growth {

    private static final long LARGEST_SUM = 8L << 30;
    private static final long MOST_GROWTH = 200;
    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final long size;
    private long sum;

    /** @param size of the archive, in bytes */
    Growth(long size) {
        this.size = size;
    }

    /** The stream, which fails with a refusal where too much comes out. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = super.read(bytes, from, length);
                sum += Math.max(0, n);
                if (sum > LARGEST_SUM || sum > ALWAYS_ALLOWED && sum / MOST_GROWTH > size) {
                    throw new IOException(new Refusal(Refusal.BOMB, ""));
                }
                return n;
            }
        };
    }
}
