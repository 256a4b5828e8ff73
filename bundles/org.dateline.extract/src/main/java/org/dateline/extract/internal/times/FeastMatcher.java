package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.Relation;
import org.dateline.extract.internal.times.Reading.Year;
import org.jspecify.annotations.Nullable;

/** Feasts by name: "Christmas Eve", "Thanksgiving 2012", "the Fourth of July" is read as a date. */
final class FeastMatcher {
    private final Words words;
    private final YearMatcher years;
    private final int[] end = new int[1];

    FeastMatcher(Words words, YearMatcher years) {
        this.words = words;
        this.years = years;
    }

    @Nullable Draft at(int i) {
        if (!words.capitalised(i) || !words.is(i, Sense.HOLIDAY)) {
            return null;
        }
        Feasts.Feast feast = Feasts.load().at(words, i, end);
        if (feast == null || !feast.oneWord() && !words.capitalised(end[0] - 1)) {
            return null;
        }
        int after = end[0];
        boolean single = feast.oneWord() && !words.is(after, Sense.EARLY);
        boolean attributive = words.capitalised(after) && !words.isBorder(i - 1) && !words.is(after, Sense.PART) || words.capitalised(i - 1) && !words.known(i - 1);
        boolean name = !feast.oneWord() && words.capitalised(after) && (!words.known(after) || words.is(after, Sense.YEAR_NOUN)) && !words.newLine(after);
        boolean custom = feast.oneWord() && words.is(after, Sense.CUSTOM) && !words.capitalised(after);
        if (single && attributive || name || custom) {
            return null;
        }
        Year year = words.isDigits(after) || words.markAt(after, ',') || !words.isBorder(after) && !words.isMark(after) ? years.after(after) : Year.NONE;
        int to = year.open() ? after : years.next;
        return new Draft(i, to, new Reading.Feast(feast.rule(), words.print(i, after), year, Relation.NONE));
    }
}
