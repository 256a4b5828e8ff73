package org.dateline.ingest.internal.office;

/** Marks of lists that stand in the text, where a program did not say that it is one. */
final class ListMarks {

    private static final String BULLETS = "\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u2043\u25a0\u25a1\u27a2\u2713\uf0b7";

    private ListMarks() {}

    /** The words after a bullet and a space, or after a number and a tab; the text as it is where there is neither. */
    static String without(String text) {
        if (text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && (Character.isWhitespace(text.charAt(1)) || text.charAt(1) == '\u00a0')) {
            return text.substring(2).strip();
        }
        int end = 0;
        while (end < Math.min(3, text.length()) && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean number = end > 0 && end < 3 && text.length() > end + 2 && (text.charAt(end) == '.' || text.charAt(end) == ')') && text.charAt(end + 1) == '\t';
        return number ? text.substring(end + 2).strip() : text;
    }
}
