package org.dateline.ingest.internal.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an S/MIME signature is wrapped around (CMS SignedData, RFC 5652, section 5, in BER), as Outlook sends it when told to sign
 * "opaquely". Whether the signature is right is not asked.
 */
final class OpaqueSigned {

    /** The object identifiers 1.2.840.113549.1.7.2 and .1, with their tag and length. */
    private static final byte[] SIGNED = {6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 7, 2};

    private static final byte[] DATA = {6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 7, 1};

    private static final int EXPLICIT = 0xa0;
    private static final int OCTETS = 0x04;
    private static final int OCTETS_IN_PIECES = 0x24;

    /** The content stands behind a version and a few algorithms. */
    private static final int FAR = 400;

    private final byte[] bytes;
    private int at;

    private OpaqueSigned(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** The message inside, or null where this is no signature around one. */
    static byte @Nullable [] content(byte[] bytes) {
        int signed = find(bytes, SIGNED, 0, 24);
        int data = signed < 0 ? -1 : find(bytes, DATA, signed, FAR);
        return data < 0 ? null : new OpaqueSigned(bytes, data + DATA.length).octets();
    }

    private static int find(byte[] bytes, byte[] what, int from, int far) {
        for (int i = from; i < from + far && i + what.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }

    private byte @Nullable [] octets() {
        if (next() != EXPLICIT) {
            return null;
        }
        length();
        int tag = next();
        int length = length();
        if (tag == OCTETS && length >= 0) {
            return Arrays.copyOfRange(bytes, at, at + length);
        }
        return tag == OCTETS_IN_PIECES ? pieces(length < 0 ? bytes.length : at + length) : null;
    }

    private byte @Nullable [] pieces(int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (at < end && next() == OCTETS) {
            int length = length();
            if (length < 0) {
                return null;
            }
            out.write(bytes, at, length);
            at += length;
        }
        return out.size() == 0 ? null : out.toByteArray();
    }

    private int next() {
        return at < bytes.length ? bytes[at++] & 0xff : -1;
    }

    /** No more than there is; -1 where it is told by an end mark only. */
    private int length() {
        int first = next();
        if (first == 0x80 || first < 0) {
            return -1;
        }
        long length = first;
        if (first > 0x80) {
            length = 0;
            for (int i = first & 0x7f; i > 0; i--) {
                length = Math.min(Integer.MAX_VALUE, length << 8 | Math.max(0, next()));
            }
        }
        return (int) Math.min(length, bytes.length - at);
    }
}
