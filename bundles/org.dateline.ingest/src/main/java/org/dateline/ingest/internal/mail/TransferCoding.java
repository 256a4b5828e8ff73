package org.dateline.ingest.internal.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Base64 and quoted-printable of RFC 2045, read as far as they are that: what is malformed is passed over or stays as it is. */
final class TransferCoding {

    /** White space that gateways add at a line's end. */
    private static final int LONGEST_GAP = 100;

    private static final boolean[] ALPHABET = new boolean[128];

    static {
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".toCharArray()) {
            ALPHABET[c] = true;
        }
    }

    private TransferCoding() {}

    static byte[] base64(byte[] bytes, int from, int to) {
        byte[] clean = new byte[to - from];
        int length = 0;
        for (int i = from; i < to && bytes[i] != '='; i++) {
            if (bytes[i] >= 0 && ALPHABET[bytes[i]]) {
                clean[length++] = bytes[i];
            }
        }
        length -= length % 4 == 1 ? 1 : 0;
        return Base64.getDecoder().decode(length == clean.length ? clean : Arrays.copyOf(clean, length));
    }

    static byte[] quoted(byte[] bytes) {
        return quoted(bytes, 0, bytes.length);
    }

    static byte[] quoted(byte[] bytes, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            int c = bytes[i];
            if (c != '=') {
                out.write(c);
                continue;
            }
            int soft = softBreak(bytes, i + 1, to);
            int high = i + 2 < to ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (soft > 0) {
                i = soft - 1;
            } else if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    /** Index after a line break that follows at once, or 0. */
    private static int softBreak(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && at < from + LONGEST_GAP && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        if (at < to && bytes[at] == '\n') {
            return at + 1;
        }
        return at + 1 < to && bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : 0;
    }
}
