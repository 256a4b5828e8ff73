package org.dateline.ingest.internal.text;

/** White space as a story needs it. */
public final class Spaces {

    private Spaces() {}

    /** Every run of white space, no-break spaces and control characters becomes one space; none stays at the ends. */
    public static String collapse(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** White space of any kind, and control characters. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c >= '\u007f' && c <= '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\u2028' || c == '\u2029' || c == '\u202f' || c == '\u205f' || c == '\u3000';
    }

    /** Soft hyphens, zero-width spaces and byte-order marks, which would come between a name's letters. */
    public static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }
}
