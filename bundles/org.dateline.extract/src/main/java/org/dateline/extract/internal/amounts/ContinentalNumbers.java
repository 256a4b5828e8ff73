package org.dateline.extract.internal.amounts;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Numbers as the continent writes them: "3,5", "1.200.000", "12 000", "1'200", "3,5 Millionen", "mil millones", "eine halbe Million", "5 M". */
final class ContinentalNumbers {
    private static final int MOST_GROUPS = 5;
    private static final double[] POWERS = {1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    private final Words words;
    private final char decimal;
    private final char group;

    ContinentalNumbers(Words words, char decimal) {
        this.words = words;
        this.decimal = decimal;
        this.group = decimal == ',' ? '.' : ',';
    }

    /**
     * @param scale what a word behind it multiplies it by, else 1
     * @param next index behind it
     */
    record Number(double plain, double scale, int next) {
        double value() {
            return Math.rint(plain * scale * 1e6) / 1e6;
        }
    }

    /** The number that begins at the word, or null; a number in words only with a scale or a percentage ("zwei Millionen", "dix pour cent"). */
    @Nullable Number at(int i) {
        if (words.isDigits(i)) {
            return inDigits(i);
        }
        int half = words.is(i, Sense.NUMBER) ? i + 1 : i;
        boolean halved = words.is(half, Sense.HALF);
        int scale = halved ? dashed(half + 1) : half;
        if (half > i && (words.is(half, Sense.PERCENT, 0) || words.is(half, Sense.FOR) && words.is(half + 1, Sense.PERCENT, 1))) {
            return new Number(words.value(i, Sense.NUMBER), 1, half);
        }
        boolean counted = (halved || half > i) && words.is(scale, Sense.SCALE) && !words.newLine(scale);
        return counted ? scaled(halved ? 0.5 : words.value(i, Sense.NUMBER), scale) : null;
    }

    private @Nullable Number inDigits(int i) {
        double value = run(i);
        int next = i + 1;
        for (int groups = 0; groups < MOST_GROUPS && words.length(i) <= 3 && grouped(next); groups++) {
            int digits = words.isDigits(next) ? next : next + 1;
            value = value * 1000 + run(digits);
            next = digits + 1;
        }
        if (fraction(next)) {
            value += run(next + 1) / Math.pow(10, words.length(next + 1));
            next += 2;
        }
        boolean more = words.isMark(next) && words.glued(next) && words.isDigits(next + 1) && words.glued(next + 1) && !words.dash(next);
        return more ? null : scaled(value, next);
    }

    /** ".500", "'500", " 500". */
    private boolean grouped(int i) {
        boolean mark = (words.markAt(i, group) || words.apostrophe(i)) && words.glued(i) && words.glued(i + 1) && three(i + 1);
        boolean space = three(i) && words.start(i) == words.end(i - 1) + 1 && !words.newLine(i);
        return mark || space;
    }

    private boolean three(int i) {
        return words.isDigits(i) && words.length(i) == 3;
    }

    private boolean fraction(int i) {
        boolean part = (words.markAt(i, decimal) || words.markAt(i, group)) && words.glued(i) && words.isDigits(i + 1) && words.glued(i + 1);
        return part && (words.markAt(i, decimal) ? words.length(i + 1) <= 6 : words.length(i + 1) <= 2);
    }

    private double run(int i) {
        int number = words.number(i);
        return number < 0 ? Double.parseDouble(words.print(i, i + 1)) : number;
    }

    private Number scaled(double plain, int from) {
        double scale = 1;
        int next = from;
        for (int at = dashed(next); words.is(at, Sense.SCALE) && scale < 1e12 && !words.newLine(at); at = dashed(next)) {
            scale *= POWERS[words.value(at, Sense.SCALE)];
            next = behindPoint(at);
        }
        if (scale == 1 && words.is(next, Sense.SCALE_SHORT) && short2(next)) {
            return new Number(plain, POWERS[words.value(next, Sense.SCALE_SHORT)], next + 1);
        }
        return new Number(plain, scale, next);
    }

    /** "Mio.", "mld.": the point belongs to the word where more follows in the line. */
    private int behindPoint(int scale) {
        int point = scale + 1;
        boolean abbreviated = words.length(scale) <= 4 && words.markAt(point, '.') && words.glued(point);
        int next = words.isBorder(point + 1) ? point + 2 : point + 1;
        boolean unit = abbreviated && !words.newLine(next) && (words.is(next, Sense.CURRENCY) || words.is(next, Sense.CURRENCY_CODE) || words.is(next, Sense.NATION)
                || words.isMark(next) && Currencies.sign(words.charAt(next)) != null);
        return unit ? next : point;
    }

    /** "5 M€", "2 Md d'euros": a letter or two, and the currency behind them. */
    private boolean short2(int i) {
        boolean sign = words.isMark(i + 1) && Currencies.sign(words.charAt(i + 1)) != null;
        return !words.newLine(i) && (sign || words.is(i + 1, Sense.OF) || words.is(i + 1, Sense.CURRENCY) || words.is(i + 1, Sense.CURRENCY_CODE));
    }

    /** Behind the hyphen of "45-Millionen". */
    private int dashed(int i) {
        return words.dash(i) && words.glued(i) && words.glued(i + 1) ? i + 1 : i;
    }
}
