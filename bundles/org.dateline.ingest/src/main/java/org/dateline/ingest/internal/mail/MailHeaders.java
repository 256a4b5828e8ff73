package org.dateline.ingest.internal.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.PluginException;
import org.dateline.ingest.internal.encoding.TextDecoder;

/** The header fields of a message or of one of its parts (RFC 5322), with encoded words (RFC 2047) in plain text. */
final class MailHeaders {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_FIELDS = 2_000;
    private static final int LONGEST_FIELD = 64 << 10;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private int count;

    private MailHeaders() {}

    /** @param head the lines before the first empty one; of an endless header the first megabyte counts */
    static MailHeaders parse(byte[] bytes, int from, int to) {
        MailHeaders headers = new MailHeaders();
        StringBuilder field = new StringBuilder();
        for (String line : (Iterable<String>) text(Arrays.copyOfRange(bytes, from, Math.min(to, from + MOST_BYTES))).lines()::iterator) {
            boolean continued = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (!continued) {
                headers.put(field);
                field.setLength(0);
            }
            if (field.length() < LONGEST_FIELD) {
                field.append(continued ? " " : "").append(line.strip(), 0, Math.min(LONGEST_FIELD, line.strip().length()));
            }
        }
        headers.put(field);
        return headers;
    }

    /** Header fields are ASCII; newer ones may be UTF-8, careless ones anything. */
    private static String text(byte[] head) {
        try {
            return head.length == 0 ? "" : TextDecoder.decode(head, null);
        } catch (PluginException e) {
            return new String(head, StandardCharsets.ISO_8859_1);
        }
    }

    private void put(CharSequence field) {
        String line = field.toString();
        int colon = line.indexOf(':');
        if (colon > 0 && count < MOST_FIELDS) {
            count++;
            fields.computeIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(line.substring(colon + 1).strip());
        }
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** All fields of that name, in their order. */
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The first field of that name as it stands, or an empty text. */
    String raw(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The field with its encoded words decoded. */
    String text(String name) {
        return EncodedWords.decode(raw(name));
    }

    /** The field's value without parameters and comments, lower case: {@code text/plain}. */
    String value(String name) {
        String raw = raw(name);
        int end = 0;
        while (end < raw.length() && ";( ".indexOf(raw.charAt(end)) < 0) {
            end++;
        }
        return raw.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** A parameter of the field, quotes taken off, its pieces joined (RFC 2231); empty where there is none. */
    String parameter(String name, String parameter) {
        return MailParameters.of(raw(name), parameter);
    }
}
