package org.dateline.extract.internal.grammar;

/** The dateline before a story's first words: "OSLO, March 3 (Reuters) - ", "KELSO ISLAND, 3 March 2025 — ". */
public final class Dateline {

    private static final int LONGEST = 16;

    /** The words of a story by number. */
    public interface Words {

        int size();

        boolean beginsParagraph(int word);

        /** The first character; 0 outside the text. */
        char mark(int word);

        /** Whether nothing stands between the word and the one before it. */
        boolean joined(int word);

        String word(int word);
    }

    private Dateline() {
    }

    /** The word behind the dateline that begins with the word; the word itself where none does. */
    public static int end(Words t, int first) {
        if (!t.beginsParagraph(first) || !Character.isUpperCase(t.mark(first))) {
            return first;
        }
        boolean told = isInCapitals(t, first);
        for (int i = first; i < t.size() && i < first + LONGEST && (i == first || !t.beginsParagraph(i)); i++) {
            char c = t.mark(i);
            if (isDash(c) && !t.joined(i) && !t.joined(i + 1)) {
                return told && i > first ? i + 1 : first;
            }
            told |= c == '(' && Character.isUpperCase(t.mark(i + 1));
            if (!Character.isUpperCase(c) && !Character.isDigit(c) && (Character.isLetterOrDigit(c) || QuoteSigns.isSign(c))) {
                return first;
            }
        }
        return first;
    }

    private static boolean isInCapitals(Words t, int token) {
        String word = t.word(token);
        return word.length() > 1 && word.codePoints().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    }
}
