package org.dateline.extract.internal.amounts;

import org.dateline.api.analysis.Amount.Kind;
import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** What stands behind or before a number of the continent: a percentage, points, a currency. */
final class ContinentalUnits {
    private final Words words;
    private final Country country;
    private final boolean pesos;
    private final @Nullable String own;

    /** @param pesos whether the dollar sign alone may mean pesos in the story's language */
    ContinentalUnits(Words words, Country country, boolean pesos, @Nullable String own) {
        this.words = words;
        this.country = country;
        this.pesos = pesos;
        this.own = own;
    }

    /** @param next index behind it */
    record Unit(Kind kind, @Nullable String code, int next) {
    }

    /** A currency before its number, which begins at {@code next}. */
    record Before(@Nullable String code, int next) {
    }

    @Nullable Before before(int i) {
        boolean lettered = words.isLetters(i) && words.length(i) <= 4 && words.glued(i + 1) && words.markAt(i + 1, '$');
        int sign = lettered ? i + 1 : i;
        if (words.isMark(sign) && words.isDigits(sign + 1) && !words.newLine(sign + 1)) {
            String name = Currencies.sign(words.charAt(sign));
            return name == null ? null : new Before(lettered ? Currencies.prefixed(words.print(i, i + 1)) : code(name), sign + 1);
        }
        boolean coded = isCode(i) && words.isDigits(i + 1) && !words.newLine(i + 1);
        return coded ? new Before(codeOf(i), i + 1) : null;
    }

    @Nullable Unit behind(int from) {
        int at = words.dash(from) && words.glued(from) && words.glued(from + 1) ? from + 1 : from;
        if (words.newLine(at)) {
            return null;
        }
        Unit percent = percent(at);
        return percent != null ? percent : money(at);
    }

    /** A percentage behind the number, which then is no sum. */
    boolean counts(int at) {
        return percent(at) != null;
    }

    private @Nullable Unit percent(int at) {
        if (words.markAt(at, '%') || words.is(at, Sense.PERCENT, 0)) {
            return new Unit(Kind.PERCENT, "%", at + 1);
        }
        if (words.is(at, Sense.FOR) && words.is(at + 1, Sense.PERCENT, 1)) {
            return new Unit(Kind.PERCENT, "%", at + 2);
        }
        if (!words.is(at, Sense.POINT)) {
            return null;
        }
        int kind = words.value(at, Sense.POINT);
        if (kind == 1 || kind == 2) {
            return new Unit(Kind.PERCENT, kind == 1 ? "pp" : "bp", at + 1);
        }
        int of = words.is(at + 1, Sense.OF) ? at + 2 : at + 1;
        boolean basis = words.is(of, Sense.POINT, 3);
        return basis || words.is(of, Sense.PERCENT, 2) ? new Unit(Kind.PERCENT, basis ? "bp" : "pp", of + 1) : null;
    }

    private @Nullable Unit money(int start) {
        if (words.isMark(start) && Currencies.sign(words.charAt(start)) instanceof String name) {
            return words.isDigits(start + 1) && words.glued(start + 1) ? null : new Unit(Kind.MONEY, code(name), start + 1);
        }
        if (isCode(start)) {
            return new Unit(Kind.MONEY, codeOf(start), start + 1);
        }
        Before lettered = words.isLetters(start) && words.glued(start + 1) && words.markAt(start + 1, '$') ? new Before(Currencies.prefixed(words.print(start, start + 1)), start + 2) : null;
        if (lettered != null) {
            return lettered.code() == null ? null : new Unit(Kind.MONEY, lettered.code(), lettered.next());
        }
        int at = words.is(start, Sense.OF) ? words.apostrophe(start + 1) ? start + 2 : start + 1 : start;
        boolean nationFirst = words.is(at, Sense.NATION);
        int name = !nationFirst ? at : words.dash(at + 1) ? at + 2 : at + 1;
        if (!words.is(name, Sense.CURRENCY) || words.newLine(name)) {
            return null;
        }
        boolean nationLast = !nationFirst && words.is(name + 1, Sense.NATION) && !words.newLine(name + 1);
        return new Unit(Kind.MONEY, named(name, nationFirst ? at : nationLast ? name + 1 : 0), nationLast ? name + 2 : name + 1);
    }

    private @Nullable String named(int name, int nation) {
        String shared = Lexicon.letters(words.value(name, Sense.CURRENCY));
        return nation == 0 ? country.currency(shared) : Currencies.code(shared, Lexicon.letters(words.value(nation, Sense.NATION)));
    }

    private boolean isCode(int i) {
        return words.is(i, Sense.CURRENCY_CODE) && words.length(i) == 3 && words.allCapitals(i);
    }

    private @Nullable String codeOf(int i) {
        return country.currency(Lexicon.letters(words.value(i, Sense.CURRENCY_CODE)));
    }

    /** The dollar sign alone is the peso where the country has one; in a Spanish story of no known country it has no code. */
    private @Nullable String code(String name) {
        if (!pesos || !name.equals("XDL")) {
            return country.currency(name);
        }
        return own == null ? null : Currencies.used("XPS", own) ? Currencies.code("XPS", own) : country.currency(name);
    }
}
