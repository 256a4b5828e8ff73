package org.dateline.extract.internal.amounts;

import java.util.Set;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which mark parts the whole from the fraction in a story: the comma, as the languages of the continent have it, or the point, as in
 * Mexico or Switzerland. Where the story shows it ("4.5 %"), the story decides, else its country.
 */
final class DecimalMark {
    private static final Set<String> POINT = Set.of("MX", "US", "PR", "GT", "HN", "NI", "SV", "DO", "PA", "PE");

    private DecimalMark() {
    }

    /** @param country two letters, or null */
    static char of(Words words, @Nullable String country) {
        int commas = 0;
        int points = 0;
        for (int i = 1; i < words.size(); i++) {
            if (shows(words, i)) {
                commas += words.markAt(i, ',') ? 1 : 0;
                points += words.markAt(i, '.') ? 1 : 0;
            }
        }
        boolean point = points != commas ? points > commas : country != null && POINT.contains(country);
        return point ? '.' : ',';
    }

    /** One or two digits behind the mark, and then what is counted: no date, no thousands. */
    private static boolean shows(Words words, int i) {
        boolean part = words.isMark(i) && words.glued(i) && words.isDigits(i - 1) && words.isDigits(i + 1) && words.glued(i + 1) && words.length(i + 1) <= 2;
        boolean alone = part && !(words.isMark(i - 2) && words.glued(i - 1) && words.isDigits(i - 3) && words.glued(i - 2));
        int at = i + 2;
        return alone && (words.markAt(at, '%') || words.is(at, Sense.PERCENT) || words.is(at, Sense.SCALE) || words.is(at, Sense.CURRENCY)
                || words.is(at, Sense.FOR) || words.isMark(at) && Currencies.sign(words.charAt(at)) != null);
    }
}
