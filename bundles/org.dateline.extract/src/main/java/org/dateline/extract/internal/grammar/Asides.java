package org.dateline.extract.internal.grammar;

import org.dateline.api.analysis.Mention;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase whose verb stands behind appositions and asides between commas. */
final class Asides {

    private static final int LONGEST = 45;

    private final StoryTokens t;
    private final PhraseWords words;
    private final NounPhrases phrases;

    Asides(StoryTokens tokens, PhraseWords words, NounPhrases phrases) {
        t = tokens;
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * The phrase whose verb stands behind a comma: "Daniel Yu, a research fellow at the institute, said".
     *
     * @param comma the comma before the verb
     * @return its range, appositions and asides left out, or null
     */
    @Nullable NounPhrase before(int comma, int floor) {
        int stop = Math.max(floor, comma - LONGEST);
        int end = comma;
        NounPhrase described = null;
        for (int i = comma - 1; i >= stop; i--) {
            boolean border = t.mark(i) == ',' && !t.is(i, WordClass.NAME);
            if (t.mark(i) == '(' || t.mark(i) == ';' || t.mark(i) == ':' || QuoteSigns.isSign(t.mark(i)) && !words.isApostrophe(i) && !words.isNickname(i)) {
                return null;
            }
            if (border && (startsAside(i + 1, end) || end == comma && i > stop)) {
                int start = phrases.startOf(i - 1, floor);
                if (start >= 0 && isAddress(start, i)) {
                    end = i;
                    continue;
                }
                if (start >= 0 && !startsAside(start, i)) {
                    return new NounPhrase(start, i);
                }
                if (start > 0 && end == comma && t.mention(i + 1) >= 0 && t.mark(start - 1) == ',') {
                    described = new NounPhrase(start, i);
                }
                if (start >= 0 && (start == floor || QuoteSigns.isSign(t.mark(start - 1)))) {
                    return new NounPhrase(start, i);
                }
                end = i;
            }
        }
        return described;
    }

    /** "R-Ohio" behind a name. */
    private boolean isParty(int i) {
        return t.text().charAt(t.start(i) + 1 < t.text().length() ? t.start(i) + 1 : t.start(i)) == '-' && t.is(i, WordClass.CAPITAL);
    }

    /** "Illinois" in: a professor at the university in Macomb, Illinois, said. */
    private boolean isAddress(int start, int comma) {
        int mention = t.mention(comma - 1);
        return mention >= 0 && t.firstOf(mention) == start && t.mark(start - 1) == ','
                && t.mentions().get(mention).type().equals(Mention.PLACE);
    }

    /** Whether what stands between two commas only adds something: an apposition, a relative clause, an age, "meanwhile". */
    private boolean startsAside(int from, int to) {
        return from < to && (t.is(from, WordClass.DETERMINER | WordClass.WH | WordClass.NUMBER | WordClass.PREPOSITION
                | WordClass.ADVERB | WordClass.SUBORDINATOR | WordClass.POSSESSIVE | WordClass.LIKE_ING | WordClass.LIKE_PAST)
                && !t.is(from, WordClass.NAME)
                || !t.is(from, WordClass.CAPITAL | WordClass.NAME) || t.is(from, WordClass.AGENT) && !t.is(from, WordClass.NAME)
                || isParty(from) || t.is(from, WordClass.NAME) && t.mentions().get(t.mention(from)).type().equals(Mention.PLACE));
    }
}
