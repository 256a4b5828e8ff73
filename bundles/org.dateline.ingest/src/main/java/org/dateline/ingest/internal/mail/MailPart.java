package org.dateline.ingest.internal.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.jspecify.annotations.Nullable;

/**
 * A message or a part of one: headers, a stretch of the message's bytes, and the parts inside it (RFC 2046). Nested no deeper and cut
 * into no more parts than a limit; what is deeper stays bytes.
 */
final class MailPart {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 5_000;

    final MailHeaders headers;
    final List<MailPart> parts = new ArrayList<>();
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final String usualType;
    private boolean cut;

    private MailPart(byte[] bytes, int start, int from, int to, String usualType) {
        this.headers = MailHeaders.parse(bytes, start, from);
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.usualType = usualType;
    }

    /** A whole message between two places; one that starts with an empty line has no header. */
    static MailPart parse(byte[] bytes, int start, int to) {
        Parser parser = new Parser(bytes);
        MailPart root = parser.part(start, to, "text/plain", 0);
        root.cut = parser.count >= MOST_PARTS;
        return root;
    }

    /** Whether the message has more parts than were read. */
    boolean isCut() {
        return cut;
    }

    /** The bytes without their transfer encoding. */
    byte[] content() {
        return switch (headers.value("content-transfer-encoding")) {
            case "base64" -> TransferCoding.base64(bytes, from, to);
            case "quoted-printable" -> TransferCoding.quoted(bytes, from, to);
            default -> Arrays.copyOfRange(bytes, from, to);
        };
    }

    /** The content as text; empty where there is nothing but white space. */
    String text() throws PluginException {
        byte[] content = content();
        for (byte b : content) {
            if (b > ' ' || b < 0) {
                return TextDecoder.decode(content, headers.parameter("content-type", "charset")).replace("\r\n", "\n");
            }
        }
        return "";
    }

    String type() {
        String type = headers.value("content-type");
        boolean broken = type.startsWith("multipart/") && parts.isEmpty();
        return type.indexOf('/') > 0 && !broken ? type : usualType;
    }

    /** The name under which it is attached, or null. */
    @Nullable String fileName() {
        String name = headers.parameter("content-disposition", "filename");
        name = name.isEmpty() ? headers.parameter("content-type", "name") : name;
        return name.isEmpty() ? null : name;
    }

    boolean isAttachment() {
        return headers.value("content-disposition").equals("attachment") || !type().equals("text/plain") && !type().equals("text/html");
    }

    /** The limits hold for the message as a whole. */
    private static final class Parser {

        private final byte[] bytes;
        private int count;

        Parser(byte[] bytes) {
            this.bytes = bytes;
        }

        MailPart part(int start, int to, String usualType, int depth) {
            count++;
            int body = bodyStart(start, to);
            MailPart part = new MailPart(bytes, start, body, to, usualType);
            String type = part.headers.value("content-type");
            String boundary = part.headers.parameter("content-type", "boundary");
            if (type.startsWith("multipart/") && !boundary.isEmpty() && depth < DEEPEST) {
                split(part, ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1), type.equals("multipart/digest") ? "message/rfc822" : "text/plain", depth);
            }
            return part;
        }

        /** Index after the first empty line. */
        private int bodyStart(int start, int to) {
            int line = start;
            for (int i = start; i < to; i++) {
                if (bytes[i] == '\n') {
                    if (i == line || i == line + 1 && bytes[line] == '\r') {
                        return i + 1;
                    }
                    line = i + 1;
                }
            }
            return to;
        }

        private void split(MailPart part, byte[] boundary, String usualType, int depth) {
            int open = -1;
            for (int at = part.from; at < part.to && count < MOST_PARTS; ) {
                int end = lineEnd(at, part.to);
                int mark = mark(at, end, boundary);
                if (mark > 0 && open >= 0) {
                    part.parts.add(part(open, beforeBreak(open, at), usualType, depth + 1));
                }
                if (mark == 2) {
                    return;
                }
                open = mark == 1 ? end : open;
                at = end;
            }
            if (open >= 0 && open < part.to && count < MOST_PARTS) {
                part.parts.add(part(open, part.to, usualType, depth + 1));
            }
        }

        private int lineEnd(int from, int to) {
            int at = from;
            while (at < to && bytes[at] != '\n') {
                at++;
            }
            return Math.min(to, at + 1);
        }

        /** 1 where the line is the boundary, 2 where it is the last one, else 0. */
        private int mark(int at, int end, byte[] boundary) {
            int after = at + boundary.length;
            if (after > end || !Arrays.equals(bytes, at, after, boundary, 0, boundary.length)) {
                return 0;
            }
            boolean last = after + 1 < end && bytes[after] == '-' && bytes[after + 1] == '-';
            for (int i = last ? after + 2 : after; i < end; i++) {
                if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                    return 0;
                }
            }
            return last ? 2 : 1;
        }

        /** The line break before a boundary belongs to the boundary. */
        private int beforeBreak(int start, int at) {
            int end = at > start && bytes[at - 1] == '\n' ? at - 1 : at;
            return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        }
    }
}
