package org.dateline.extract.internal.names;

import java.util.Arrays;

/**
 * The features of a place in a sentence: pairs of neighbours, and what stands around the run of capitalised words that the place
 * is in. Only places at or beside a capital have them, and all places of a sentence without one.
 */
public final class PlaceKeys {
    private static final int FIRST_TEMPLATE = 64;
    private static final int RUN_LIMIT = 8;

    private final StoryWords words;
    private final Vocabulary vocabulary;
    public final int[] keys = new int[96];
    public int count;
    private int template;
    private int first;
    private int end;
    private int style;
    private int runStart = -1;
    private int runEnd = -1;

    public PlaceKeys(StoryWords words) {
        this.words = words;
        vocabulary = words.vocabulary;
    }

    public void sentence(int sentence) {
        first = words.segmentation.firstToken(sentence);
        end = words.segmentation.firstToken(sentence + 1);
        style = words.style[sentence];
        runStart = -1;
        runEnd = -1;
    }

    private void add(int value) {
        keys[count++] = Hash.mix(Hash.join(template++ * 0x3779b9, value));
    }

    private int lower(int i) {
        return i < first || i >= end ? WordKeys.EDGE_KEY : vocabulary.lower(words.word[i]);
    }

    private int shape(int i) {
        return i < first || i >= end ? 0 : vocabulary.shape(words.word[i]);
    }

    private int brown(int i) {
        return i < first || i >= end ? -1 : vocabulary.brown(words.word[i]);
    }

    private int middle(int i) {
        return i < first || i >= end ? -2 : vocabulary.middle(words.word[i]);
    }

    private boolean capital(int i) {
        return i >= first && i < end && words.caps[i] != Vocabulary.SMALL;
    }

    /** Fills in the keys of a token of the current sentence; tokens are asked for from left to right. */
    public void read(int i) {
        count = 0;
        boolean near = capital(i) || capital(i - 1) || capital(i + 1);
        if (!near && style != StoryWords.UNDERSTATED) {
            return;
        }
        template = FIRST_TEMPLATE;
        pairs(i);
        if (!near) {
            return;
        }
        surroundings(i);
        if (words.listed[i] != 0) {
            template = FIRST_TEMPLATE + 110;
            add(words.listed[i]);
        }
        if (capital(i)) {
            run(i);
            linked(i);
            signs(i);
        } else {
            link(i);
        }
    }

    private void pairs(int i) {
        add(Hash.join(lower(i - 1), lower(i)));
        add(Hash.join(lower(i), lower(i + 1)));
        add(Hash.join(brown(i - 1), brown(i)));
        add(Hash.join(brown(i), brown(i + 1)));
        add(Hash.join(middle(i - 1), middle(i)));
        add(Hash.join(middle(i), middle(i + 1)));
        add(Hash.join(lower(i - 2), lower(i - 1)));
        add(Hash.join(lower(i + 1), lower(i + 2)));
    }

    private void surroundings(int i) {
        int shape = shape(i);
        add(Hash.join(shape(i - 1), shape));
        add(Hash.join(shape, shape(i + 1)));
        add(Hash.join(Hash.join(shape(i - 1), shape), shape(i + 1)));
        add(Hash.join(lower(i - 1), shape));
        add(Hash.join(shape, lower(i + 1)));
        add(Hash.join(Hash.join(lower(i - 2), lower(i - 1)), shape));
        add(Hash.join(shape, Hash.join(lower(i + 1), lower(i + 2))));
        add(Hash.join(shape, (words.glued[i] && i > first ? 1 : 0) | (i + 1 < end && words.glued[i + 1] ? 2 : 0)));
        int standing = words.elsewhere(i) | (i == first ? 4 : 0) | style << 3;
        add(Hash.join(words.caps[i], standing));
        add(Hash.join(words.caps[i], Hash.join(standing, vocabulary.coarse(words.word[i]))));
        add(Hash.join(brown(i - 1), middle(i + 1)));
    }

    private void run(int i) {
        if (i >= runEnd) {
            runStart = i;
            runEnd = i + 1;
            while (goesOn()) {
                runEnd++;
            }
        }
        int from = Math.max(runStart, i - RUN_LIMIT);
        int to = Math.min(runEnd, i + RUN_LIMIT);
        int place = (i == runStart ? 1 : 0) | (i == runEnd - 1 ? 2 : 0);
        int length = Math.min(to - from, 5);
        add(Hash.join(length, place));
        add(Hash.join(lower(to - 1), place));
        add(Hash.join(lower(from), place));
        add(Hash.join(middle(to - 1), place));
        add(Hash.join(middle(from), place));
        add(Hash.join(lower(from - 1), place));
        add(Hash.join(lower(to), place));
        add(Hash.join(brown(from - 1), place));
        add(Hash.join(brown(to), place));
        add(Hash.join(lower(from - 1), Hash.join(middle(to - 1), place)));
        add(Hash.join(lower(to), Hash.join(middle(to - 1), place)));
        add(Hash.join(brown(from - 1), Hash.join(brown(to), length)));
        add(Hash.join(Hash.join(lower(from - 2), lower(from - 1)), place));
        add(Hash.join(Hash.join(lower(to), lower(to + 1)), place));
    }

    /** Words such as "of" that stand between two runs and may make one name of them. */
    private static final int[] LINKS = links();

    private static int[] links() {
        return Arrays.stream("of for and the de del la las los le du des di da do dos von van der bin ibn al el y e & on to".split(" "))
                .mapToInt(w -> Hash.lower(w.toCharArray(), 0, w.length())).sorted().toArray();
    }

    private boolean isLink(int i) {
        return i >= first && i < end && !capital(i) && Arrays.binarySearch(LINKS, lower(i)) >= 0;
    }

    /** The capitalised word before one or two links that end before {@code i}, or -1. */
    private int leftOfLinks(int i) {
        if (!isLink(i - 1)) {
            return -1;
        }
        if (capital(i - 2)) {
            return i - 2;
        }
        return isLink(i - 2) && capital(i - 3) ? i - 3 : -1;
    }

    private int rightOfLinks(int i) {
        if (!isLink(i)) {
            return -1;
        }
        if (capital(i + 1)) {
            return i + 1;
        }
        return isLink(i + 1) && capital(i + 2) ? i + 2 : -1;
    }

    private int endOfRun(int i) {
        int last = i;
        while (last - i < RUN_LIMIT && capital(last + 1)) {
            last++;
        }
        return last;
    }

    private int startOfRun(int i) {
        int start = i;
        while (i - start < RUN_LIMIT && capital(start - 1)) {
            start--;
        }
        return start;
    }

    /** What stands on the other side of "of" and the like. */
    private void linked(int i) {
        template = FIRST_TEMPLATE + 64;
        int left = leftOfLinks(runStart);
        if (left >= 0) {
            int link = Hash.join(lower(left + 1), i == runEnd - 1 ? 1 : 0);
            add(Hash.join(link, lower(left)));
            add(Hash.join(link, middle(left)));
            add(Hash.join(link, lower(startOfRun(left))));
            add(Hash.join(link, Hash.join(middle(left), middle(Math.min(runEnd, i + RUN_LIMIT) - 1))));
        }
        template = FIRST_TEMPLATE + 72;
        int right = rightOfLinks(runEnd);
        if (right >= 0) {
            int link = Hash.join(lower(runEnd), i == runStart ? 1 : 0);
            add(Hash.join(link, lower(right)));
            add(Hash.join(link, middle(right)));
            add(Hash.join(link, lower(endOfRun(right))));
            add(Hash.join(link, Hash.join(middle(endOfRun(right)), middle(runEnd - 1))));
        }
    }

    private void link(int i) {
        if (!isLink(i)) {
            return;
        }
        int left = capital(i - 1) ? i - 1 : isLink(i - 1) && capital(i - 2) ? i - 2 : -1;
        int right = rightOfLinks(i);
        if (left < 0 || right < 0) {
            return;
        }
        template = FIRST_TEMPLATE + 80;
        int own = Hash.join(lower(i), right - left);
        int farLeft = startOfRun(left);
        int farRight = endOfRun(right);
        add(Hash.join(own, Hash.join(lower(left), 1)));
        add(Hash.join(own, Hash.join(lower(right), 2)));
        add(Hash.join(own, Hash.join(lower(farLeft), 3)));
        add(Hash.join(own, Hash.join(lower(farRight), 4)));
        add(Hash.join(own, Hash.join(middle(left), middle(right))));
        add(Hash.join(own, Hash.join(middle(left), 5)));
        add(Hash.join(own, Hash.join(middle(right), 6)));
        add(Hash.join(own, Hash.join(middle(farLeft), middle(farRight))));
        add(Hash.join(own, Hash.join(lower(farLeft - 1), 7)));
        add(Hash.join(own, Hash.join(left - farLeft, farRight - right)));
        if (words.spelledOut[i]) {
            add(own);
        }
    }

    private void signs(int i) {
        int signs = words.signs(i);
        template = FIRST_TEMPLATE + 96;
        add(signs);
        int combined = template++;
        for (int left = signs; left != 0; left &= left - 1) {
            template = combined;
            add(Hash.join(Integer.numberOfTrailingZeros(left), words.caps[i]));
        }
        template = combined + 1;
        if (words.spelledOut[i]) {
            add(words.caps[i]);
        }
    }

    /** Whether the run takes in one token more: a capital, or a hyphen that ties the next capital to it. */
    private boolean goesOn() {
        if (capital(runEnd)) {
            return true;
        }
        return runEnd + 1 < end && words.glued[runEnd] && words.glued[runEnd + 1] && capital(runEnd + 1)
                && words.segmentation.text()[words.segmentation.start(runEnd)] == '-';
    }
}
