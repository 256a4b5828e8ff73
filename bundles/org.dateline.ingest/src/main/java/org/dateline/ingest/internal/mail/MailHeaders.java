package org.dateline.ingest.internal.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.ingest.internal.encoding.TextDecoder;

/** The header fields of a message or of one of its parts (RFC 5322), with encoded words (RFC 2047) in plain text. */
final class MailHeaders {

    private static final int MOST_FIELDS = 2_000;

    private final Map<String, String> fields = new LinkedHashMap<>();

    private MailHeaders() {}

    /** @param head the lines before the first empty one */
    static MailHeaders parse(String head) {
        MailHeaders headers = new MailHeaders();
        StringBuilder field = new StringBuilder();
        for (String line : (Iterable<String>) head.lines()::iterator) {
            boolean continued = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (!continued) {
                headers.put(field);
                field.setLength(0);
            }
            field.append(continued ? " " + line.strip() : line);
        }
        headers.put(field);
        return headers;
    }

    private void put(CharSequence field) {
        String line = field.toString();
        int colon = line.indexOf(':');
        if (colon > 0 && fields.size() < MOST_FIELDS) {
            fields.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The field as it stands, or an empty text. */
    String raw(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The field with its encoded words decoded. */
    String text(String name) {
        return decoded(raw(name));
    }

    /** The field's value without parameters, lower case: {@code text/plain}. */
    String value(String name) {
        String raw = raw(name);
        int end = raw.indexOf(';');
        return (end < 0 ? raw : raw.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of the field, quotes taken off; empty where there is none. */
    String parameter(String name, String parameter) {
        for (String part : parts(raw(name))) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String key = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                if (key.equals(parameter) || key.startsWith(parameter + "*")) {
                    return decoded(unquoted(part.substring(equals + 1).strip(), key.endsWith("*")));
                }
            }
        }
        return "";
    }

    private static List<String> parts(String raw) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static String unquoted(String value, boolean extended) {
        String plain = value.startsWith("\"") && value.endsWith("\"") && value.length() > 1 ? value.substring(1, value.length() - 1) : value;
        int mark = extended ? plain.indexOf("''") : -1;
        if (mark < 0) {
            return plain;
        }
        try {
            return java.net.URLDecoder.decode(plain.substring(mark + 2).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return plain.substring(mark + 2);
        }
    }

    /** Encoded words in plain text. */
    static String decoded(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        boolean wordBefore = false;
        while (at < text.length()) {
            int start = text.indexOf("=?", at);
            int charsetEnd = start < 0 ? -1 : text.indexOf('?', start + 2);
            int kindEnd = charsetEnd < 0 ? -1 : text.indexOf('?', charsetEnd + 1);
            int end = kindEnd < 0 ? -1 : text.indexOf("?=", kindEnd + 1);
            if (end < 0 || kindEnd != charsetEnd + 2) {
                out.append(text, at, start < 0 || end < 0 ? text.length() : start + 2);
                at = start < 0 || end < 0 ? text.length() : start + 2;
                continue;
            }
            String between = text.substring(at, start);
            out.append(wordBefore && between.isBlank() ? "" : between);
            out.append(word(text.substring(start + 2, charsetEnd), text.charAt(charsetEnd + 1), text.substring(kindEnd + 1, end)));
            wordBefore = true;
            at = end + 2;
        }
        return out.toString();
    }

    private static String word(String charset, char kind, String encoded) {
        byte[] bytes = kind == 'B' || kind == 'b' ? base64(encoded) : QuotedPrintable.decode(encoded.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
        int star = charset.indexOf('*');
        Charset named = TextDecoder.known(star < 0 ? charset : charset.substring(0, star));
        return new String(bytes, named == null ? StandardCharsets.UTF_8 : named);
    }

    /** Decodes as far as it is base64 at all. */
    static byte[] base64(String encoded) {
        try {
            return Base64.getMimeDecoder().decode(encoded.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
