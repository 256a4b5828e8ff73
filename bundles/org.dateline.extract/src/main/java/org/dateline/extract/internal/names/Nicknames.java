package org.dateline.extract.internal.names;

import org.dateline.extract.internal.text.Segmentation;

/** Makes one name of a person of what stands around a nickname in quotation marks: Samuel "Sam" Whitfield. */
final class Nicknames {
    private static final int LONGEST = 3;
    private static final String OPENING = "\"\u201c\u2018'";
    private static final String CLOSING = "\"\u201d\u2019'";

    private Nicknames() {}

    static void join(StoryWords words, byte[] labels) {
        Segmentation segmentation = words.segmentation;
        for (int s = 0; s < segmentation.sentences(); s++) {
            int end = segmentation.firstToken(s + 1);
            for (int i = segmentation.firstToken(s) + 1; i < end; i++) {
                if (endsPerson(labels[i - 1]) && segmentation.start(i) > segmentation.end(i - 1)) {
                    join(words, labels, i, end);
                }
            }
        }
    }

    private static boolean endsPerson(byte label) {
        return label == Labels.of(Labels.PERSON, Labels.LAST) || label == Labels.of(Labels.PERSON, Labels.UNIT);
    }

    private static boolean startsPerson(byte label) {
        return label == Labels.of(Labels.PERSON, Labels.BEGIN) || label == Labels.of(Labels.PERSON, Labels.UNIT);
    }

    private static void join(StoryWords words, byte[] labels, int opening, int end) {
        int mark = OPENING.indexOf(character(words, opening));
        if (mark < 0) {
            return;
        }
        int closing = opening + 1;
        while (closing < end && closing - opening <= LONGEST && words.caps[closing] != Vocabulary.SMALL) {
            closing++;
        }
        if (closing == opening + 1 || closing + 1 >= end || character(words, closing) != CLOSING.charAt(mark)
                || !startsPerson(labels[closing + 1]) || words.glued[closing + 1]) {
            return;
        }
        labels[opening - 1] = (byte) Labels.of(Labels.PERSON, Labels.part(labels[opening - 1]) == Labels.UNIT ? Labels.BEGIN : Labels.INSIDE);
        for (int i = opening; i <= closing; i++) {
            labels[i] = (byte) Labels.of(Labels.PERSON, Labels.INSIDE);
        }
        labels[closing + 1] = (byte) Labels.of(Labels.PERSON, Labels.part(labels[closing + 1]) == Labels.UNIT ? Labels.LAST : Labels.INSIDE);
    }

    /** The token's only character, or 0. */
    private static char character(StoryWords words, int token) {
        int start = words.segmentation.start(token);
        return words.segmentation.end(token) == start + 1 ? words.segmentation.text()[start] : 0;
    }
}
