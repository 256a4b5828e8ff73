package org.dateline.extract.internal.amounts;

import org.dateline.api.analysis.Amount.Kind;
import org.dateline.extract.internal.amounts.NumberPhrase.Numbers;
import org.dateline.extract.internal.lexis.Numerals;
import org.dateline.extract.internal.lexis.Numerals.Numeral;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Percentages, measures and what is counted: "18 percent", "5 kilometres", "4,500 of the 28,500 U.S. troops". */
final class QuantityMatcher {
    /** How many words may stand between a number and its noun. */
    private static final int REACH = 7;

    private final Words words;
    private final Numerals numerals;

    QuantityMatcher(Words words) {
        this.words = words;
        this.numerals = new Numerals(words);
    }

    /** "%", "percent", "per cent", "percentage points", "basis points" behind the number. */
    @Nullable FoundAmount percent(int from, Numbers number) {
        int at = number.next();
        at = words.dash(at) && words.glued(at) && words.glued(at + 1) && words.is(at + 1, Sense.PERCENT) ? at + 1 : at;
        int end;
        Numeral upper = words.markAt(at, '%') && !number.range() && words.dash(at + 1) && words.glued(at + 1) && words.glued(at + 2) ? numerals.at(at + 2) : null;
        if (upper != null && upper.value() > number.first() && words.markAt(upper.next(), '%')) {
            return FoundAmount.range(from, upper.next() + 1, Kind.PERCENT, number.first(), upper.value(), "%", null);
        }
        if (words.markAt(at, '%') || words.is(at, Sense.PERCENT) && !words.says(at, "percentage")) {
            end = at + 1;
        } else if (words.says(at, "pc") && words.glued(at) && !words.capitalised(at)) {
            end = at + 1;
        } else if (words.says(at, "per") && (words.says(at + 1, "cent") || words.says(at + 1, "cents"))) {
            end = at + 2;
        } else if (words.says(at, "percentage") && words.is(at + 1, Sense.POINT)) {
            return percent(from, at + 2, number, "pp");
        } else if (words.says(at, "basis") && words.is(at + 1, Sense.POINT)) {
            return percent(from, at + 2, number, "bp");
        } else {
            boolean short2 = (words.says(at, "pp") || words.says(at, "ppt") || words.says(at, "bps")) && number.lead().digits();
            return short2 ? percent(from, at + 1, number, words.says(at, "bps") ? "bp" : "pp") : null;
        }
        boolean points = words.is(end, Sense.POINT) && words.length(end) > 4;
        return percent(from, points ? end + 1 : end, number, points ? "pp" : "%");
    }

    private FoundAmount percent(int from, int to, Numbers number, String unit) {
        String of = words.is(to, Sense.OF) && unit.equals("%") ? noun(to + 1) : null;
        return made(from, to, Kind.PERCENT, number, unit, of);
    }

    private static FoundAmount made(int from, int to, Kind kind, Numbers number, @Nullable String unit, @Nullable String of) {
        return number.range() ? FoundAmount.range(from, to, kind, number.first(), number.second(), unit, of)
                : FoundAmount.single(from, to, kind, number.first(), unit, of);
    }

    /** A unit of measure behind the number. */
    @Nullable FoundAmount measured(int from, Numbers number) {
        int at = number.next();
        at = words.dash(at) && words.glued(at) && words.glued(at + 1) ? at + 1 : at;
        boolean square = words.says(at, "square") || words.says(at, "sq");
        boolean cubic = words.says(at, "cubic");
        boolean nautical = words.says(at, "nautical");
        int unit = square || cubic || nautical ? words.markAt(at + 1, '.') ? at + 2 : at + 1 : at;
        boolean shortUnit = words.is(unit, Sense.MEASURE_SHORT) && number.lead().digits() && !words.newLine(unit);
        boolean pounds = words.says(unit, "pounds") || words.says(unit, "pound");
        if (!words.is(unit, Sense.MEASURE) && !shortUnit && !pounds || words.newLine(unit)) {
            return null;
        }
        String symbol = pounds ? "lb" : Measure.symbol(words.value(unit, shortUnit ? Sense.MEASURE_SHORT : Sense.MEASURE));
        int end = unit + 1;
        symbol = nautical && symbol.equals("mi") ? "nmi" : symbol;
        symbol += square ? "\u00b2" : cubic ? "\u00b3" : "";
        if (symbol.equals("\u00b0")) {
            boolean fahrenheit = words.says(end, "fahrenheit") || words.says(end, "f");
            boolean celsius = words.says(end, "celsius") || words.says(end, "c");
            symbol += fahrenheit ? "F" : celsius ? "C" : "";
            end = fahrenheit || celsius ? end + 1 : end;
        }
        boolean slash = words.markAt(end, '/') && words.glued(end) && words.says(end + 1, "h") && words.glued(end + 1);
        if (slash || (words.says(end, "per") || words.is(end, Sense.A)) && words.says(end + 1, "hour")) {
            symbol += "/h";
            end += 2;
        }
        return made(from, end, Kind.QUANTITY, number, symbol, words.is(end, Sense.OF) ? material(end + 1) : null);
    }

    /** "barrels of oil": one small word. */
    private @Nullable String material(int i) {
        boolean word = words.isLetters(i) && !words.is(i, Sense.FUNCTION) && !words.capitalised(i);
        return word ? words.print(i, i + 1) : null;
    }

    /** What is counted behind the number, or a number that is large enough to be an amount by itself. */
    @Nullable FoundAmount counted(int from, Numbers number) {
        Numeral lead = number.lead();
        boolean small = !lead.digits() && number.first() < 2 || name(from, lead);
        int at = number.next();
        boolean hyphen = words.dash(at) && words.glued(at);
        if (small || hyphen || words.isLetters(at) && words.glued(at) || words.newLine(at) && !lead.digits()) {
            return null;
        }
        String of = words.newLine(at) ? null : noun(at);
        if (of != null) {
            return made(from, number.next(), Kind.QUANTITY, number, null, of);
        }
        boolean large = number.first() >= 1000 && (!lead.plain() || lead.scale() > 1);
        return large ? made(from, number.next(), Kind.QUANTITY, number, null, null) : null;
    }

    /** "Boeing 737 planes", "No. 10", "F-16 jets", "COVID-19 cases". */
    private boolean name(int from, Numeral lead) {
        int before = words.markAt(from - 1, '.') ? from - 2 : from - 1;
        boolean cue = words.is(before, Sense.NUMBER_CUE) || words.markAt(from - 1, '#');
        boolean joined = words.glued(from) && (words.dash(from - 1) && words.glued(from - 1) || words.isLetters(from - 1) || words.markAt(from - 1, '/') || words.markAt(from - 1, ':') || words.markAt(from - 1, '.'));
        boolean numbered = words.capitalised(from - 1) && !words.known(from - 1) && !words.isBorder(from - 2) && lead.digits() && lead.plain() && !words.newLine(from);
        return cue || joined || numbered;
    }

    /** The noun that the words from here lead to, or null. */
    @Nullable String noun(int start) {
        int i = start;
        if (words.is(i, Sense.OF)) {
            boolean listed = words.is(i + 1, Sense.THE) || words.is(i + 1, Sense.THAT) || words.is(i + 1, Sense.THIS) || words.says(i + 1, "its")
                    || words.says(i + 1, "their") || words.says(i + 1, "his") || words.says(i + 1, "her") || words.says(i + 1, "our") || words.says(i + 1, "all");
            if (!listed) {
                return null;
            }
            i += 2;
        } else if (words.is(i, Sense.THE)) {
            i++;
        }
        if (words.isDigits(i) || words.is(i, Sense.NUMBER)) {
            Numeral inner = numerals.at(i);
            i = inner == null ? i : inner.next();
        }
        int end = i + REACH;
        while (i < end) {
            if (words.isLetters(i)) {
                if (words.is(i, Sense.FUNCTION) && !(words.allCapitals(i)) || words.is(i, Sense.VERB_PAST) && !words.capitalised(i) || words.newLine(i)) {
                    return null;
                }
                if (plural(i)) {
                    return words.print(i, i + 1);
                }
            } else if (!abbreviationDot(i) && !(words.dash(i) && words.glued(i) && words.glued(i + 1)) && !(words.apostrophe(i) && words.glued(i))) {
                return null;
            }
            i++;
        }
        return null;
    }

    private boolean abbreviationDot(int i) {
        return words.markAt(i, '.') && words.glued(i) && words.capitalised(i - 1) && words.length(i - 1) == 1;
    }

    private boolean plural(int i) {
        if (words.is(i, Sense.FOLK)) {
            return true;
        }
        int length = words.length(i);
        if (length < 4 || words.apostrophe(i + 1) && words.glued(i + 1) && words.says(i + 2, "s") || words.dash(i + 1) && words.glued(i + 1)) {
            return false;
        }
        String text = words.text();
        char last = text.charAt(words.end(i) - 1);
        char before = text.charAt(words.end(i) - 2);
        boolean s = last == 's' && before != 's' && before != 'u' && before != 'i';
        return s || text.startsWith("men", words.end(i) - 3) && length > 4 && !words.capitalised(i);
    }
}
