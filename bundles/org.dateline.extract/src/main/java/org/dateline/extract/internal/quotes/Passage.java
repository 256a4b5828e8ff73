package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Where the reading of a passage stands: tokens {@code [from, to)}, of which those before {@code taken} belong to quotations. */
final class Passage {

    final int number;
    final int from;
    final int to;
    int taken;
    /** Who the last clause was about. */
    @Nullable NounPhrase subject;

    Passage(int number, int from, int to) {
        this.number = number;
        this.from = from;
        this.to = to;
        taken = from;
    }
}
