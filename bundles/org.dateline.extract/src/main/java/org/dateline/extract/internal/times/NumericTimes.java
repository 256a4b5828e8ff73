package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Finds the dates that are written in digits alone, in a text of any language. No state: any thread. */
final class NumericTimes {
    private NumericTimes() {
    }

    static List<Resolved> find(String text, int[] sentences, @Nullable LocalDate published, DayOrder.Order order) {
        Words words = new Words(text, sentences, Lexicon.english());
        NumericMatcher matcher = new NumericMatcher(words, new DayOrder(words, order));
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Draft draft = words.isDigits(i) ? matcher.at(i) : null;
            if (draft != null) {
                drafts.add(draft);
                i = draft.to() - 1;
            }
        }
        return new Resolver(words, published, drafts).all();
    }
}
