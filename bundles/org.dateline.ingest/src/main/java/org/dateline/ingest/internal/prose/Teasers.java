package org.dateline.ingest.internal.prose;

import java.util.List;
import org.dateline.ingest.internal.prose.Passage.Kind;

/** Finds lists of other stories: a headline that leads elsewhere, a few words on it, the next headline, and so on. */
public final class Teasers {

    /** So many in a row are a list; a story may link a heading or two. */
    private static final int LEAST = 3;

    private static final int LONGEST_HEADLINE = 200;

    private static final int LONGEST_WORDS = 450;

    /** A kicker, a day, a category between one and the next. */
    private static final int LONGEST_LABEL = 30;

    private static final int LEAST_BESIDE = 500;

    private Teasers() {}

    /** Which passages are the words of such lists. */
    public static boolean[] among(List<Passage> passages) {
        boolean[] teasers = new boolean[passages.size()];
        int[] row = new int[passages.size()];
        int count = 0;
        int i = 0;
        while (i < passages.size()) {
            int words = isHeadline(passages.get(i)) ? next(passages, i + 1) : -1;
            if (words >= 0 && isWords(passages.get(words))) {
                row[count++] = words;
                i = next(passages, words + 1);
                i = i < 0 ? passages.size() : i;
            } else {
                mark(teasers, row, count);
                count = 0;
                i++;
            }
        }
        mark(teasers, row, count);
        return hasStoryBeside(passages, teasers) ? teasers : new boolean[passages.size()];
    }

    /** A text that is nothing but such a list, as a newsletter's, is its own story. */
    private static boolean hasStoryBeside(List<Passage> passages, boolean[] teasers) {
        int prose = 0;
        for (int i = 0; i < teasers.length; i++) {
            boolean counts = !teasers[i] && passages.get(i).linkShare() < 0.5 && Prose.isRunning(passages.get(i).text());
            prose += counts ? passages.get(i).text().length() : 0;
        }
        return prose >= LEAST_BESIDE;
    }

    private static void mark(boolean[] teasers, int[] row, int count) {
        for (int k = 0; k < count && count >= LEAST; k++) {
            teasers[row[k]] = true;
        }
    }

    private static boolean isHeadline(Passage passage) {
        boolean words = passage.kind() == Kind.HEADING || passage.kind() == Kind.PARAGRAPH;
        return words && passage.linkShare() > 0.9 && passage.text().length() <= LONGEST_HEADLINE && passage.text().length() > LONGEST_LABEL;
    }

    private static boolean isWords(Passage passage) {
        return passage.kind() == Kind.PARAGRAPH && passage.linkShare() < 0.3 && passage.text().length() <= LONGEST_WORDS;
    }

    /** The next passage that is neither a picture nor a label. */
    private static int next(List<Passage> passages, int from) {
        int at = from;
        while (at < passages.size() && (passages.get(at).kind() == Kind.IMAGE || passages.get(at).kind() == Kind.RULE || passages.get(at).text().length() <= LONGEST_LABEL)) {
            at++;
        }
        return at < passages.size() ? at : -1;
    }
}
