package org.dateline.extract.internal.times;

import org.jspecify.annotations.Nullable;

/** A Korean text as its dates are read: numbers in digits and the words behind them. */
final class KoreanText {
    private static final int LONGEST_NUMBER = 4;

    private final String text;

    KoreanText(String text) {
        this.text = text;
    }

    /** A number in digits, and the offset behind it. */
    record Number(int value, int end) {
    }

    /** The number that begins here, or null where there is none or one too long for a date. */
    @Nullable Number number(int from) {
        int at = from;
        int value = 0;
        while (at < text.length() && at < from + LONGEST_NUMBER && isDigit(at)) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        boolean more = at < text.length() && isDigit(at);
        return at == from || more ? null : new Number(value, at);
    }

    /** The day of a month that begins here ("15일"), or null; its end is behind the word for day. */
    @Nullable Number day(int from) {
        Number day = number(from);
        boolean real = day != null && starts("일", day.end()) && day.value() >= 1 && day.value() <= 31;
        return real && day != null ? new Number(day.value(), day.end() + 1) : null;
    }

    int skipSpace(int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    boolean starts(String word, int at) {
        return text.startsWith(word, at);
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
