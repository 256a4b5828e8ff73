package org.dateline.extract.internal.names;

/** The labels of tokens: outside, and for each kind beginning, inside, last and the only one of a name (BILOU). */
public final class Labels {
    public static final int PERSON = 0;
    public static final int ORG = 1;
    public static final int PLACE = 2;
    public static final int NORP = 3;
    public static final int MISC = 4;
    public static final int KINDS = 5;
    public static final int COUNT = 1 + 4 * KINDS;
    public static final int OUTSIDE = 0;
    public static final int BEGIN = 0;
    public static final int INSIDE = 1;
    public static final int LAST = 2;
    public static final int UNIT = 3;

    private Labels() {}

    public static int of(int kind, int part) {
        return 1 + 4 * kind + part;
    }

    /** The kind of a label other than outside. */
    public static int kind(int label) {
        return label - 1 >> 2;
    }

    public static int part(int label) {
        return label - 1 & 3;
    }

    /** Whether a name goes on behind this label. */
    public static boolean isOpen(int label) {
        return label != OUTSIDE && part(label) <= INSIDE;
    }

    /** Whether a label may stand right behind another; a sentence starts and ends as if outside stood there. */
    public static boolean follows(int before, int label) {
        boolean goesOn = label != OUTSIDE && (part(label) == INSIDE || part(label) == LAST);
        if (!isOpen(before)) {
            return !goesOn;
        }
        return goesOn && kind(before) == kind(label);
    }
}
