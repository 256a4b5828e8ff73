package org.dateline.ingest.internal.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parameters of a header field: quoted, in pieces, with a charset of their own (RFC 2231), or with encoded words as careless mailers write them. */
final class MailParameters {

    private static final int MOST_PIECES = 100;

    private MailParameters() {}

    /** The value, or an empty text. */
    static String of(String field, String name) {
        List<String> parts = parts(field);
        String plain = find(parts, name);
        if (!plain.isEmpty()) {
            return EncodedWords.decode(unquoted(plain));
        }
        String charset = "";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = -1; i < MOST_PIECES; i++) {
            String number = i < 0 ? "" : "*" + i;
            String extended = find(parts, name + number + "*");
            String piece = extended.isEmpty() ? i < 0 ? "" : find(parts, name + number) : extended;
            if (piece.isEmpty() && i >= 0) {
                break;
            }
            String value = unquoted(piece);
            int mark = i <= 0 && !extended.isEmpty() ? value.indexOf('\'') : -1;
            int second = mark < 0 ? -1 : value.indexOf('\'', mark + 1);
            if (second > 0) {
                charset = value.substring(0, mark);
                value = value.substring(second + 1);
            }
            bytes.writeBytes(extended.isEmpty() ? value.getBytes(StandardCharsets.UTF_8) : percent(value));
        }
        return bytes.size() == 0 ? "" : EncodedWords.string(bytes.toByteArray(), charset.isEmpty() ? "UTF-8" : charset);
    }

    private static String find(List<String> parts, String name) {
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).strip().toLowerCase(Locale.ROOT).equals(name)) {
                return part.substring(equals + 1).strip();
            }
        }
        return "";
    }

    private static List<String> parts(String field) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                parts.add(field.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(field.substring(from));
        return parts;
    }

    private static String unquoted(String value) {
        if (value.length() < 2 || value.charAt(0) != '"' || value.charAt(value.length() - 1) != '"') {
            return value;
        }
        return value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static byte[] percent(String value) {
        byte[] raw = value.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            out.write(low < 0 ? raw[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        return out.toByteArray();
    }
}
