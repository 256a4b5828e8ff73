package org.dateline.extract.internal.grammar;

/** Which words and marks may stand inside a noun phrase, by word classes and names alone. */
final class PhraseWords {

    static final long NEVER_INSIDE = WordClass.SUBORDINATOR | WordClass.THAT | WordClass.WH | WordClass.AUXILIARY | WordClass.BE
            | WordClass.NEGATION;
    private static final long CUE_NOT_NOUN = WordClass.CUE | WordClass.VERB;
    private static final int LONGEST_BRACKET = 16;

    private final StoryTokens t;

    PhraseWords(StoryTokens tokens) {
        t = tokens;
    }

    boolean isPreposition(int i) {
        return t.is(i, WordClass.PREPOSITION) && !t.is(i, WordClass.NAME);
    }

    int openBracket(int close, int stop) {
        for (int i = close - 1; i >= stop && i > close - LONGEST_BRACKET; i--) {
            if (t.mark(i) == '(' || t.mark(i) == '[') {
                return i;
            }
        }
        return close;
    }

    int closeBracket(int open, int stop) {
        for (int i = open + 1; i < stop && i < open + LONGEST_BRACKET; i++) {
            if (t.mark(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    /** A hyphen inside a word, a stop of an abbreviation, the comma inside a name. */
    boolean holdsTogether(int i, int last) {
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

    boolean isApostrophe(int i) {
        return t.joinedWord(i) || t.joined(i) && (t.mark(i) == '\'' || t.mark(i) == '\u2019');
    }

    /** One of the marks in: Marcia "Cia" Price. */
    boolean isNickname(int sign) {
        if (!QuoteSigns.isSign(t.mark(sign))) {
            return false;
        }
        int open = t.joined(sign + 1) ? sign : sign - 2;
        return open > 0 && QuoteSigns.isSign(t.mark(open)) && QuoteSigns.isSign(t.mark(open + 2)) && t.is(open - 1, WordClass.CAPITAL)
                && t.is(open + 1, WordClass.CAPITAL) && t.is(open + 3, WordClass.CAPITAL) && !t.joined(open + 3);
    }

    boolean fits(int i, int last) {
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

    boolean isPlainNoun(int i) {
        return i >= 0 && !t.is(i, WordClass.MARK | WordClass.PREPOSITION | WordClass.ADVERB | WordClass.TIME | NEVER_INSIDE
                | WordClass.LIKE_PAST | WordClass.LIKE_ING | WordClass.COORDINATOR)
                && (!t.is(i, WordClass.CUE | WordClass.VERB) || t.is(i, WordClass.NOUN_SENSE | WordClass.AGENT | WordClass.CAPITAL));
    }
}
