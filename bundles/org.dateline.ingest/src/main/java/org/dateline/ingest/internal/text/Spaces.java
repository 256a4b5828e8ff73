package org.dateline.ingest.internal.text;

/** White space as a story needs it. */
public final class Spaces {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Spaces() {}

    /** Every run of white space, no-break spaces and control characters becomes one space, none stays at the ends; ligatures become letters. */
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
                if (isLigature(c)) {
                    out.append(letters(c));
                } else {
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    /** White space of any kind, and control characters. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c >= '\u007f' && c <= '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\u2028' || c == '\u2029' || c == '\u202f' || c == '\u205f' || c == '\u3000';
    }

    /** A letter form of print that stands for several letters: {@code ﬁ}. */
    public static boolean isLigature(char c) {
        return c >= '\ufb00' && c <= '\ufb06';
    }

    /** The letters that a ligature stands for. */
    public static String letters(char ligature) {
        return LIGATURES[ligature - '\ufb00'];
    }

    /** Soft hyphens, zero-width spaces and byte-order marks, which would come between a name's letters. */
    public static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }
}
