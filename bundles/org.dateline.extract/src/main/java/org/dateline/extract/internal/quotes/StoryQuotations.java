package org.dateline.extract.internal.quotes;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.story.Block;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Story;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;

/** The quotations of one story: passages are read, what is left between marks is joined or dropped, speakers are looked up. */
final class StoryQuotations {

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Speakers speakers;
    private final List<Span> blocks;
    private int block;

    StoryQuotations(Story story, Findings given) {
        this(new StoryTokens(story.text(), given), story, given);
    }

    StoryQuotations(StoryTokens tokens, Story story, Findings given) {
        t = tokens;
        regions = new Regions(t);
        phrases = new NounPhrases(t);
        blocks = story.blocks().stream().filter(b -> b.kind() == BlockKind.QUOTE).map(Block::span).toList();
        speakers = new Speakers(t, regions, phrases, given);
    }

    List<Quotation> find(TaskContext context) {
        Passages passages = new Passages(t, regions, phrases);
        Drafts found = new Drafts(regions);
        PassageReader reader = new PassageReader(t, regions, phrases, found);
        SpeakerLabels labels = new SpeakerLabels(t, regions, phrases, found);
        LeftQuotes left = new LeftQuotes(t, regions, phrases, found);
        for (int p = 0; p < passages.count(); p++) {
            if ((p & 255) == 0 && context.cancelled()) {
                return List.of();
            }
            Passage passage = new Passage(p, passages.start(p), passages.end(p));
            if (isSetOff(passage)) {
                left.block(passage);
                continue;
            }
            if (!labels.read(passage)) {
                reader.read(passage);
            }
            left.passage(passage);
        }
        List<Draft> drafts = new ArrayList<>(found.all());
        new NestedQuotes(t, regions, phrases).find(found, drafts);
        drafts.removeIf(draft -> draft.dropped);
        drafts.sort((one, other) -> Integer.compare(one.first(), other.first()));
        return build(drafts);
    }

    /** Whether the passage stands in a block that the page sets off as a quotation and has no marks. */
    private boolean isSetOff(Passage p) {
        while (block < blocks.size() && blocks.get(block).end() <= t.start(p.from)) {
            block++;
        }
        return block < blocks.size() && blocks.get(block).start() <= t.start(p.from) && regions.at(p.from) < 0;
    }

    private List<Quotation> build(List<Draft> drafts) {
        List<Quotation> out = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            draft.kind = draft.outer != null || draft.turn ? Quotation.Kind.DIRECT : kindOf(draft);
            draft.id = "q" + (out.size() + 1);
            Quotation.Builder b = Quotation.builder(draft.id, draft.kind).confidence(draft.confidence);
            if (draft.outer != null) {
                b.inside(draft.outer.id);
            }
            for (int[] fragment : draft.fragments) {
                b.fragment(spanOf(fragment[0], fragment[1]));
            }
            if (draft.cueFrom >= 0) {
                b.cue(t.span(draft.cueFrom, draft.cueTo));
            }
            speakers.name(draft, b);
            out.add(b.build());
        }
        return out;
    }

    private Quotation.Kind kindOf(Draft draft) {
        boolean whole = true;
        boolean some = false;
        for (int[] f : draft.fragments) {
            int region = regions.at(f[0]);
            whole &= region >= 0 && regions.get(region).open() <= f[0] && regions.get(region).next() >= f[1];
            for (int i = f[0]; i < f[1] && !some; i++) {
                some = regions.at(i) >= 0;
            }
        }
        return whole ? Quotation.Kind.DIRECT : some ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT;
    }

    /** Without the marks where they enclose the whole fragment. */
    private Span spanOf(int from, int to) {
        int region = regions.at(from);
        if (region >= 0 && regions.get(region).open() == from && regions.get(region).next() >= to) {
            return t.span(from + 1, Math.max(from + 2, Math.min(to, regions.get(region).end())));
        }
        return t.span(from, to);
    }
}
