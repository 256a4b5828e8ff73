package org.dateline.ingest.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.internal.encoding.Surrogates;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON and what passes for it on web pages: line breaks inside strings, comments, trailing commas, a text cut short. Objects become
 * maps, arrays lists, numbers and literals strings; nothing is refused, what cannot be understood ends the value.
 */
public final class LooseJson {

    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private LooseJson(String text) {
        this.text = text;
    }

    /** A map, a list, a string, or null for {@code null} and for nothing. */
    public static @Nullable Object parse(String text) {
        return new LooseJson(text).value(0);
    }

    private @Nullable Object value(int depth) {
        skip();
        if (at >= text.length() || depth > DEEPEST) {
            at = text.length();
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (more('}')) {
            if (text.charAt(at) != '"') {
                at++;
                continue;
            }
            String key = string();
            skip();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                Object value = value(depth + 1);
                if (value != null) {
                    object.putIfAbsent(key, value);
                }
            }
        }
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        while (more(']')) {
            int before = at;
            Object value = value(depth + 1);
            if (value != null) {
                array.add(value);
            }
            if (at == before) {
                at++;
            }
        }
        return array;
    }

    /** Steps over commas; true when another member follows, false when the closing mark was taken or the text is at its end. */
    private boolean more(char close) {
        skip();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            skip();
        }
        if (at >= text.length()) {
            return false;
        }
        if (text.charAt(at) == close) {
            at++;
            return false;
        }
        return true;
    }

    private String string() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return text.substring(start, at++);
        }
        StringBuilder out = new StringBuilder().append(text, start, at);
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                escaped(out);
            } else {
                out.append(c);
            }
        }
        at++;
        return Surrogates.mended(out.toString());
    }

    private void escaped(StringBuilder out) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b', 'f' -> out.append(' ');
            case 'u' -> unicode(out);
            default -> out.append(c);
        }
    }

    private void unicode(StringBuilder out) {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
            if (digit < 0) {
                return;
            }
            code = code * 16 + digit;
        }
        at += 4;
        out.append((char) code);
    }

    private @Nullable String literal() {
        int start = at;
        while (at < text.length() && ",]}\"{[:".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
            at++;
        }
        String word = text.substring(start, at);
        return word.isEmpty() || word.equals("null") ? null : word;
    }

    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '/' && at + 1 < text.length() && (text.charAt(at + 1) == '*' || text.charAt(at + 1) == '/')) {
                int end = text.charAt(at + 1) == '*' ? text.indexOf("*/", at + 2) : text.indexOf('\n', at);
                at = end < 0 ? text.length() : end + (text.charAt(at + 1) == '*' ? 2 : 1);
            } else if (c <= ' ' || c == '\ufeff' || c == '\u00a0' || c == ';') {
                at++;
            } else {
                return;
            }
        }
    }
}
