package org.dateline.extract.internal.quotes;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Quotation;
import org.dateline.extract.internal.grammar.NounPhrase;
import org.jspecify.annotations.Nullable;

/** A quotation in the making. Fragments are token ranges, in the order they were found. */
final class Draft {

    final List<int[]> fragments = new ArrayList<>(2);
    @Nullable NounPhrase speaker;
    int cueFrom = -1;
    int cueTo = -1;
    double confidence = 0.9;
    Quotation.Kind kind = Quotation.Kind.INDIRECT;
    /** The draft whose speaker goes on here. */
    @Nullable Draft sameSpeakerAs;
    /** The words that name who speaks, once they were looked up. */
    @Nullable NounPhrase meant;
    /** Who of the cast that is. */
    @Nullable CastMember resolved;
    /** Whether it is a turn of an interview or a transcript, printed as spoken. */
    boolean turn;
    /** True once it has become a part of another. */
    boolean dropped;
    /** The quotation that this one stands in. */
    @Nullable Draft outer;
    /** Its id, once it has one. */
    String id = "";
    /** The passage where it was found. */
    int passage;

    Draft fragment(int from, int to) {
        fragments.add(new int[] {from, to});
        return this;
    }

    Draft cue(int from, int to) {
        cueFrom = from;
        cueTo = to;
        return this;
    }

    int first() {
        return fragments.get(0)[0];
    }

    /** Behind its last word or mark. */
    int end() {
        return fragments.get(fragments.size() - 1)[1];
    }
}
