package org.dateline.extract.internal.grammar;

import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that stands before or behind a verb, by word classes and names alone. Looks at a bounded number of words.
 */
public final class NounPhrases {

    private static final int LONGEST = 28;

    private final StoryTokens t;
    private final PhraseWords words;
    private final Asides asides;

    public NounPhrases(StoryTokens tokens) {
        t = tokens;
        words = new PhraseWords(tokens);
        asides = new Asides(tokens, words, this);
    }

    /**
     * Where the phrase begins whose last word is {@code last}; -1 where no phrase ends there.
     *
     * @param floor the first token that may belong to it
     */
    public int startOf(int last, int floor) {
        int stop = Math.max(floor, last - LONGEST);
        int i = last;
        int start = -1;
        if (t.is(last, WordClass.SUBJECT_PRONOUN) && !t.is(last, WordClass.NAME)) {
            return last;
        }
        while (i >= stop) {
            if (t.mark(i) == ')' || t.mark(i) == ']') {
                i = words.openBracket(i, stop) - 1;
            } else if (t.is(i, WordClass.MARK)) {
                if (!words.holdsTogether(i, last)) {
                    break;
                }
                i--;
            } else if (!words.fits(i, last)) {
                break;
            } else if (t.is(i, WordClass.DETERMINER | WordClass.POSSESSIVE) && !t.is(i, WordClass.NAME)
                    && (i < last || i == 0 || !words.isPreposition(i - 1))) {
                start = i;
                if (!phraseGoesOnBefore(i, stop)) {
                    break;
                }
                i--;
            } else if (words.isPreposition(i)) {
                if (i == last || i == stop || !t.is(i - 1, WordClass.NAME) && !words.isPlainNoun(i - 1)) {
                    break;
                }
                i--;
            } else {
                start = i;
                i--;
            }
        }
        return start;
    }

    private boolean phraseGoesOnBefore(int determiner, int stop) {
        return determiner > stop && (words.isPreposition(determiner - 1) && bindsNouns(determiner - 1)
                || t.isWord(determiner - 1, "all") || t.isWord(determiner - 1, "of"));
    }

    private boolean bindsNouns(int preposition) {
        return t.isWord(preposition, "of") || t.isWord(preposition, "for") || t.isWord(preposition, "at")
                || t.isWord(preposition, "from") || t.isWord(preposition, "with") || t.isWord(preposition, "in");
    }

    /**
     * The phrase whose verb stands behind a comma: "Daniel Yu, a research fellow at the institute, said".
     *
     * @param comma the comma before the verb
     * @return its range, appositions and asides left out, or null
     */
    public @Nullable NounPhrase beforeAside(int comma, int floor) {
        return asides.before(comma, floor);
    }

    /** Where the phrase ends (exclusive) that begins at {@code first}; {@code first} itself where none does. */
    public int endOf(int first, int ceiling) {
        int stop = Math.min(Math.min(ceiling, t.size()), first + LONGEST);
        int i = first;
        int end = first;
        while (i < stop) {
            if (t.is(i, WordClass.NAME)) {
                end = i = Math.min(stop, t.lastOf(t.mention(i)) + 1);
            } else if (t.is(i, WordClass.SENTENCE) && i > first) {
                return end;
            } else if (t.mark(i) == '(' && i > first) {
                int close = words.closeBracket(i, stop);
                if (close < 0) {
                    return end;
                }
                end = i = close + 1;
            } else if (t.is(i, WordClass.MARK)) {
                if (!words.holdsTogether(i, stop)) {
                    return end;
                }
                end = ++i;
            } else if (words.isPreposition(i)) {
                if (i == first || !opensComplement(i, stop)) {
                    return end;
                }
                i++;
            } else if (t.is(i, WordClass.DETERMINER | WordClass.POSSESSIVE) && i > first && !words.isPreposition(i - 1)
                    && !t.is(i - 1, WordClass.DETERMINER)) {
                return end;
            } else if (t.is(i, WordClass.SUBJECT_PRONOUN)) {
                return i == first ? i + 1 : end;
            } else if (i == first ? t.is(i, PhraseWords.NEVER_INSIDE) && !t.is(i, WordClass.DETERMINER) || t.is(i, WordClass.COORDINATOR)
                    : !words.fits(i, stop)) {
                return end;
            } else if (t.is(i, WordClass.TIME) && i > first && !t.is(i - 1, WordClass.DETERMINER | WordClass.APOSTROPHE_S)
                    && !(t.mark(i - 1) == '-' && t.joined(i))) {
                return end;
            } else if (t.is(i, WordClass.COORDINATOR)) {
                i++;
            } else {
                end = ++i;
            }
        }
        return end;
    }

    /** Whether the preposition goes on with the phrase: "of", "for", or one that a name follows which is a person's: "to South Korea Joseph Yun". */
    private boolean opensComplement(int i, int stop) {
        if (t.isWord(i, "of") || t.isWord(i, "for") || t.isWord(i, "at") && !t.is(i + 1, WordClass.NUMBER) || t.isWord(i, "from")) {
            return i + 1 < stop && !t.is(i + 1, WordClass.MARK | WordClass.LIKE_ING | WordClass.ING_FORM);
        }
        return t.isWord(i, "to") && t.is(i + 1, WordClass.NAME | WordClass.DETERMINER) && t.is(i - 1, WordClass.AGENT | WordClass.CAPITAL)
                && i > 0 && !t.is(i - 1, WordClass.NAME);
    }

    /** What the phrase is about: its name, or the noun that everything else describes. */
    public Head headOf(int from, int to) {
        int end = to;
        while (end > from + 1 && t.mark(end - 1) == ')') {
            end = Math.max(from + 1, words.openBracket(end - 1, from));
        }
        int mention = t.mention(end - 1);
        if (mention >= 0 && t.firstOf(mention) >= from && standsAlone(t.firstOf(mention), from)) {
            return new Head(mention, t.firstOf(mention), end);
        }
        int core = from;
        while (core < end && !(core > from && (words.isPreposition(core) || isParticiple(core))) && t.mark(core) != ',' && t.mark(core) != '(') {
            core++;
        }
        if (core < end && core > from) {
            return headOf(from, core);
        }
        return new Head(-1, from, end);
    }

    /** "marching" in: protesters marching through the streets. */
    private boolean isParticiple(int i) {
        return t.is(i, WordClass.LIKE_ING) && t.is(i + 1, WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.POSSESSIVE);
    }

    private boolean standsAlone(int first, int from) {
        int before = first - 1 > from && t.is(first - 1, WordClass.DETERMINER) && !t.is(first - 1, WordClass.NAME) ? first - 2 : first - 1;
        return first == from || before < from || !words.isPreposition(before) && !t.is(before, WordClass.COORDINATOR);
    }

    /** @param mention the number of the mention that the phrase names; -1 where its head is a common noun or a pronoun */
    public record Head(int mention, int from, int to) {
    }
}
