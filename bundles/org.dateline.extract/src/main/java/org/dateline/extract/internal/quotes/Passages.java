package org.dateline.extract.internal.quotes;

import java.util.Arrays;

import org.dateline.extract.internal.grammar.Dateline;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/**
 * Sentences joined so that no quoted region is cut, and so that "he asked." stays with the question before it; a dateline is a
 * passage of its own. Passages are token ranges inside one paragraph.
 */
final class Passages {

    private int[] starts = new int[64];
    private int count;
    private final int size;

    Passages(StoryTokens t, Regions regions, NounPhrases phrases) {
        size = t.size();
        int covered = -1;
        for (int s = 0; s < t.sentences(); s++) {
            int first = t.sentenceStart(s);
            boolean inside = first < covered;
            if (!inside && !attributesWhatStandsBefore(t, regions, phrases, first)) {
                add(first);
                int behind = Dateline.end(t, first);
                if (behind > first) {
                    add(behind);
                }
            }
            int next = t.sentenceStart(s + 1);
            for (int i = Math.max(first, covered); i < next;) {
                int region = regions.at(i);
                i = region < 0 ? i + 1 : regions.get(region).next();
                covered = Math.max(covered, i);
            }
        }
    }

    private static boolean attributesWhatStandsBefore(StoryTokens t, Regions regions, NounPhrases phrases, int first) {
        if (first == 0 || t.is(first, WordClass.PARAGRAPH) || regions.at(first - 1) < 0 || regions.at(first) >= 0) {
            return false;
        }
        if (t.mark(first) == ',' || Character.isLowerCase(t.mark(first))) {
            return true;
        }
        char before = t.mark(regions.get(regions.at(first - 1)).end() - 1);
        if (before != '?' && before != '!' && before != ',' && before != '\u2026') {
            return false;
        }
        for (int i = first; i < t.size() && i < first + 14 && !t.is(i, WordClass.PARAGRAPH); i++) {
            if (t.is(i, WordClass.SAY | WordClass.TELL) && t.is(i, WordClass.PAST_FORM | WordClass.S_FORM)
                    && !t.is(i + 1, WordClass.THAT)) {
                return i == first || phrases.startOf(i - 1, first) == first;
            }
        }
        return false;
    }

    private void add(int token) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = token;
    }

    int count() {
        return count;
    }

    int start(int passage) {
        return passage < count ? starts[passage] : size;
    }

    int end(int passage) {
        return start(passage + 1);
    }
}
