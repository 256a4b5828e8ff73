package org.dateline.extract.internal.grammar;

import org.dateline.api.analysis.Mention;

/**
 * Finds the noun phrase that stands before or behind a verb, by word classes and names alone. Looks at a bounded number of words.
 */
public final class NounPhrases {

    private static final int LONGEST = 28;
    private static final int LONGEST_ASIDE = 45;
    private static final long NEVER_INSIDE = WordClass.SUBORDINATOR | WordClass.THAT | WordClass.WH | WordClass.AUXILIARY | WordClass.BE
            | WordClass.NEGATION;
    private static final long CUE_NOT_NOUN = WordClass.CUE | WordClass.VERB;

    private final StoryTokens t;

    public NounPhrases(StoryTokens tokens) {
        this.t = tokens;
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
                i = openBracket(i, stop) - 1;
            } else if (t.is(i, WordClass.MARK)) {
                if (!holdsTogether(i, last)) {
                    break;
                }
                i--;
            } else if (!fits(i, last)) {
                break;
            } else if (t.is(i, WordClass.DETERMINER | WordClass.POSSESSIVE) && !t.is(i, WordClass.NAME)
                    && (i < last || i == 0 || !isPreposition(i - 1))) {
                start = i;
                if (!phraseGoesOnBefore(i, stop)) {
                    break;
                }
                i--;
            } else if (isPreposition(i)) {
                if (i == last || i == stop || !t.is(i - 1, WordClass.NAME) && !isPlainNoun(i - 1)) {
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
        return determiner > stop && (isPreposition(determiner - 1) && bindsNouns(determiner - 1)
                || t.isWord(determiner - 1, "all") || t.isWord(determiner - 1, "of"));
    }

    private boolean bindsNouns(int preposition) {
        return t.isWord(preposition, "of") || t.isWord(preposition, "for") || t.isWord(preposition, "at")
                || t.isWord(preposition, "from") || t.isWord(preposition, "with") || t.isWord(preposition, "in");
    }

    private boolean isPreposition(int i) {
        return t.is(i, WordClass.PREPOSITION) && !t.is(i, WordClass.NAME);
    }

    private int openBracket(int close, int stop) {
        for (int i = close - 1; i >= stop && i > close - 16; i--) {
            if (t.mark(i) == '(' || t.mark(i) == '[') {
                return i;
            }
        }
        return close;
    }

    /** A hyphen inside a word, a stop of an abbreviation, the comma inside a name. */
    private boolean holdsTogether(int i, int last) {
        if (t.is(i, WordClass.NAME)) {
            return true;
        }
        if (t.is(i, WordClass.APOSTROPHE_S)) {
            return i < last;
        }
        if (isNickname(i)) {
            return i < last;
        }
        char c = t.mark(i);
        return i < last && (c == '-' || c == '\u2010' || c == '\u2011' || c == '/' || c == '&' || c == '.' && t.joined(i + 1)) && t.joined(i)
                || (c == '\'' || c == '\u2019') && t.joined(i) && i < last && !t.joined(i + 1)
                || i < last && (c == '$' || c == '#' || c == '%');
    }

    private boolean isApostrophe(int i) {
        return t.joinedWord(i) || t.joined(i) && (t.mark(i) == '\'' || t.mark(i) == '\u2019');
    }

    /** One of the marks in: Marcia "Cia" Price. */
    private boolean isNickname(int sign) {
        if (!QuoteSigns.isSign(t.mark(sign))) {
            return false;
        }
        int open = t.joined(sign + 1) ? sign : sign - 2;
        return open > 0 && QuoteSigns.isSign(t.mark(open)) && QuoteSigns.isSign(t.mark(open + 2)) && t.is(open - 1, WordClass.CAPITAL)
                && t.is(open + 1, WordClass.CAPITAL) && t.is(open + 3, WordClass.CAPITAL) && !t.joined(open + 3);
    }

    private boolean fits(int i, int last) {
        if (t.is(i, WordClass.NAME)) {
            return true;
        }
        if (t.is(i, NEVER_INSIDE)) {
            return t.is(i, WordClass.CAPITAL) && !t.is(i, WordClass.SENTENCE) && t.is(i, WordClass.TIME);
        }
        if (t.is(i, WordClass.SUBJECT_PRONOUN)) {
            return i == last;
        }
        if (t.is(i, WordClass.COORDINATOR)) {
            return i < last && joinsNames(i);
        }
        if (t.is(i, CUE_NOT_NOUN)) {
            return t.is(i, WordClass.NOUN_SENSE | WordClass.SPEECH_NOUN | WordClass.AGENT)
                    || t.is(i, WordClass.CAPITAL) && !t.is(i, WordClass.SENTENCE)
                    || t.is(i, WordClass.PARTICIPLE) && i < last && t.is(i - 1, WordClass.DETERMINER | WordClass.ADVERB);
        }
        if (t.is(i, WordClass.TIME) && !t.is(i, WordClass.AGENT) && !(t.mark(i - 1) == '-' && t.joined(i))) {
            return i < last && t.is(i - 1, WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.APOSTROPHE_S);
        }
        if (t.is(i, WordClass.LIKE_PAST)) {
            return t.is(i - 1, WordClass.DETERMINER | WordClass.ADVERB | WordClass.POSSESSIVE) || t.mark(i - 1) == '-';
        }
        return !t.is(i, WordClass.ADVERB) || i < last && t.mark(i + 1) == '-' || t.is(i, WordClass.DETERMINER) || i < last
                && t.is(i - 1, WordClass.DETERMINER) || t.is(i, WordClass.AGENT);
    }

    private boolean joinsNames(int i) {
        if (t.mark(i) == '&') {
            return true;
        }
        boolean nameBefore = t.is(i - 1, WordClass.NAME | WordClass.CAPITAL);
        boolean nameBehind = t.is(i + 1, WordClass.NAME | WordClass.CAPITAL);
        if (nameBefore != nameBehind) {
            return t.is(i - 1, WordClass.AGENT) || nameBefore && t.is(i + 1, WordClass.POSSESSIVE | WordClass.DETERMINER);
        }
        return nameBefore || isPlainNoun(i - 1) && !t.is(i - 1, WordClass.PRONOUN);
    }

    private boolean isPlainNoun(int i) {
        return i >= 0 && !t.is(i, WordClass.MARK | WordClass.PREPOSITION | WordClass.ADVERB | WordClass.TIME | NEVER_INSIDE
                | WordClass.LIKE_PAST | WordClass.LIKE_ING | WordClass.COORDINATOR)
                && (!t.is(i, WordClass.CUE | WordClass.VERB) || t.is(i, WordClass.NOUN_SENSE | WordClass.AGENT | WordClass.CAPITAL));
    }

    /**
     * The phrase whose verb stands behind a comma: "Daniel Yu, a research fellow at the institute, said".
     *
     * @param comma the comma before the verb
     * @return its range, appositions and asides left out, or null
     */
    public @org.jspecify.annotations.Nullable NounPhrase beforeAside(int comma, int floor) {
        int stop = Math.max(floor, comma - LONGEST_ASIDE);
        int end = comma;
        NounPhrase described = null;
        for (int i = comma - 1; i >= stop; i--) {
            boolean border = t.mark(i) == ',' && !t.is(i, WordClass.NAME);
            if (t.mark(i) == '(' || t.mark(i) == ';' || t.mark(i) == ':' || QuoteSigns.isSign(t.mark(i)) && !isApostrophe(i) && !isNickname(i)) {
                return null;
            }
            if (border && (startsAside(i + 1, end) || end == comma && i > stop)) {
                int start = startOf(i - 1, floor);
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
                int close = closeBracket(i, stop);
                if (close < 0) {
                    return end;
                }
                end = i = close + 1;
            } else if (t.is(i, WordClass.MARK)) {
                if (!holdsTogether(i, stop)) {
                    return end;
                }
                end = ++i;
            } else if (isPreposition(i)) {
                if (i == first || !opensComplement(i, stop)) {
                    return end;
                }
                i++;
            } else if (t.is(i, WordClass.DETERMINER | WordClass.POSSESSIVE) && i > first && !isPreposition(i - 1)
                    && !t.is(i - 1, WordClass.DETERMINER)) {
                return end;
            } else if (t.is(i, WordClass.SUBJECT_PRONOUN)) {
                return i == first ? i + 1 : end;
            } else if (i == first ? t.is(i, NEVER_INSIDE) && !t.is(i, WordClass.DETERMINER) || t.is(i, WordClass.COORDINATOR)
                    : !fits(i, stop)) {
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

    private int closeBracket(int open, int stop) {
        for (int i = open + 1; i < stop && i < open + 16; i++) {
            if (t.mark(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    /** What the phrase is about: its name, or the noun that everything else describes. */
    public Head headOf(int from, int to) {
        int end = to;
        while (end > from + 1 && t.mark(end - 1) == ')') {
            end = Math.max(from + 1, openBracket(end - 1, from));
        }
        int mention = t.mention(end - 1);
        if (mention >= 0 && t.firstOf(mention) >= from && standsAlone(t.firstOf(mention), from)) {
            return new Head(mention, t.firstOf(mention), end);
        }
        int core = from;
        while (core < end && !(core > from && (isPreposition(core) || isParticiple(core))) && t.mark(core) != ',' && t.mark(core) != '(') {
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
        return first == from || before < from || !isPreposition(before) && !t.is(before, WordClass.COORDINATOR);
    }

    /** @param mention the number of the mention that the phrase names; -1 where its head is a common noun or a pronoun */
    public record Head(int mention, int from, int to) {
    }
}
