package org.dateline.export.internal.html;

import org.dateline.api.Span;
import org.jspecify.annotations.Nullable;

/** Text made safe to stand in HTML, in content as in quoted attributes. */
public final class Html {

    private Html() {
    }

    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(isAllowed(text, i) ? c : '\ufffd');
            }
        }
        return safe.toString();
    }

    /** Control characters have no place in HTML, half a character none in UTF-8. */
    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && c < 0x7f || c > 0x9f || c == '\n' || c == '\t' || c == '\r';
    }

    /** Escaped, with one stretch between these tags. */
    public static String marked(String text, @Nullable Span span, String before, String after) {
        if (span == null) {
            return escaped(text);
        }
        return escaped(text.substring(0, span.start())) + before + escaped(span.of(text)) + after + escaped(text.substring(span.end()));
    }
}
