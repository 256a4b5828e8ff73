package org.dateline.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * JSON made small where that is worth it: zlib (RFC 1950), whose first byte is {@code x}, while JSON begins with a brace or bracket.
 */
final class Packed {

    private static final int WORTH_IT = 256;
    private static final byte ZLIB = 0x78;

    private Packed() {
    }

    static byte[] pack(byte[] json) {
        if (json.length < WORTH_IT) {
            return json;
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(json);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(json.length / 3);
            byte[] part = new byte[4096];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] stored) throws IOException {
        if (stored.length == 0 || stored[0] != ZLIB) {
            return stored;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stored);
            ByteArrayOutputStream out = new ByteArrayOutputStream(stored.length * 4);
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int n = inflater.inflate(part);
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("It ends too early");
                }
                out.write(part, 0, n);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IOException("It is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
