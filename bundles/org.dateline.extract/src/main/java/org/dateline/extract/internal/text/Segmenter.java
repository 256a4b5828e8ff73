package org.dateline.extract.internal.text;

import java.util.Arrays;

import org.dateline.extract.internal.lexis.MonthNames;

/**
 * Cuts a text into tokens and sentences in one pass. A line break always ends a sentence, so that headlines and captions stay
 * alone; a stop ends one unless it belongs to an abbreviation, an initial or a number. Closing quotation marks and brackets right
 * behind the stop stay with their sentence. Words are parted at hyphens and before "'s" and "n't".
 */
public final class Segmenter {
    private final char[] text;
    private final WordScanner words;
    private int[] starts;
    private int[] ends;
    private int tokens;
    private int[] firsts = new int[16];
    private int sentences;
    private final int[] breaks;
    private int nextBreak;

    private Segmenter(String text, int[] breaks) {
        this.breaks = breaks;
        this.text = text.toCharArray();
        words = new WordScanner(this.text);
        int guess = Math.max(16, this.text.length / 5);
        starts = new int[guess];
        ends = new int[guess];
    }

    public static Segmentation segment(String text) {
        return segment(text, new int[0]);
    }

    /** @param breaks offsets in ascending order over which no sentence goes */
    public static Segmentation segment(String text, int[] breaks) {
        Segmenter segmenter = new Segmenter(text, breaks);
        segmenter.tokenize();
        segmenter.split();
        return new Segmentation(segmenter.text, segmenter.starts, segmenter.ends, segmenter.tokens, segmenter.firsts,
                segmenter.sentences);
    }

    private void tokenize() {
        int i = 0;
        while (i < text.length) {
            if (Characters.isSpace(text[i])) {
                i++;
            } else {
                int end = words.tokenEnd(i);
                add(i, end);
                i = end;
            }
        }
    }

    private void add(int start, int end) {
        if (tokens == starts.length) {
            starts = Arrays.copyOf(starts, tokens * 2);
            ends = Arrays.copyOf(ends, tokens * 2);
        }
        starts[tokens] = start;
        ends[tokens++] = end;
    }

    private void split() {
        boolean first = true;
        for (int i = 0; i < tokens; i++) {
            if (first) {
                addSentence(i);
            }
            int last = isStop(i) ? lastCloser(i) : i;
            first = last + 1 < tokens && (isParted(last, last + 1) || endsSentence(i, last));
            i = last;
        }
    }

    private void addSentence(int token) {
        if (sentences == firsts.length) {
            firsts = Arrays.copyOf(firsts, sentences * 2);
        }
        firsts[sentences++] = token;
    }

    private boolean isParted(int token, int next) {
        while (nextBreak < breaks.length && breaks[nextBreak] < ends[token]) {
            nextBreak++;
        }
        if (nextBreak < breaks.length && breaks[nextBreak] <= starts[next]) {
            return true;
        }
        for (int i = ends[token]; i < starts[next]; i++) {
            if (Characters.isNewline(text[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int token) {
        char c = text[ends[token] - 1];
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002' || c == '\uff01' || c == '\uff1f' || c == '\uff61'
                || c == '\u061f' || c == '\u06d4' || c == '\u0964';
    }

    /** The last of the closing marks that stand right behind a stop, or the stop itself. */
    private int lastCloser(int stop) {
        int last = stop;
        while (last + 1 < tokens && starts[last + 1] == ends[last] && closes(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean closes(int token) {
        char c = text[starts[token]];
        if (c == ')' || c == ']' || c == '}' || c == '\u201d' || c == '\u2019' || c == '\u00bb' || c == '\u300d' || c == '\u300f'
                || c == '\uff09') {
            return true;
        }
        if (c != '"' && c != '\'') {
            return false;
        }
        int end = ends[token];
        return end == text.length || !Characters.isWordPart(text[end]);
    }

    private boolean endsSentence(int stop, int last) {
        if (!isStop(stop)) {
            return false;
        }
        if (last == stop && starts[last + 1] == ends[last] && !Characters.isUpper(text[starts[last + 1]])) {
            return isWideStop(stop);
        }
        int next = last + 1;
        if (last == stop && isDayOfMonth(stop, next)) {
            return false;
        }
        if (isAbbreviation(stop)) {
            if (last > stop && Characters.isUpper(text[starts[next]])) {
                return true;
            }
            return !Abbreviations.isLeading(text, starts[stop], ends[stop]) && startsWithStarter(next);
        }
        char c = text[starts[next]];
        return !Characters.isLower(c) && c != ',' && c != ';' && c != ':' && c != ')' && c != ']';
    }

    /** "am 12. März": many languages put a stop behind the number of a day. */
    private boolean isDayOfMonth(int stop, int next) {
        int end = ends[stop] - 1;
        int start = end;
        while (start > 0 && text[start - 1] >= '0' && text[start - 1] <= '9') {
            start--;
        }
        boolean day = text[end] == '.' && end > start && end - start <= 2 && (start == 0 || !Characters.isWordPart(text[start - 1]));
        return day && Characters.isLetter(text[starts[next]])
                && MonthNames.known(new String(text, starts[next], ends[next] - starts[next]));
    }

    private boolean isWideStop(int stop) {
        return text[ends[stop] - 1] >= '\u3000';
    }

    private boolean isAbbreviation(int token) {
        return ends[token] - starts[token] > 1 && text[ends[token] - 1] == '.' && Characters.isLetter(text[starts[token]]);
    }

    private boolean startsWithStarter(int token) {
        char c = text[starts[token]];
        if (c == '\u201c' || c == '"') {
            return true;
        }
        return Abbreviations.isStarter(text, starts[token], ends[token]);
    }
}
