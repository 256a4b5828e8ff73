package org.dateline.ingest.internal.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** What a server answered (RFC 9112), as it was captured. */
final class HttpResponse {

    private final int status;
    private final Map<String, String> fields;
    private final BufferedInputStream rest;

    private HttpResponse(int status, Map<String, String> fields, BufferedInputStream rest) {
        this.status = status;
        this.fields = fields;
        this.rest = rest;
    }

    static HttpResponse read(InputStream block) throws IOException {
        BufferedInputStream in = new BufferedInputStream(block);
        String line = ArchiveLines.next(in);
        String[] words = line == null ? new String[0] : line.split(" ");
        int status = words.length > 1 && words[0].startsWith("HTTP/") && words[1].length() == 3 ? number(words[1]) : 0;
        return new HttpResponse(status, ArchiveLines.fields(in), in);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    boolean isPage() {
        return status == 200 || status == 203;
    }

    /** The media type without parameters, lower case. */
    String type() {
        return plain(fields.getOrDefault("content-type", ""));
    }

    static String plain(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The charset that the server named, or an empty text. */
    String charset() {
        String type = fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        int at = type.indexOf("charset=");
        String named = at < 0 ? "" : type.substring(at + 8);
        int end = named.indexOf(';');
        return (end < 0 ? named : named.substring(0, end)).replace("\"", "").replace("'", "").strip();
    }

    /** How the body is packed in a way that is not read here, or an empty text. */
    String unknownCoding() {
        String coding = coding();
        return switch (coding) {
            case "", "identity", "gzip", "x-gzip", "deflate", "utf-8" -> "";
            default -> coding;
        };
    }

    private String coding() {
        return fields.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT).strip();
    }

    /** The body as a browser would see it. Archives often keep it unpacked under the fields of the packed one: so its bytes are asked too. */
    InputStream body() throws IOException {
        boolean chunked = fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked");
        BufferedInputStream whole = chunked && startsWithChunk() ? new BufferedInputStream(new ChunkedStream(rest)) : rest;
        whole.mark(2);
        int first = whole.read();
        int second = whole.read();
        whole.reset();
        if (first == 0x1f && second == 0x8b && coding().contains("gzip")) {
            return new GZIPInputStream(whole, 1 << 13);
        }
        if (coding().equals("deflate")) {
            boolean zlib = (first & 0x0f) == 8 && ((first << 8) + second) % 31 == 0;
            return inflated(whole, new Inflater(!zlib));
        }
        return whole;
    }

    private static InputStream inflated(InputStream in, Inflater inflater) {
        return new InflaterInputStream(in, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private boolean startsWithChunk() throws IOException {
        rest.mark(64);
        byte[] start = rest.readNBytes(20);
        rest.reset();
        for (int i = 0; i < start.length; i++) {
            if (Character.digit(start[i], 16) < 0) {
                return i > 0 && (start[i] == '\r' || start[i] == '\n' || start[i] == ';' || start[i] == ' ');
            }
        }
        return false;
    }
}
