package org.dateline.ingest.internal.mail;

import java.io.ByteArrayOutputStream;

/** Quoted-printable of RFC 2045; what is malformed stays as it is. */
final class QuotedPrintable {

    private QuotedPrintable() {}

    static byte[] decode(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i];
            if (c != '=') {
                out.write(c);
                continue;
            }
            int soft = softBreak(bytes, i + 1);
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
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
    private static int softBreak(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        if (at < bytes.length && bytes[at] == '\n') {
            return at + 1;
        }
        return at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : 0;
    }
}
