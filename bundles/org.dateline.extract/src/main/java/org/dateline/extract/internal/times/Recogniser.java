package org.dateline.extract.internal.times;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.lexis.Numerals;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of an English text from left to right, the longest reading of each family at its first word. Looks only
 * a bounded number of words ahead from each place, so that the time grows with the text and no faster.
 */
final class Recogniser {
    private static final boolean[] STARTERS = Lexicon.english().having(EnumSet.of(Sense.MONTH, Sense.WEEKDAY, Sense.WEEKDAYS, Sense.UNIT,
            Sense.UNITS, Sense.NUMBER, Sense.DOZEN, Sense.HALF, Sense.SCALE, Sense.ORDINAL, Sense.DECADE, Sense.DEICTIC, Sense.PART, Sense.SEASON,
            Sense.LAST, Sense.PAST, Sense.PREVIOUS, Sense.THIS, Sense.NEXT, Sense.COMING, Sense.FOLLOWING, Sense.SAME, Sense.THAT, Sense.EARLIER,
            Sense.LATER, Sense.EARLY, Sense.LATE, Sense.MID, Sense.MIDDLE, Sense.START, Sense.END, Sense.REST, Sense.APPROX, Sense.MORE, Sense.LESS,
            Sense.AT, Sense.UP, Sense.THE, Sense.A, Sense.FEW, Sense.COUPLE, Sense.EVERY, Sense.FREQUENCY, Sense.ONCE, Sense.FISCAL, Sense.ERA,
            Sense.LONG, Sense.UNIT_LONG, Sense.MOST, Sense.VAGUE_PAST, Sense.VAGUE_PRESENT, Sense.RECENT, Sense.HOLIDAY, Sense.STARTER));

    private final Words words;
    private final Core core;
    private final ModifierMatcher modifiers;
    private final Attachments attachments;

    Recogniser(Words words, DayOrder order) {
        this.words = words;
        this.core = new Core(words, order);
        this.attachments = new Attachments(words, core);
        this.modifiers = new ModifierMatcher(words, core, new LengthMatcher(words, new Numerals(words)));
    }

    List<Draft> all() {
        List<Draft> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int word = words.word(i);
            boolean starts = word > 0 ? STARTERS[word] : word < 0 && (words.isDigits(i) || words.apostrophe(i));
            Draft draft = starts ? at(i) : null;
            if (draft == null) {
                i++;
            } else {
                found.add(draft);
                Draft another = core.anotherDay(draft);
                while (another != null) {
                    found.add(another);
                    draft = another;
                    another = core.anotherDay(draft);
                }
                i = Math.max(draft.to(), i + 1);
            }
        }
        return found;
    }

    private @Nullable Draft at(int i) {
        if (tail(i)) {
            return null;
        }
        Draft draft = modifiers.at(i);
        if (draft == null) {
            draft = core.at(i);
        }
        return draft == null ? null : attachments.complete(draft);
    }

    /** Inside a number, a score, a product's name: "1.52", "A380", "12:30:15". */
    private boolean tail(int i) {
        if (!words.glued(i)) {
            return false;
        }
        if (words.isDigits(i)) {
            boolean letters = words.isLetters(i - 1) && !words.is(i - 1, Sense.MONTH) && !words.says(i - 1, "q") && !words.says(i - 1, "ad");
            boolean part = words.isMark(i - 1) && ".,:/$\u20ac\u00a3".indexOf(words.charAt(i - 1)) >= 0 && (words.glued(i - 1) && words.isDigits(i - 2) || words.charAt(i - 1) > ':' || words.charAt(i - 1) == '$');
            return letters || part;
        }
        return words.isLetters(i) && (words.isDigits(i - 1) || words.isLetters(i - 1)) || words.markAt(i - 1, '@') || words.markAt(i - 1, '_') || words.markAt(i - 1, '.') && words.glued(i - 1) && !words.is(i - 2, Sense.ABBREVIATED) && words.isLetters(i - 2) && words.length(i - 2) > 1;
    }
}
