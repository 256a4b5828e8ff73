package org.dateline.extract.internal.grammar;

/** The dateline before a story's first words: "OSLO, March 3 (Reuters) - ", "KELSO ISLAND, 3 March 2025 — ". */
public final class Dateline {

    private static final int LONGEST = 16;

    private Dateline() {
    }

    /** The token behind the dateline that begins with the token; the token itself where none does. */
    public static int end(StoryTokens t, int first) {
        if (!t.is(first, WordClass.PARAGRAPH) || !t.is(first, WordClass.CAPITAL)) {
            return first;
        }
        boolean told = isInCapitals(t, first);
        for (int i = first; i < t.size() && i < first + LONGEST && (i == first || !t.is(i, WordClass.PARAGRAPH)); i++) {
            char c = t.mark(i);
            if (isDash(c) && !t.joined(i) && !t.joined(i + 1)) {
                return told && i > first ? i + 1 : first;
            }
            told |= c == '(' && t.is(i + 1, WordClass.CAPITAL);
            if (!t.is(i, WordClass.CAPITAL | WordClass.NUMBER) && (!t.is(i, WordClass.MARK) || QuoteSigns.isSign(c))) {
                return first;
            }
        }
        return first;
    }

    private static boolean isInCapitals(StoryTokens t, int token) {
        String word = t.word(token);
        return word.length() > 1 && word.codePoints().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    }
}
