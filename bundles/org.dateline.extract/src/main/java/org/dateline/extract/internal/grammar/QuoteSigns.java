package org.dateline.extract.internal.grammar;

/** Quotation marks of the world's newspapers. */
public final class QuoteSigns {

    private static final String OPENING = "\u201c\u2018\u201e\u201a\u00ab\u2039\u300c\u300e\u201f";
    private static final String SIGNS = OPENING + "\u201d\u2019\u00bb\u203a\u300d\u300f\"'`";

    private QuoteSigns() {
    }

    public static boolean isSign(char c) {
        return c == '"' || c == '\'' || c == '`' || c >= 0xab && SIGNS.indexOf(c) >= 0;
    }

    public static boolean isOpening(char c) {
        return c >= 0xab && OPENING.indexOf(c) >= 0;
    }
}
