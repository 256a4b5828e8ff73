package org.dateline.extract.internal.grammar;

import java.util.ArrayList;
import java.util.List;


/**
 * Pairs quotation marks in one pass: curly, straight, doubled single, guillemets either way, German and corner marks. A mark that
 * finds no partner in its paragraph ends with it.
 */
final class QuoteMarks {

    private static final int DEEPEST = 4;
    /** Tokens ahead at which the mark that closes is looked for over ends of lines. */
    private static final int FARTHEST_CLOSE = 400;
    private static final int FARTHEST_CUE = 6;

    private final StoryTokens t;
    private final List<QuoteRegion> found = new ArrayList<>();
    private final int[] openToken = new int[DEEPEST];
    private final boolean[] single = new boolean[DEEPEST];
    private int depth;
    private int closedAt;

    private QuoteMarks(StoryTokens tokens) {
        this.t = tokens;
    }

    /** All regions in text order, an outer one before those inside it. */
    static List<QuoteRegion> pair(StoryTokens tokens) {
        QuoteMarks marks = new QuoteMarks(tokens);
        marks.read();
        marks.found.sort((one, other) -> Integer.compare(one.open(), other.open()));
        return marks.found;
    }

    private void read() {
        for (int i = 0; i < t.size(); i++) {
            if (t.is(i, WordClass.PARAGRAPH) && depth > 0 && !goesOnOverLines(i)) {
                endParagraph(i);
            }
            char c = t.mark(i);
            if (QuoteSigns.isSign(c) && (t.end(i) - t.start(i) == 1 || isDoubled(i))) {
                if (isSingle(i, c)) {
                    readSingle(i, c);
                } else {
                    readDouble(i, c);
                }
            }
        }
        endParagraph(t.size());
    }

    /**
     * Whether the line that begins here goes on with an open quotation: no empty line parts it from the one before, it does not open
     * again, and the next mark of the text before an empty line closes.
     */
    private boolean goesOnOverLines(int line) {
        if (line < closedAt) {
            return true;
        }
        if (single[0] || QuoteSigns.isSign(t.mark(line)) && t.joined(line + 1)) {
            return false;
        }
        int farthest = Math.min(t.size(), line + FARTHEST_CLOSE);
        for (int i = line; i < farthest && !(t.is(i, WordClass.PARAGRAPH) && emptyLineBefore(i)); i++) {
            char c = t.mark(i);
            if (QuoteSigns.isSign(c) && !isSingle(i, c)) {
                boolean closes = closes(0, i);
                closedAt = closes ? i : closedAt;
                return closes;
            }
        }
        return false;
    }

    private boolean emptyLineBefore(int i) {
        String text = t.text();
        int gap = i == 0 ? 0 : t.end(i - 1);
        int newline = text.indexOf('\n', gap);
        return newline >= 0 && newline < t.start(i) && text.indexOf('\n', newline + 1) >= 0 && text.indexOf('\n', newline + 1) < t.start(i);
    }

    private boolean isDoubled(int i) {
        return t.end(i) - t.start(i) == 2 && t.text().charAt(t.start(i) + 1) == t.mark(i);
    }

    private boolean isSingle(int i, char c) {
        return (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019' || c == '\u201a' || c == '\u2039' || c == '\u203a')
                && !isDoubled(i);
    }

    private void readSingle(int i, char c) {
        boolean open = depth > 0 && single[depth - 1];
        if (open && t.joined(i) && closesBehind(i) && c != '\u2018' && c != '\u201a') {
            close(depth - 1, i);
        } else if (!open && opensHere(i) && Character.isLetter(next(i))) {
            push(i, true);
        }
    }

    private void readDouble(int i, char c) {
        int open = depth - 1;
        while (open >= 0 && single[open]) {
            open--;
        }
        boolean opens = opensHere(i);
        if (open < 0) {
            if (opens || QuoteSigns.isOpening(c)) {
                push(i, false);
            }
        } else if (!opens || closes(open, i)) {
            close(open, i);
        } else {
            push(i, false);
        }
    }

    private boolean closes(int frame, int i) {
        char c = t.mark(i);
        return closesOf(t.mark(openToken[frame]), c) && (!opensHere(i) || closesBehind(i) || isMisplaced(i, c));
    }

    /** A straight mark that closes, printed with its space on the wrong side: {@code it rained, "he said}. */
    private boolean isMisplaced(int i, char c) {
        if (c != '"' || i < 2 || ",.?!".indexOf(t.mark(i - 1)) < 0 || !t.joined(i - 1)) {
            return false;
        }
        for (int next = i + 1; next < i + FARTHEST_CUE && next < t.size() && !t.is(next, WordClass.MARK | WordClass.PARAGRAPH); next++) {
            if (t.is(next, WordClass.SAY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code c} may close what {@code opening} has opened. */
    private static boolean closesOf(char opening, char c) {
        return switch (opening) {
            case '\u201e', '\u201a' -> c == '\u201c' || c == '\u201d' || c == '"';
            case '\u00bb' -> c == '\u00ab';
            case '\u00ab' -> c == '\u00bb';
            case '\u300c' -> c == '\u300d';
            case '\u300e' -> c == '\u300f';
            default -> !QuoteSigns.isOpening(c);
        };
    }

    private boolean opensHere(int i) {
        return (!t.joined(i) || "([{-\u2014\u2013\u2015/\u201c\u2018\"'".indexOf(t.text().charAt(t.start(i) - 1)) >= 0)
                && t.joined(i + 1) && !t.is(i + 1, WordClass.PARAGRAPH) || isWideOpening(t.mark(i));
    }

    /** Straight and curly double marks are often mixed. */
    private static boolean isSameSign(char c, char opening) {
        return c == opening && QuoteSigns.isSign(c) || (c == '"' || c == '\u201c') && (opening == '"' || opening == '\u201c');
    }

    private static boolean isWideOpening(char c) {
        return c == '\u300c' || c == '\u300e';
    }

    private boolean closesBehind(int i) {
        return !t.joined(i + 1) || t.is(i + 1, WordClass.MARK | WordClass.APOSTROPHE_S) || t.mark(i) > '\u3000';
    }

    private char next(int i) {
        return t.mark(i + 1);
    }

    private void push(int i, boolean isSingle) {
        if (depth < DEEPEST) {
            openToken[depth] = i;
            single[depth++] = isSingle;
        }
    }

    private void close(int frame, int i) {
        if (i > openToken[frame] + 1) {
            found.add(new QuoteRegion(openToken[frame], i, true, false));
        }
        depth = frame;
    }

    /** What is open at the end of a paragraph: a quotation that goes on in the next, or one that began this paragraph. */
    private void endParagraph(int i) {
        if (depth > 0 && !single[0] && i > openToken[0] + 1) {
            boolean goesOn = i < t.size() && isSameSign(t.mark(i), t.mark(openToken[0]));
            if (goesOn || t.is(openToken[0], WordClass.PARAGRAPH)) {
                found.add(new QuoteRegion(openToken[0], i, false, goesOn));
            }
        }
        depth = 0;
    }
}
