package org.dateline.extract.internal.cast;

/** What "he" and "she" go by. */
public enum Gender {
    MALE, FEMALE, UNKNOWN;

    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
