package org.dateline.extract.internal.amounts;

import org.dateline.api.analysis.Amount.Kind;
import org.dateline.extract.internal.amounts.NumberPhrase.Numbers;
import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Money: "$1.5 billion", "US$40bn", "Rs 500 crore", "1.52 trillion won", "20 U.S. dollars", "50 cents", "millions of dollars". */
final class MoneyMatcher {
    private final Words words;
    private final NumberPhrase numbers;
    private final Country country;

    MoneyMatcher(Words words, NumberPhrase numbers, Country country) {
        this.words = words;
        this.numbers = numbers;
        this.country = country;
    }

    /** A sign or a code before the number. */
    @Nullable FoundAmount prefixed(int i) {
        if (words.isMark(i)) {
            String sign = Currencies.sign(words.charAt(i));
            return sign == null ? null : signed(i, i, country.currency(sign));
        }
        if (words.is(i, Sense.CURRENCY) && words.isDigits(i + 1) && words.is(i - 1, Sense.NATION) && !words.glued(i + 1) && !words.newLine(i + 1)) {
            String name = Lexicon.letters(words.value(i, Sense.CURRENCY));
            return numbered(i - 1, i + 1, Currencies.code(name, Lexicon.letters(words.value(i - 1, Sense.NATION))));
        }
        boolean sign = words.isLetters(i) && words.length(i) <= 4 && words.isMark(i + 1) && Currencies.sign(words.charAt(i + 1)) != null;
        if (sign && (words.glued(i + 1) || words.says(i, "us"))) {
            String code = words.charAt(i + 1) == '$' ? prefix(i) : country.currency(String.valueOf(Currencies.sign(words.charAt(i + 1))));
            return code == null || words.glued(i) && !words.isMark(i - 1) ? null : signed(i, i + 1, code);
        }
        return words.is(i, Sense.CURRENCY_CODE) && code(i) ? coded(i) : null;
    }

    /** "A" or "COP" before a dollar sign. */
    private @Nullable String prefix(int i) {
        String code = Currencies.prefixed(words.print(i, i + 1));
        return code == null && words.is(i, Sense.CURRENCY_CODE) && words.allCapitals(i) ? Lexicon.letters(words.value(i, Sense.CURRENCY_CODE)) : code;
    }

    private boolean code(int i) {
        boolean word = words.says(i, "cup") || words.says(i, "cop") || words.says(i, "mad") || words.says(i, "pen") || words.says(i, "le");
        return words.allCapitals(i) || !word && words.capitalised(i) && (words.length(i) > 1 || words.glued(i + 1));
    }

    private @Nullable FoundAmount coded(int i) {
        int at = words.markAt(i + 1, '.') && words.glued(i + 1) ? i + 2 : i + 1;
        at = words.isMark(at) && Currencies.sign(words.charAt(at)) != null ? at + 1 : at;
        boolean apart = !words.glued(i) || words.isMark(i - 1) && !words.dash(i - 1);
        boolean digits = words.isDigits(at) && !words.newLine(at) && (words.glued(at) || words.length(i) > 1) && apart;
        boolean small = digits && words.length(at) <= 2 && (words.length(i) == 1 || words.says(i, "cop") || words.says(i, "mad"));
        boolean alone = small && !words.is(at + 1, Sense.SCALE) && !words.is(at + 1, Sense.SCALE_SHORT)
                && !(words.glued(at + 1) && words.isDigits(at + 2) && words.glued(at + 2))
                && !(words.isDigits(at + 1) && words.length(at + 1) == 3);
        boolean naira = words.says(i, "n") && country.currency("XNA") == null;
        return digits && !alone && !naira ? numbered(i, at, country.currency(Lexicon.letters(words.value(i, Sense.CURRENCY_CODE)))) : null;
    }

    private @Nullable FoundAmount signed(int from, int sign, @Nullable String code) {
        return words.isDigits(sign + 1) && !words.newLine(sign + 1) ? numbered(from, sign + 1, code) : null;
    }

    private @Nullable FoundAmount numbered(int from, int at, @Nullable String code) {
        Numbers found = numbers.money(at);
        if (found == null) {
            return null;
        }
        boolean bound = found.range() && !words.isMark(found.next() - 2) && found.change();
        Numbers used = bound || found.range() && ownUnit(found) ? found.firstAlone() : found;
        return made(from, withName(used.next()), used, code);
    }

    /** "$5 to 10 people": the second number counts something else. */
    private boolean ownUnit(Numbers found) {
        return words.is(found.next(), Sense.PERCENT) || words.markAt(found.next(), '%') || words.is(found.next(), Sense.FOLK);
    }

    private static FoundAmount made(int from, int to, Numbers number, @Nullable String code) {
        return number.range() ? FoundAmount.range(from, to, Kind.MONEY, number.first(), number.second(), code, null)
                : FoundAmount.single(from, to, Kind.MONEY, number.first(), code, null);
    }

    /** "$600 million dollars" says it twice. */
    private int withName(int i) {
        return words.is(i, Sense.CURRENCY) && !words.newLine(i) && !words.says(i, "won") ? i + 1 : i;
    }

    /** The name of the currency behind a number that begins at {@code from}. */
    @Nullable FoundAmount named(int from, Numbers number) {
        int at = number.next();
        boolean dash = words.dash(at) && words.glued(at) && words.glued(at + 1);
        at = dash ? at + 1 : at;
        if (words.newLine(at)) {
            return null;
        }
        if (words.is(at, Sense.CURRENCY_CODE) && words.allCapitals(at) && (words.glued(at) || words.length(at) > 2) || words.says(at, "rs") && words.capitalised(at)) {
            boolean francs = words.says(at + 1, "franc") || words.says(at + 1, "francs");
            return made(from, francs ? at + 2 : at + 1, number, country.currency(Lexicon.letters(words.value(at, Sense.CURRENCY_CODE))));
        }
        if (words.isMark(at) && words.charAt(at) != '$' && Currencies.sign(words.charAt(at)) != null && !words.isDigits(at + 1)) {
            return made(from, at + 1, number, country.currency(String.valueOf(Currencies.sign(words.charAt(at)))));
        }
        if (words.is(at, Sense.CENT)) {
            return cents(from, at, number);
        }
        return nationAndName(from, at, number);
    }

    private FoundAmount cents(int from, int at, Numbers number) {
        String code = words.says(at, "pence") ? "GBP" : country.currency("XDL");
        return number.range() ? FoundAmount.range(from, at + 1, Kind.MONEY, number.first() / 100, number.second() / 100, code, null)
                : FoundAmount.single(from, at + 1, Kind.MONEY, number.first() / 100, code, null);
    }

    private @Nullable FoundAmount nationAndName(int from, int start, Numbers number) {
        int at = start;
        String nation = null;
        if (words.says(at, "u") && words.markAt(at + 1, '.') && words.says(at + 2, "s")) {
            nation = "US";
            at = words.markAt(at + 3, '.') ? at + 4 : at + 3;
        } else {
            at = words.says(at, "new") && words.says(at + 1, "zealand") ? at + 1 : at;
            while (words.is(at, Sense.NATION) && at < start + 3) {
                nation = Lexicon.letters(words.value(at, Sense.NATION));
                at++;
            }
        }
        if (!words.is(at, Sense.CURRENCY) || !meant(at, number)) {
            return null;
        }
        String name = Lexicon.letters(words.value(at, Sense.CURRENCY));
        String code = nation == null ? country.currency(name) : Currencies.code(name, nation);
        int end = words.says(at, "pounds") && words.says(at + 1, "sterling") ? at + 2 : at + 1;
        return made(from, end, number, code);
    }

    /** Not "the 12 won their cases", "20 pounds of cocaine". */
    private boolean meant(int at, Numbers number) {
        if (words.says(at, "won")) {
            boolean verb = words.is(at + 1, Sense.FUNCTION) && !words.is(at + 1, Sense.YEAR_CUE) && !words.is(at + 1, Sense.A) && !words.is(at + 1, Sense.AND);
            return number.first() >= 100 && !verb;
        }
        if (words.says(at, "pound") || words.says(at, "pounds")) {
            boolean weight = words.is(at + 1, Sense.OF) || number.lead().scale() == 1 && !"GBP EGP LBP SYP SDG".contains(String.valueOf(country.currency("XPD")));
            return !weight;
        }
        return true;
    }

    /** "millions of dollars", "tens of billions of won": a lower bound alone. */
    @Nullable FoundAmount vague(int i) {
        double low = 1;
        int at = i;
        if (words.is(i, Sense.FEW) && words.is(i + 1, Sense.SCALE)) {
            return few(i, i + 2, Math.pow(10, words.value(i + 1, Sense.SCALE)));
        }
        for (int steps = 0; steps < 3 && words.is(at, Sense.SCALE) && words.is(at + 1, Sense.OF); steps++) {
            low *= Math.pow(10, words.value(at, Sense.SCALE));
            at += 2;
        }
        return at == i ? null : few(i, at, low);
    }

    private @Nullable FoundAmount few(int i, int at, double low) {
        int name = words.is(at, Sense.NATION) ? at + 1 : at;
        if (!words.is(name, Sense.CURRENCY)) {
            return null;
        }
        String shared = Lexicon.letters(words.value(name, Sense.CURRENCY));
        String code = name > at ? Currencies.code(shared, Lexicon.letters(words.value(at, Sense.NATION))) : country.currency(shared);
        return FoundAmount.range(i, name + 1, Kind.MONEY, low, Double.NaN, code, null).about();
    }
}
