package org.dateline.extract.internal.text;

/** What kind of character a UTF-16 unit is, with a table for ASCII. */
public final class Characters {
    private static final byte LOWER = 1;
    private static final byte UPPER = 2;
    private static final byte DIGIT = 4;
    private static final byte SPACE = 8;
    private static final byte[] ASCII = table();

    private Characters() {}

    private static byte[] table() {
        byte[] kinds = new byte[128];
        for (char c = 'a'; c <= 'z'; c++) {
            kinds[c] = LOWER;
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            kinds[c] = UPPER;
        }
        for (char c = '0'; c <= '9'; c++) {
            kinds[c] = DIGIT;
        }
        for (char c = 0; c <= ' '; c++) {
            kinds[c] = SPACE;
        }
        return kinds;
    }

    public static boolean isLower(char c) {
        return c < 128 ? ASCII[c] == LOWER : Character.isLowerCase(c);
    }

    public static boolean isUpper(char c) {
        return c < 128 ? ASCII[c] == UPPER : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    public static boolean isDigit(char c) {
        return c < 128 ? ASCII[c] == DIGIT : Character.isDigit(c);
    }

    public static boolean isLetter(char c) {
        return c < 128 ? (ASCII[c] & (LOWER | UPPER)) != 0 : Character.isLetter(c);
    }

    /** Control characters count as space, so that they part words and are in none. */
    public static boolean isSpace(char c) {
        if (c < 128) {
            return ASCII[c] == SPACE || c == 127;
        }
        return Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }

    public static boolean isNewline(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b';
    }

    /** A letter or digit, or a mark that belongs to the letter before it; not an ideograph. */
    static boolean isWordPart(char c) {
        if (c < 128) {
            return (ASCII[c] & (LOWER | UPPER | DIGIT)) != 0;
        }
        if (Character.isLetterOrDigit(c)) {
            return !isIdeograph(c);
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '\u00ad' || c == '\u200d';
    }

    /** Scripts that write words without spaces: each character is a token. */
    static boolean isIdeograph(char c) {
        return c >= '\u3040' && (c <= '\u30ff' || c >= '\u3400' && c <= '\u4dbf' || c >= '\u4e00' && c <= '\u9fff'
                || c >= '\uf900' && c <= '\ufaff' || c >= '\uff66' && c <= '\uff9d');
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Lower case of one unit, the same in every locale. */
    public static char lower(char c) {
        if (c < 128) {
            return ASCII[c] == UPPER ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
