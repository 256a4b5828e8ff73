package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Tells what stands between marks by the words alone: a sentence, a part of one, a term. */
final class QuotedWords {

    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_WORDS_OF_PART = 4;

    private final StoryTokens t;

    QuotedWords(StoryTokens tokens) {
        this.t = tokens;
    }

    /** Whether somebody tells it who says "we" or "I": then the mark that closes was forgotten. */
    boolean isTold(QuoteRegion region) {
        for (int i = region.first(); i < region.end(); i++) {
            if (t.isWord(i, "i") || t.isWord(i, "we") || t.isWord(i, "our") || t.isWord(i, "my")) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody's words are worked into the reporter's sentence: small letters, and too many of them for a term or irony. */
    boolean isPartOfSentence(QuoteRegion region) {
        int words = 0;
        for (int i = region.first(); i < region.end(); i++) {
            words += t.is(i, WordClass.MARK) ? 0 : 1;
        }
        boolean enough = words >= FEWEST_WORDS_OF_PART || words > 1 && isPredicate(region);
        return region.closed() && Character.isLowerCase(t.mark(region.first())) && enough && !isExplanation(region);
    }

    /** “knows no borders” behind its subject. */
    private boolean isPredicate(QuoteRegion region) {
        int first = region.first();
        return !t.is(region.open() - 1, WordClass.MARK | WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.PREPOSITION)
                && (t.is(first, WordClass.VERB | WordClass.AUXILIARY | WordClass.BE) || t.is(first, WordClass.CUE) && t.is(first, WordClass.S_FORM));
    }

    /** What words mean or what something is called: “...” (“...”), which means “...”, decorated with “the Golden Dam Prize”. */
    private boolean isExplanation(QuoteRegion region) {
        int before = region.open() - 1;
        boolean name = t.is(region.first(), WordClass.DETERMINER) && t.is(region.first() + 1, WordClass.CAPITAL) && t.is(region.end() - 1, WordClass.CAPITAL);
        return name || t.mark(before) == '(' || t.isWord(before, "means") || t.isWord(before, "meaning") || t.isWord(before, "called")
                || t.isWord(before, "titled") || t.isWord(before, "named") || t.isWord(before, "dubbed") || t.isWord(before, "word");
    }

    /** Whether the words are a sentence of their own. */
    boolean isSentence(QuoteRegion region) {
        char end = t.mark(region.end() - 1);
        return t.mark(region.first()) != '(' && (region.end() - region.first() >= FEWEST_WORDS || end == '.' || end == '!' || end == '?' || end == ','
                || region.continues());
    }
}
