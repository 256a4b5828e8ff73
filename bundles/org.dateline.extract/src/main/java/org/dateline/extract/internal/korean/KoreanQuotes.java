package org.dateline.extract.internal.korean;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;

/** The sentences of a Korean text and what stands between double quotation marks in it; marks inside a quotation end no sentence. */
final class KoreanQuotes {
    /** A mark that is not closed within so many characters opens nothing. */
    private static final int LONGEST = 2000;

    private final String text;
    private final List<Span> quotes = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();

    KoreanQuotes(String text) {
        this.text = text;
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = c == '\u201c' || c == '"' ? close(at) : -1;
            if (close > 0) {
                quotes.add(new Span(at + 1, close));
                at = close;
            } else if (c == '\n' || ends(at) || endsByline(at)) {
                sentence(start, at + 1);
                start = at + 1;
            }
            at++;
        }
        sentence(start, text.length());
    }

    private int close(int open) {
        char wanted = text.charAt(open) == '"' ? '"' : '\u201d';
        for (int at = open + 1; at < text.length() && at < open + LONGEST && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == wanted) {
                return at > open + 1 ? at : -1;
            }
            if (text.charAt(at) == '\u201c') {
                return -1;
            }
        }
        return -1;
    }

    private boolean ends(int at) {
        return ".?!".indexOf(text.charAt(at)) >= 0 && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** The mark of equality behind "(서울=통신) 김민수 기자". */
    private boolean endsByline(int at) {
        return text.charAt(at) == '=' && (text.startsWith("기자 ", Math.max(0, at - 3)) || text.startsWith("특파원 ", Math.max(0, at - 4)));
    }

    private void sentence(int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            sentences.add(new Span(start, to));
        }
    }

    List<Span> sentences() {
        return sentences;
    }

    /** Without the marks, in text order. */
    List<Span> quotes() {
        return quotes;
    }
}
