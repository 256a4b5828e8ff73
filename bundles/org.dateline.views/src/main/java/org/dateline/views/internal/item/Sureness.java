package org.dateline.views.internal.item;

/** Confidence in three plain words; a number would look more exact than it is. */
final class Sureness {

    private static final double SURE = 0.8;
    private static final double LIKELY = 0.5;

    private Sureness() {
    }

    static String key(double confidence) {
        return confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "unsure";
    }

    /** How many of four bars. */
    static int level(double confidence) {
        return confidence >= SURE ? 4 : confidence >= LIKELY ? 3 : confidence >= LIKELY / 2 ? 2 : 1;
    }
}
