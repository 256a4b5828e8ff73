package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Paragraphs that begin with their speaker: "Pence: Gennifer Flowers won't be at the debate". */
final class SpeakerLabels {

    private static final int LONGEST_LABEL = 9;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Drafts drafts;

    SpeakerLabels(StoryTokens tokens, Regions regions, NounPhrases phrases, Drafts drafts) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.drafts = drafts;
    }

    /** Whether the passage is what its label's speaker said. */
    boolean read(Passage p) {
        if (!t.is(p.from, WordClass.PARAGRAPH)) {
            return false;
        }
        int start = p.from + (t.mark(p.from) == '"' && regions.at(p.from) < 0 ? 1 : 0);
        for (int i = start + 1; i < p.to - 1 && i <= start + LONGEST_LABEL; i++) {
            if (t.mark(i) == ':' && !t.is(i, WordClass.NAME)) {
                return isSpeaker(start, i) && take(p, start, i);
            }
            if (regions.at(i) >= 0 || t.mark(i) == ',' || t.is(i, WordClass.SAY) && !t.is(i, WordClass.NAME | WordClass.NOUN_SENSE)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSpeaker(int start, int colon) {
        if (phrases.startOf(colon - 1, start) != start || t.is(start, WordClass.DETERMINER) && colon - start < 3) {
            return false;
        }
        NounPhrases.Head head = phrases.headOf(start, colon);
        if (head.mention() >= 0) {
            return !t.mentions().get(head.mention()).type().equals("PLACE");
        }
        return t.is(colon - 1, WordClass.AGENT) && !t.isWord(colon - 1, "source") && !t.isWord(colon - 1, "correction")
                && !t.isWord(colon - 1, "sources");
    }

    private boolean take(Passage p, int start, int colon) {
        Draft draft = drafts.add(p, new NounPhrase(start, colon), colon, colon + 1);
        draft.confidence = 0.7;
        int region = regions.at(colon + 1);
        int end = region >= 0 && regions.get(region).open() == colon + 1 ? regions.get(region).next() : p.to;
        while (end > colon + 2 && t.mark(end - 1) == '.') {
            end--;
        }
        draft.fragment(colon + 1, end);
        drafts.own(draft, colon + 1, p.to);
        return true;
    }
}
