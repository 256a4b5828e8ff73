package org.dateline.lab.names;

import org.dateline.extract.internal.names.Labels;
import org.dateline.extract.internal.text.Segmentation;
import org.dateline.extract.internal.text.Segmenter;

/**
 * A text with what its annotators said of each token, as the set of labels (a bit each) that do not contradict them: one label where
 * the annotation is complete, several where its guidelines leave something out.
 */
final class Example {
    static final int ALL = (1 << Labels.COUNT) - 1;
    final String id;
    final Segmentation segmentation;
    final int[] allowed;
    final float weight;

    /** @param unnamed the labels that a token outside of all names may have */
    Example(String id, String text, int unnamed, float weight) {
        this.id = id;
        this.weight = weight;
        segmentation = Segmenter.segment(text);
        allowed = new int[segmentation.tokens()];
        java.util.Arrays.fill(allowed, unnamed);
    }

    /** Whose text it is: the id up to its number. */
    String publisher() {
        int number = id.lastIndexOf('_');
        return number < 0 ? id : id.substring(0, number);
    }

    /** Marks the tokens that overlap [start, end) as a name of one of the kinds (a bit each). */
    void name(int start, int end, int kinds) {
        int first = tokenAt(start);
        int behind = first;
        while (behind < allowed.length && segmentation.start(behind) < end) {
            behind++;
        }
        if (first == behind) {
            return;
        }
        if (sentenceOf(first) != sentenceOf(behind - 1)) {
            for (int i = first; i < behind; i++) {
                allowed[i] = ALL;
            }
            return;
        }
        for (int i = first; i < behind; i++) {
            int part = behind - first == 1 ? Labels.UNIT : i == first ? Labels.BEGIN : i == behind - 1 ? Labels.LAST : Labels.INSIDE;
            allowed[i] = 0;
            for (int kind = 0; kind < Labels.KINDS; kind++) {
                if ((kinds >> kind & 1) != 0) {
                    allowed[i] |= 1 << Labels.of(kind, part);
                }
            }
        }
    }

    /** Lets the tokens that overlap [start, end) have any of the labels. */
    void allow(int start, int end, int labels) {
        for (int i = tokenAt(start); i < allowed.length && segmentation.start(i) < end; i++) {
            allowed[i] |= labels;
        }
    }

    /** The first token that ends behind the offset. */
    private int tokenAt(int offset) {
        int low = 0;
        int high = allowed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segmentation.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int sentenceOf(int token) {
        int low = 0;
        int high = segmentation.sentences() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segmentation.firstToken(middle) <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    static int kinds(int... kinds) {
        int bits = 0;
        for (int kind : kinds) {
            bits |= 1 << kind;
        }
        return bits;
    }

    /** Outside, and all labels of the kinds. */
    static int outsideOr(int... kinds) {
        int labels = 1;
        for (int kind : kinds) {
            for (int part = 0; part < 4; part++) {
                labels |= 1 << Labels.of(kind, part);
            }
        }
        return labels;
    }
}
