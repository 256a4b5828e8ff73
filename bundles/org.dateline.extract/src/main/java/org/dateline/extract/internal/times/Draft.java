package org.dateline.extract.internal.times;

/**
 * An expression found in the words, not yet placed in time.
 *
 * @param from index of its first word
 * @param to index after its last word
 */
record Draft(int from, int to, Reading reading, Mod mod) {

    Draft(int from, int to, Reading reading) {
        this(from, to, reading, Mod.NONE);
    }

    Draft with(Mod other) {
        return new Draft(from, to, reading, other);
    }

    Draft startingAt(int start) {
        return new Draft(start, to, reading, mod);
    }

    Draft endingAt(int end, Reading other) {
        return new Draft(from, end, other, mod);
    }
}
