package org.dateline.extract.internal.quotes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Paragraphs that begin with their speaker: headlines ("Minister Roe: no questions today"), interviews, transcripts. */
final class SpeakerLabels {

    private static final int LONGEST_LABEL = 9;
    private static final Set<String> NO_SPEAKERS = Set.of("source", "sources", "correction", "photo", "photos", "video", "image", "picture",
            "data", "map", "chart", "analysis", "review", "update", "report",
            "breaking", "exclusive", "live", "watch", "listen", "opinion", "new", "just in", "question", "read more");

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Drafts drafts;
    /** The first words behind each label: one that comes again is a turn of talk, no headline. */
    private final Map<String, Draft> labels = new HashMap<>();
    /** Whose paragraph is being read; null where it has no label. */
    private @Nullable Draft speaking;

    SpeakerLabels(StoryTokens tokens, Regions regions, NounPhrases phrases, Drafts drafts) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.drafts = drafts;
    }

    /** Whether the passage is what its label's speaker said, or what an interviewer asked. */
    boolean read(Passage p) {
        if (goesOn(p)) {
            return true;
        }
        speaking = null;
        if (!t.is(p.from, WordClass.PARAGRAPH)) {
            return false;
        }
        int start = p.from + (t.mark(p.from) == '"' && regions.at(p.from) < 0 ? 1 : 0);
        int host = -1;
        for (int i = start + 1; i < p.to - 1 && i <= start + LONGEST_LABEL; i++) {
            if (t.mark(i) == ':' && host > start) {
                return take(p, start, host, i);
            }
            if (t.mark(i) == ',' && host < 0 && isInCapitals(start, i)) {
                host = i;
                continue;
            }
            if (t.mark(i) == ':' && !t.is(i, WordClass.NAME)) {
                return isQuestion(start, i) || (isSpeaker(start, i) || isInCapitals(start, i)) && take(p, start, i, i);
            }
            if (regions.at(i) >= 0 || t.mark(i) == ',' || t.is(i, WordClass.SAY) && !t.is(i, WordClass.NAME | WordClass.NOUN_SENSE)) {
                return false;
            }
        }
        return false;
    }

    /** The next sentences of a labelled paragraph are its speaker's too. */
    private boolean goesOn(Passage p) {
        if (speaking == null || t.is(p.from, WordClass.PARAGRAPH)) {
            return false;
        }
        int[] words = speaking.fragments.get(0);
        words[1] = behindWords(p);
        drafts.own(speaking, p.from, p.to);
        return true;
    }

    private boolean isQuestion(int start, int colon) {
        return colon == start + 1 && (t.word(start).equals("Q") || t.isWord(start, "question"));
    }

    /** "SMITH:", "A:" of transcripts. */
    private boolean isInCapitals(int start, int colon) {
        for (int i = start; i < colon; i++) {
            if (!t.is(i, WordClass.CAPITAL | WordClass.MARK) || !t.word(i).equals(t.word(i).toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        boolean news = NO_SPEAKERS.contains(t.textOf(start, colon).toLowerCase(Locale.ROOT));
        return !news && colon - start <= 3 && (t.end(colon - 1) - t.start(start) > 3 || t.word(start).equals("A"));
    }

    private boolean isSpeaker(int start, int colon) {
        if (t.is(colon - 2, WordClass.NUMBER) || phrases.startOf(colon - 1, start) != start || t.is(start, WordClass.DETERMINER) && colon - start < 3) {
            return false;
        }
        NounPhrases.Head head = phrases.headOf(start, colon);
        if (head.mention() >= 0) {
            return !t.mentions().get(head.mention()).type().equals("PLACE");
        }
        return t.is(colon - 1, WordClass.AGENT) && !NO_SPEAKERS.contains(t.lower(colon - 1));
    }

    /** @param end behind the name, before what more is said of the speaker: "JANE ROE, host:" */
    private boolean take(Passage p, int start, int end, int colon) {
        Draft draft = drafts.add(p, new NounPhrase(start, end), colon, colon + 1);
        draft.confidence = 0.7;
        Draft earlier = labels.putIfAbsent(t.textOf(start, end), draft);
        draft.turn = earlier != null || isInCapitals(end - 1, end);
        if (earlier != null) {
            earlier.turn = true;
        }
        int region = regions.at(colon + 1);
        boolean marked = region >= 0 && regions.get(region).open() == colon + 1;
        draft.fragment(colon + 1, marked ? regions.get(region).next() : behindWords(p));
        drafts.own(draft, colon + 1, p.to);
        speaking = marked ? null : draft;
        return true;
    }

    /** Behind the last word of the passage, a full stop left out. */
    private int behindWords(Passage p) {
        int end = p.to;
        while (end > p.from + 1 && t.mark(end - 1) == '.') {
            end--;
        }
        return end;
    }
}
