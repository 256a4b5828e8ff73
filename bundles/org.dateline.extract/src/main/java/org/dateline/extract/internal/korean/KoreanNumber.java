package org.dateline.extract.internal.korean;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number as Korean papers print it: "4500", "28,500", "2.5", "1조5200억", "1만8000", "3천만", "5만 4천".
 *
 * @param end offset behind it
 */
record KoreanNumber(BigDecimal value, int end) {
    private static final String LARGE = "만억조";
    private static final BigDecimal[] POWERS = {new BigDecimal("10000"), new BigDecimal("100000000"), new BigDecimal("1000000000000")};
    private static final int MOST_DIGITS = 18;

    /** The number that begins with the digit at the offset, or null where it has too many digits. */
    static @Nullable KoreanNumber at(String text, int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        int at = from;
        int end = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            int stop = digits(text, at);
            if (stop - at > MOST_DIGITS) {
                return null;
            }
            BigDecimal number = new BigDecimal(text.substring(at, stop).replace(",", ""));
            char unit = charAt(text, stop);
            if (unit == '천' || unit == '백') {
                number = number.multiply(BigDecimal.valueOf(unit == '천' ? 1000 : 100));
                unit = charAt(text, ++stop);
            }
            part = part.add(number);
            int large = LARGE.indexOf(unit);
            end = stop;
            at = stop;
            if (large >= 0) {
                total = total.add(part.multiply(POWERS[large]));
                part = BigDecimal.ZERO;
                end = stop + 1;
                at = charAt(text, end) == ' ' ? end + 1 : end;
            }
            if (stop == at && large < 0 && !isDigit(charAt(text, at))) {
                break;
            }
        }
        return new KoreanNumber(total.add(part), end);
    }

    /** Behind the digits with their commas and one decimal point. */
    private static int digits(String text, int from) {
        int at = from;
        boolean point = false;
        while (isDigit(charAt(text, at)) || (charAt(text, at) == ',' || charAt(text, at) == '.' && !point) && isDigit(charAt(text, at + 1))) {
            point |= text.charAt(at) == '.';
            at++;
        }
        return at;
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
