package org.dateline.ingest.internal.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message or a part of one: headers and bytes, and the parts inside it. Nested no deeper than a limit; what is deeper stays bytes. */
final class MailPart {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1_000;

    final MailHeaders headers;
    final byte[] body;
    final List<MailPart> parts = new ArrayList<>();

    private MailPart(MailHeaders headers, byte[] body) {
        this.headers = headers;
        this.body = body;
    }

    static MailPart parse(byte[] bytes) {
        return parse(bytes, 0);
    }

    private static MailPart parse(byte[] bytes, int depth) {
        int start = 0;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        int end = headEnd(bytes, start);
        MailHeaders headers = MailHeaders.parse(headText(bytes, start, end));
        MailPart part = new MailPart(headers, Arrays.copyOfRange(bytes, afterBlank(bytes, end), bytes.length));
        String boundary = headers.parameter("content-type", "boundary");
        if (headers.value("content-type").startsWith("multipart/") && !boundary.isEmpty() && depth < DEEPEST) {
            part.split(("--" + boundary).getBytes(StandardCharsets.ISO_8859_1), depth);
        }
        return part;
    }

    /** Header fields are ASCII; newer ones may be UTF-8. */
    private static String headText(byte[] bytes, int start, int end) {
        byte[] head = Arrays.copyOfRange(bytes, start, end);
        String text = new String(head, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text : new String(head, StandardCharsets.ISO_8859_1);
    }

    private static int headEnd(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            boolean second = bytes[i] == '\n' && (i + 1 < bytes.length && bytes[i + 1] == '\n' || i + 2 < bytes.length && bytes[i + 1] == '\r' && bytes[i + 2] == '\n');
            if (second) {
                return i + 1;
            }
        }
        return bytes.length;
    }

    private static int afterBlank(byte[] bytes, int end) {
        int at = end;
        if (at < bytes.length && bytes[at] == '\r') {
            at++;
        }
        return at < bytes.length && bytes[at] == '\n' ? at + 1 : at;
    }

    private void split(byte[] boundary, int depth) {
        int from = -1;
        int at = 0;
        while (at < body.length && parts.size() < MOST_PARTS) {
            int end = lineEnd(at);
            if (startsWith(at, boundary)) {
                if (from >= 0) {
                    parts.add(parse(Arrays.copyOfRange(body, from, Math.max(from, at - 1)), depth + 1));
                }
                boolean last = at + boundary.length + 1 < body.length && body[at + boundary.length] == '-' && body[at + boundary.length + 1] == '-';
                from = last ? -1 : end;
                if (last) {
                    return;
                }
            }
            at = end;
        }
        if (from >= 0 && from < body.length) {
            parts.add(parse(Arrays.copyOfRange(body, from, body.length), depth + 1));
        }
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < body.length && body[at] != '\n') {
            at++;
        }
        return Math.min(body.length, at + 1);
    }

    private boolean startsWith(int at, byte[] boundary) {
        return at + boundary.length <= body.length && Arrays.equals(body, at, at + boundary.length, boundary, 0, boundary.length);
    }

    /** The bytes without their transfer encoding. */
    byte[] content() {
        return switch (headers.value("content-transfer-encoding")) {
            case "base64" -> MailHeaders.base64(new String(body, StandardCharsets.ISO_8859_1));
            case "quoted-printable" -> QuotedPrintable.decode(body);
            default -> body;
        };
    }

    String type() {
        String type = headers.value("content-type");
        return type.indexOf('/') > 0 ? type : "text/plain";
    }

    /** The name under which it is attached, or null. */
    @Nullable String fileName() {
        String name = headers.parameter("content-disposition", "filename");
        name = name.isEmpty() ? headers.parameter("content-type", "name") : name;
        return name.isEmpty() ? null : name;
    }

    boolean isAttachment() {
        return headers.value("content-disposition").equals("attachment") || fileName() != null && !type().startsWith("text/") || !type().startsWith("text/") && !type().startsWith("multipart/");
    }
}
