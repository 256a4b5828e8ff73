package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.util.List;

import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/** Finds and places the time expressions of an English text. No state: any thread. */
final class EnglishTimes {
    private EnglishTimes() {
    }

    /**
     * @param sentences offsets at which sentences begin, ascending
     * @param published the day the story came out, null where it is not known
     * @param order how the story's country writes dates in digits
     */
    static List<Resolved> find(String text, int[] sentences, @Nullable LocalDate published, DayOrder.Order order) {
        Words words = new Words(text, sentences, Lexicon.english());
        List<Draft> drafts = new Recogniser(words, new DayOrder(words, order)).all();
        return drafts.isEmpty() ? List.of() : new Resolver(words, published, drafts).all();
    }
}
