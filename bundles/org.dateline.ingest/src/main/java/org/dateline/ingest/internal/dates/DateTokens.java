package org.dateline.ingest.internal.dates;

import java.util.Locale;

/** A short text cut into numbers, words and single other characters, spaces dropped but remembered. */
final class DateTokens {

    /** No date is looked for beyond this many characters. */
    private static final int LONGEST = 2_000;

    private final CharSequence text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int count;

    DateTokens(CharSequence text) {
        this.text = text;
        int length = Math.min(text.length(), LONGEST);
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            int from = at++;
            if (isDigit(c)) {
                while (at < length && isDigit(text.charAt(at))) {
                    at++;
                }
            } else if (isWordStart(c)) {
                while (at < length && (isWordStart(text.charAt(at)) || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK)) {
                    at++;
                }
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                continue;
            }
            add(from, at);
        }
    }

    int count() {
        return count;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return i < count ? ends[i] : text.length();
    }

    boolean isNumber(int i, int fewestDigits, int mostDigits) {
        int digits = i < count && isDigit(text.charAt(starts[i])) ? ends[i] - starts[i] : 0;
        return digits >= fewestDigits && digits <= mostDigits;
    }

    /** The number at a token known to be one of at most nine digits. */
    int number(int i) {
        return number(starts[i], ends[i]);
    }

    int number(int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
        }
        return value;
    }

    boolean is(int i, char c) {
        return i < count && ends[i] - starts[i] == 1 && text.charAt(starts[i]) == c;
    }

    boolean isOneOf(int i, String characters) {
        return i < count && ends[i] - starts[i] == 1 && characters.indexOf(text.charAt(starts[i])) >= 0;
    }

    boolean isWord(int i) {
        return i < count && isWordStart(text.charAt(starts[i]));
    }

    String word(int i) {
        return isWord(i) ? text.subSequence(starts[i], ends[i]).toString().toLowerCase(Locale.ROOT) : "";
    }

    /** The word in lower case; of two that a scraper joined, {@code ESPNDec}, the last. */
    String lastWord(int i) {
        if (!isWord(i)) {
            return "";
        }
        int from = ends[i] - 1;
        while (from > starts[i] && !Character.isUpperCase(text.charAt(from))) {
            from--;
        }
        boolean joined = ends[i] - from >= 3 && Character.isUpperCase(text.charAt(from));
        return text.subSequence(joined ? from : starts[i], ends[i]).toString().toLowerCase(Locale.ROOT);
    }

    char charAt(int i) {
        return i < count ? text.charAt(starts[i]) : 0;
    }

    boolean touches(int i) {
        return i > 0 && i < count && starts[i] == ends[i - 1];
    }

    private void add(int from, int to) {
        if (count == starts.length) {
            starts = java.util.Arrays.copyOf(starts, count * 2);
            ends = java.util.Arrays.copyOf(ends, count * 2);
        }
        starts[count] = from;
        ends[count++] = to;
    }

    /** ASCII, Arabic, Persian, Indic and full-width figures. */
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > 0x7f && Character.isDigit(c);
    }

    private static boolean isWordStart(char c) {
        return Character.isLetter(c);
    }
}
