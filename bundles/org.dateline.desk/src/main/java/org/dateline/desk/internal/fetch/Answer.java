package org.dateline.desk.internal.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/** An answer as HTTP/1.1 writes it (RFC 9112), read with bounds. */
final class Answer {

    private static final int MOST_HEAD = 1 << 16;

    private final InputStream in;
    private final int most;
    private final Map<String, String> fields = new HashMap<>();
    private int head = MOST_HEAD;
    private String status = "";

    /** @param most bytes of the body */
    Answer(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    void readHead() throws IOException {
        do {
            fields.clear();
            status = line();
            if (!status.startsWith("HTTP/1.")) {
                throw new RefusedException("The server does not speak HTTP.");
            }
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    fields.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
                }
            }
        } while (code() >= 100 && code() < 200);
    }

    int code() throws RefusedException {
        try {
            return Integer.parseInt(status.substring(9, 12));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new RefusedException("The server does not speak HTTP.");
        }
    }

    /** Number and words: 404 Not Found. */
    String status() {
        return status.substring(Math.min(status.length(), 9));
    }

    @Nullable String field(String name) {
        return fields.get(name);
    }

    byte[] body() throws IOException {
        String coding = fields.getOrDefault("content-encoding", "identity").toLowerCase(Locale.ROOT);
        InputStream plain = new Body();
        return switch (coding) {
            case "identity", "" -> bounded(plain);
            case "gzip", "x-gzip" -> bounded(new GZIPInputStream(plain));
            case "deflate" -> bounded(new InflaterInputStream(plain));
            default -> throw new RefusedException("The server packs its answer in a way that is not known: " + coding + ".");
        };
    }

    private byte[] bounded(InputStream body) throws IOException {
        byte[] content = body.readNBytes(most + 1);
        if (content.length > most) {
            throw new RefusedException("Its answer is longer than " + (most >> 20) + " MB.");
        }
        return content;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection ended too early");
            }
            if (--head < 0) {
                throw new RefusedException("The head of its answer is too long.");
            }
            line.write(c);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** The body without its framing: in chunks, of a length that was told, or to the end of the connection. */
    private final class Body extends InputStream {

        private final boolean chunked = fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).endsWith("chunked");
        private final boolean measured = !chunked && fields.containsKey("content-length");
        private long left = measured ? number(fields.getOrDefault("content-length", "0"), 10) : 0;
        private boolean begun;
        private boolean ended;

        Body() throws RefusedException {
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (chunked && left == 0 && !ended) {
                nextChunk();
            }
            if (ended || measured && left == 0) {
                return -1;
            }
            int n = in.read(bytes, from, chunked || measured ? (int) Math.min(length, left) : length);
            if (n < 0 && (chunked || measured)) {
                throw new EOFException("the connection ended too early");
            }
            left -= Math.max(0, n);
            return n;
        }

        private void nextChunk() throws IOException {
            if (begun) {
                line();
            }
            begun = true;
            // Each chunk may have a line of its own; only the head is short.
            head = MOST_HEAD;
            String size = line();
            int end = size.indexOf(';');
            left = number((end < 0 ? size : size.substring(0, end)).strip(), 16);
            ended = left == 0;
        }

        private static long number(String digits, int radix) throws RefusedException {
            try {
                long number = Long.parseLong(digits, radix);
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new RefusedException("The server does not say rightly how long its answer is.");
            }
            throw new RefusedException("The server does not say rightly how long its answer is.");
        }
    }
}
