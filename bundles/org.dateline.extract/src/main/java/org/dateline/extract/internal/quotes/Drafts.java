package org.dateline.extract.internal.quotes;

import java.util.ArrayList;
import java.util.List;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.Regions;
import org.jspecify.annotations.Nullable;

/** The quotations found so far, and which of them holds each quoted region. */
final class Drafts {

    private final Regions regions;
    private final List<Draft> all = new ArrayList<>();
    private final Draft[] owner;

    Drafts(Regions regions) {
        this.regions = regions;
        owner = new Draft[regions.outer().size()];
    }

    List<Draft> all() {
        return all;
    }

    /** What was found last, or null. */
    @Nullable Draft newest() {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** A new quotation, without words yet. */
    Draft add(Passage passage, @Nullable NounPhrase speaker, int cueFrom, int cueTo) {
        Draft draft = new Draft().cue(cueFrom, cueTo);
        draft.speaker = speaker;
        draft.passage = passage.number;
        all.add(draft);
        return draft;
    }

    /** The draft that holds the region, or null. */
    @Nullable Draft ownerOf(int region) {
        return owner[region];
    }

    void own(int region, Draft draft) {
        owner[region] = draft;
    }

    /** Adds the words to the draft, with every region among them. */
    void take(Draft draft, int from, int to) {
        draft.fragment(from, to);
        own(draft, from, to);
    }

    void own(Draft draft, int from, int to) {
        for (int i = from; i < to;) {
            int region = regions.at(i);
            if (region >= 0) {
                owner[region] = draft;
                i = regions.get(region).next();
            } else {
                i++;
            }
        }
    }
}
