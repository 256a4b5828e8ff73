package org.dateline.ingest.internal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The messages of a mailbox, one at a time in one piece of memory. The kinds of mbox (RFC 4155 and its cousins) differ in how they keep
 * a "From " at the start of a line of a message from being taken for the next message: by a ">" before it, or by Content-Length. Both
 * are heeded where they are right; and a line is only taken for a beginning where it looks like one.
 */
final class Mailbox {

    /** A larger message is passed over. */
    static final int LARGEST = 60 << 20;

    private static final int USUAL_BUFFER = 1 << 20;

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_BEGINNING = 500;

    private final InputStream in;
    private byte[] buffer = new byte[USUAL_BUFFER];
    private int filled;
    private boolean ended;
    private int start;
    private int end;
    private int next;
    private boolean quoted;
    private boolean tooLarge;

    Mailbox(InputStream in) {
        this.in = in;
    }

    /** Goes to the next message; false at the end. */
    boolean next() throws IOException {
        if (next > filled / 2) {
            makeRoom();
        }
        tooLarge = false;
        quoted = false;
        start = isFrom(next) ? lineEnd(next) : next;
        if (!has(start + 1)) {
            return false;
        }
        int byLength = endByLength();
        end = byLength > 0 ? byLength : endByLine();
        if (quoted && !tooLarge) {
            unquote();
        }
        return true;
    }

    /** Moves what was not looked at to the front, less than what was. */
    private void makeRoom() {
        int rest = filled - next;
        byte[] roomy = buffer.length > USUAL_BUFFER && rest < USUAL_BUFFER ? new byte[USUAL_BUFFER] : buffer;
        System.arraycopy(buffer, next, roomy, 0, rest);
        buffer = roomy;
        filled = rest;
        next = 0;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** Whether the buffer holds so many bytes, after reading on. */
    private boolean has(int count) throws IOException {
        while (filled < count && !ended) {
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int n = in.read(buffer, filled, Math.min(USUAL_BUFFER, buffer.length - filled));
            ended = n < 0;
            filled += Math.max(0, n);
        }
        return filled >= count;
    }

    /** Index after the line's break, or the end of what there is. */
    private int lineEnd(int from) throws IOException {
        int at = from;
        while (has(at + 1) && at - from <= LARGEST) {
            for (; at < filled; at++) {
                if (buffer[at] == '\n') {
                    return at + 1;
                }
            }
        }
        return at;
    }

    /** The end that Content-Length gives, where a message begins or the file ends just there; else 0. */
    private int endByLength() throws IOException {
        int at = start;
        long length = -1;
        while (has(at + 1) && at < start + (1 << 16)) {
            int after = lineEnd(at);
            if (after - at <= 2 && (buffer[at] == '\n' || buffer[at] == '\r')) {
                return length > 0 && length <= LARGEST - (after - start) ? checked(after + (int) length) : 0;
            }
            length = length < 0 ? length(at, after) : length;
            at = after;
        }
        return 0;
    }

    private int checked(int place) throws IOException {
        if (has(place)) {
            int at = place;
            for (int i = 0; i < 4 && has(at + 1) && (buffer[at] == '\n' || buffer[at] == '\r'); i++) {
                at++;
            }
            if (!has(at + 1) || beginsAt(at)) {
                next = at;
                return place;
            }
        }
        return 0;
    }

    private long length(int at, int to) {
        for (int i = 0; i < LENGTH.length; i++) {
            if (at + i >= to || (buffer[at + i] | 0x20) != (LENGTH[i] | 0x20)) {
                return -1;
            }
        }
        try {
            return Long.parseLong(new String(buffer, at + LENGTH.length, Math.min(30, to - at - LENGTH.length), StandardCharsets.ISO_8859_1).strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private int endByLine() throws IOException {
        for (int line = nextBreak(start); line >= 0; line = nextBreak(line + 1)) {
            int at = line + 1;
            if (buffer[line] == '\n' && has(at + 1)) {
                has(at + 2 * LONGEST_BEGINNING);
                if (buffer[at] == 'F' && beginsAt(at) && (isBlankBefore(line) || fieldFollows(at))) {
                    next = at;
                    return line;
                }
                quoted |= buffer[at] == '>' && isQuotedFrom(at);
            }
            if (at - start > LARGEST) {
                tooLarge = true;
                System.arraycopy(buffer, at, buffer, start, filled - at);
                filled -= at - start;
                line = start - 1;
            }
        }
        next = filled;
        return filled;
    }

    /** The next break with F or ">" behind it, or any place in what has become too long; -1 at the end. */
    private int nextBreak(int from) throws IOException {
        int at = from;
        while (has(at + 2)) {
            int last = Math.min(filled - 1, start + LARGEST + 1);
            byte[] in = buffer;
            while (at < last && !(in[at] == '\n' && (in[at + 1] == 'F' || in[at + 1] == '>'))) {
                at++;
            }
            if (at < last || at > start + LARGEST) {
                return at;
            }
        }
        return -1;
    }

    private boolean isBlankBefore(int line) {
        return line > start && (buffer[line - 1] == '\n' || buffer[line - 1] == '\r' && line > start + 1 && buffer[line - 2] == '\n');
    }

    /** "From ", somebody, and a time of day and a year; or no more than somebody, and a field on the next line. */
    private boolean beginsAt(int at) throws IOException {
        if (!isFrom(at)) {
            return false;
        }
        has(at + LONGEST_BEGINNING);
        boolean time = false;
        boolean year = false;
        int words = 0;
        int i = at;
        for (; i < Math.min(filled, at + LONGEST_BEGINNING) && buffer[i] != '\n'; i++) {
            boolean wordStart = buffer[i] > ' ' && buffer[i - (i > at ? 1 : 0)] <= ' ';
            words += wordStart ? 1 : 0;
            time |= buffer[i] == ':' && isDigit(i - 1) && isDigit(i + 1) && isDigit(i + 2);
            year |= wordStart && isDigit(i) && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) && (buffer[i] == '1' || buffer[i] == '2');
        }
        return time && year || words <= 2 && fieldFollows(at);
    }

    private boolean isFrom(int at) throws IOException {
        return has(at + FROM.length) && Arrays.equals(buffer, at, at + FROM.length, FROM, 0, FROM.length);
    }

    private boolean isDigit(int at) {
        return at < filled && buffer[at] >= '0' && buffer[at] <= '9';
    }

    /** Whether the line after this one is a header field. */
    private boolean fieldFollows(int at) throws IOException {
        int i = lineEnd(at);
        int from = i;
        while (has(i + 1) && (buffer[i] == '-' || Character.isLetterOrDigit(buffer[i])) && i < from + 80) {
            i++;
        }
        return i > from && i < filled && buffer[i] == ':';
    }

    private boolean isQuotedFrom(int at) {
        int i = at;
        while (i < filled && buffer[i] == '>') {
            i++;
        }
        return i + FROM.length <= filled && Arrays.equals(buffer, i, i + FROM.length, FROM, 0, FROM.length);
    }

    /** Takes one ">" off each line that was quoted. */
    private void unquote() {
        int out = start;
        int from = start;
        for (int i = start; i < end; i++) {
            if (buffer[i] == '>' && (i == start || buffer[i - 1] == '\n') && isQuotedFrom(i)) {
                System.arraycopy(buffer, from, buffer, out, i - from);
                out += i - from;
                from = i + 1;
            }
        }
        System.arraycopy(buffer, from, buffer, out, end - from);
        end = out + end - from;
    }
}
