package org.dateline.export.internal.markdown;

import org.dateline.api.Span;
import org.jspecify.annotations.Nullable;

/** Text made safe to stand in one line of CommonMark, which lets a backslash stand before any mark. */
final class Markdown {

    private static final String MARKS = "\\`*_{}[]<>()#+-!|~&=";

    private Markdown() {
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (blank && !space) {
                safe.append(' ');
            } else if (!blank) {
                boolean number = c == '.' && i > 0 && Character.isDigit(text.charAt(i - 1)) && firstWord(text, i);
                safe.append(MARKS.indexOf(c) >= 0 && isMark(text, i) || number ? "\\" : "").append(c);
            }
            space = blank;
        }
        return safe.toString();
    }

    /** A hyphen or plus inside a word means nothing. */
    private static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        boolean inner = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        return c != '-' && c != '+' && c != '(' && c != ')' && c != '!' && c != '=' || c != '(' && c != ')' && !inner;
    }

    /** Digits and a dot at the beginning would be a list. */
    private static boolean firstWord(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String marked(String text, @Nullable Span span) {
        if (span == null || span.of(text).isBlank()) {
            return escaped(text).strip();
        }
        String before = text.substring(0, span.start());
        String after = text.substring(span.end());
        return (escaped(before) + "**" + escaped(span.of(text)).strip() + "**" + (startsBlank(after) ? " " : "") + escaped(after)).strip();
    }

    private static boolean startsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    /** Inside angle brackets, where only these end it. */
    static String address(String url) {
        return url.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C").replace("\n", "").replace("\r", "").replace(" ", "%20");
    }
}
