package org.dateline.extract.internal.lexis;

import org.jspecify.annotations.Nullable;

/** Reads numbers written in digits or in English words: "4,500", "1.52 trillion", "two and a half", "twenty-five", "a dozen". */
public final class Numerals {
    private static final double[] POWERS = {1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    private static final int LONGEST = 12;

    private final Words words;

    public Numerals(Words words) {
        this.words = words;
    }

    /**
     * A number in the text.
     *
     * @param next index of the word after it
     * @param digits whether it begins with a digit
     * @param plain whether it is a whole number without scale, separator or fraction
     * @param scale what a scale word multiplied it by ("million"), else 1
     */
    public record Numeral(double value, int next, boolean digits, boolean plain, double scale) {
        Numeral(double value, int next, boolean digits, boolean plain) {
            this(value, next, digits, plain, 1);
        }


        public boolean whole() {
            return value == Math.rint(value);
        }
    }

    /** The number that begins at the word, or null. */
    public @Nullable Numeral at(int i) {
        if (words.isDigits(i)) {
            return digits(i);
        }
        if (fraction(i) > 0) {
            return new Numeral(fraction(i), i + 1, true, false);
        }
        if (words.is(i, Sense.NUMBER) || words.is(i, Sense.A) && countable(i + 1) || words.is(i, Sense.HALF)) {
            return inWords(i);
        }
        return words.is(i, Sense.DOZEN) && !words.is(i + 1, Sense.OF) ? new Numeral(12, i + 1, false, false) : null;
    }

    private boolean countable(int i) {
        return words.is(i, Sense.SCALE) || words.is(i, Sense.DOZEN) && words.length(i) == 5;
    }

    private Numeral digits(int i) {
        double value = run(i);
        int next = i + 1;
        boolean plain = true;
        while (words.length(i) <= 2 && lakhGroup(next)) {
            value = value * 100 + run(next + 1);
            next += 2;
            plain = false;
        }
        while (group(next) && words.length(i) <= 3) {
            value = value * 1000 + run(next + 1);
            next += 2;
            plain = false;
        }
        if (words.markAt(next, '.') && words.glued(next) && words.isDigits(next + 1) && words.glued(next + 1)) {
            value += run(next + 1) / Math.pow(10, words.length(next + 1));
            next += 2;
            plain = false;
        }
        boolean comma = plain && words.markAt(next, ',') && words.glued(next) && words.isDigits(next + 1) && words.glued(next + 1)
                && words.length(next + 1) <= 2 && words.is(next + 2, Sense.SCALE);
        if (comma) {
            value += run(next + 1) / Math.pow(10, words.length(next + 1));
            next += 2;
            plain = false;
        }
        int before = next;
        if (plain) {
            next = simpleFraction(next);
        }
        if (next == before && fraction(next) > 0) {
            next++;
        }
        if (next > before) {
            value += next == before + 1 ? fraction(before) : run(next - 3) / run(next - 1);
            plain = false;
        }
        return scaled(value, next, true, plain);
    }

    /** ",500" or a thin space between thousands. */
    private boolean group(int i) {
        return words.markAt(i, ',') && words.glued(i) && words.isDigits(i + 1) && words.glued(i + 1) && words.length(i + 1) == 3;
    }

    /** ",50" of "1,50,000" and "12,34,567": groups of two before the last of three. */
    private boolean lakhGroup(int i) {
        int at = i;
        while (words.markAt(at, ',') && words.glued(at) && words.isDigits(at + 1) && words.glued(at + 1) && words.length(at + 1) == 2 && at - i < 8) {
            at += 2;
        }
        return at > i && group(at);
    }

    /** "2 1/2": index after the fraction, or the same index. */
    private int simpleFraction(int i) {
        boolean written = words.isDigits(i) && words.length(i) == 1 && words.markAt(i + 1, '/') && words.glued(i + 1)
                && words.isDigits(i + 2) && words.glued(i + 2) && words.length(i + 2) == 1 && words.number(i + 2) > words.number(i);
        return written && !words.glued(i) ? i + 3 : i;
    }

    private double fraction(int i) {
        if (!words.isMark(i)) {
            return 0;
        }
        return switch (words.charAt(i)) {
            case '\u00bd' -> 0.5;
            case '\u00bc' -> 0.25;
            case '\u00be' -> 0.75;
            case '\u2153' -> 1 / 3.0;
            case '\u2154' -> 2 / 3.0;
            default -> 0;
        };
    }

    private double run(int i) {
        double value = 0;
        for (int at = words.start(i); at < words.end(i); at++) {
            value = value * 10 + words.text().charAt(at) - '0';
        }
        return value;
    }

    private Numeral scaled(double number, int from, boolean digits, boolean plain) {
        double value = number;
        int next = from;
        boolean scaled = false;
        if (half(next) > next) {
            value += 0.5;
            next = half(next);
        }
        int hyphen = words.dash(next) && words.glued(next) && words.is(next + 1, Sense.SCALE) && words.glued(next + 1) ? 1 : 0;
        while (words.is(next + hyphen, Sense.SCALE) && next - from < LONGEST) {
            value *= power(next + hyphen, Sense.SCALE);
            next += 1 + hyphen;
            hyphen = 0;
            scaled = true;
        }
        if (!scaled && digits && words.is(next, Sense.SCALE_SHORT) && scaleShort(next)) {
            value *= power(next, Sense.SCALE_SHORT);
            next++;
            scaled = true;
        }
        return new Numeral(tidy(value), next, digits, plain && next == from, number == 0 ? 1 : value / number);
    }

    /** "bn" may stand apart; a single letter must be glued to its number and end there. */
    private boolean scaleShort(int i) {
        return words.glued(i) ? !words.isLetters(i + 1) || !words.glued(i + 1) : words.length(i) > 1 && words.value(i, Sense.SCALE_SHORT) > 3;
    }

    private double power(int i, Sense sense) {
        return POWERS[words.value(i, sense)];
    }

    private static double tidy(double value) {
        return Math.abs(value) < 1e12 ? Math.rint(value * 1e6) / 1e6 : Math.rint(value);
    }

    private Numeral inWords(int i) {
        double total = 0;
        double part = 0;
        int next = i;
        boolean dozen = false;
        if (words.is(i, Sense.A)) {
            part = 1;
            next++;
        } else if (words.is(i, Sense.HALF)) {
            return halfOf(i);
        }
        for (int steps = 0; steps < LONGEST; steps++) {
            if (words.is(next, Sense.NUMBER) && part % 100 == 0 || tens(next, part)) {
                part += words.value(next, Sense.NUMBER);
                next++;
            } else if (words.is(next, Sense.SCALE)) {
                double power = power(next, Sense.SCALE);
                if (power < 1000) {
                    part = Math.max(part, 1) * power;
                } else {
                    total += Math.max(part, 1) * power;
                    part = 0;
                }
                next++;
            } else if (words.is(next, Sense.DOZEN) && !dozen && part < 100) {
                part = Math.max(part, 1) * 12;
                dozen = true;
                next++;
            } else if (joins(next)) {
                next++;
                continue;
            } else {
                break;
            }
        }
        boolean plain = total == 0 && part < 100 && next <= i + 3;
        if (half(next) > next) {
            return scaled(total + part, next, false, false);
        }
        double scale = total >= 1e6 ? 1e6 : total >= 1000 ? 1000 : 1;
        return new Numeral(total + part, next, false, plain, scale);
    }

    /** Index behind "and a half", or the same. */
    private int half(int i) {
        int a = words.is(i + 1, Sense.A) ? i + 2 : i + 1;
        return words.is(i, Sense.AND) && words.is(a, Sense.HALF) && (a > i + 1 || words.is(a + 1, Sense.UNITS)) ? a + 1 : i;
    }

    /** "twenty" with "five" to come. */
    private boolean tens(int i, double part) {
        double rest = part % 100;
        return words.is(i, Sense.NUMBER) && rest >= 20 && rest % 10 == 0 && words.value(i, Sense.NUMBER) < 10 && words.value(i, Sense.NUMBER) > 0;
    }

    /** A hyphen inside "twenty-five", the "and" of "a hundred and five". */
    private boolean joins(int i) {
        boolean hyphen = words.dash(i) && words.glued(i) && words.glued(i + 1)
                && (words.is(i + 1, Sense.NUMBER) && words.value(i + 1, Sense.NUMBER) < 10 && words.value(i - 1, Sense.NUMBER) >= 20
                    || words.is(i + 1, Sense.SCALE));
        boolean and = words.is(i, Sense.AND) && words.is(i - 1, Sense.SCALE) && words.is(i + 1, Sense.NUMBER);
        return hyphen || and;
    }

    /** "half a million", "half a dozen". */
    private @Nullable Numeral halfOf(int i) {
        if (!words.is(i + 1, Sense.A)) {
            return null;
        }
        if (words.is(i + 2, Sense.SCALE)) {
            return new Numeral(0.5 * power(i + 2, Sense.SCALE), i + 3, false, false);
        }
        return words.is(i + 2, Sense.DOZEN) ? new Numeral(6, i + 3, false, false) : null;
    }
}
