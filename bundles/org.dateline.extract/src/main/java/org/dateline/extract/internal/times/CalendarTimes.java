package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.lexis.MonthNames;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Finds the dates in digits and those with a month by name, in a text of any language. No state: any thread. */
final class CalendarTimes {
    private CalendarTimes() {
    }

    static List<Resolved> find(String text, int[] sentences, String language, @Nullable LocalDate published, DayOrder.Order order) {
        Words words = new Words(text, sentences, Lexicon.english());
        NumericMatcher numeric = new NumericMatcher(words, new DayOrder(words, order));
        WrittenMatcher written = new WrittenMatcher(words, MonthNames.of(language));
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Draft draft = words.isDigits(i) ? numeric.at(i) : null;
            draft = draft != null ? draft : written.at(i);
            if (draft != null) {
                drafts.add(draft);
                i = draft.to() - 1;
            }
        }
        return new Resolver(words, published, drafts).all();
    }
}
