package org.dateline.extract.internal.lexis;

import java.util.Arrays;

/**
 * A text cut into runs of letters, runs of digits and single marks, each run looked up once in the lexicon. A border stands
 * before the first and after the last run and between sentences; no sense holds of a border, so that matchers need not ask
 * where a sentence ends. "7-9", "20th" and "$1.2bn" are several runs without space between.
 */
public final class Words {
    private static final int UNKNOWN = 0;
    private static final int DIGITS = -1;
    private static final int MARK = -2;
    private static final int BORDER = -3;

    private final String text;
    private final Lexicon lexicon;
    private int[] start;
    private int[] end;
    private int[] word;
    private int size;

    /**
     * @param borders offsets at which a sentence begins, ascending
     */
    public Words(String text, int[] borders, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        int room = text.length() / 4 + borders.length + 16;
        start = new int[room];
        end = new int[room];
        word = new int[room];
        scan(borders);
    }

    private void scan(int[] borders) {
        int next = 0;
        int at = 0;
        int length = text.length();
        add(0, 0, BORDER);
        while (at < length) {
            while (next < borders.length && borders[next] <= at) {
                border(at);
                next++;
            }
            char c = text.charAt(at);
            if (letter(c)) {
                at = letters(at, length);
            } else if (c >= '0' && c <= '9') {
                at = digits(at, length);
            } else {
                if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    add(at, at + 1, MARK);
                }
                at++;
            }
        }
        add(length, length, BORDER);
        add(length, length, BORDER);
    }

    /** A sentence that is cut after "Sept." or "No." before a number is no border for dates. */
    private void border(int at) {
        boolean cutShort = size > 2 && is(size - 2, Sense.ABBREVIATED) && markAt(size - 1, '.')
                && at < text.length() && digit(text.charAt(at));
        if (!cutShort && word[size - 1] != BORDER) {
            add(at, at, BORDER);
        }
    }

    private int letters(int from, int length) {
        int hash = 0;
        int at = from;
        while (at < length && letter(text.charAt(at))) {
            hash = Lexicon.hash(hash, text.charAt(at++));
        }
        if (at + 2 < length && (text.charAt(at) == ':' && text.startsWith("//", at + 1) || at == from + 3 && text.startsWith("www.", from))) {
            return address(at, length);
        }
        add(from, at, lexicon.find(text, from, at, hash));
        return at;
    }

    /** A web address says nothing of dates or amounts, whatever digits stand in it. */
    private int address(int from, int length) {
        int at = from;
        while (at < length && text.charAt(at) > ' ' && text.charAt(at) != ')' && text.charAt(at) != '\u00a0') {
            at++;
        }
        return at;
    }

    private int digits(int from, int length) {
        int at = from;
        while (at < length && digit(text.charAt(at))) {
            at++;
        }
        add(from, at, DIGITS);
        return at;
    }

    private void add(int from, int to, int id) {
        if (size == start.length) {
            int room = size * 2;
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            word = Arrays.copyOf(word, room);
        }
        start[size] = from;
        end[size] = to;
        word[size++] = id;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c) && !dateUnit(c);
    }

    /** What follows year, month and day in Chinese and Japanese, where no space parts it from the next word. */
    private static boolean dateUnit(char c) {
        return c == '年' || c == '月' || c == '日';
    }

    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    /** First character of the run, in UTF-16 units. */
    public int start(int i) {
        return start[i];
    }

    /** After the last character of the run. */
    public int end(int i) {
        return end[i];
    }

    /** The words from the first to before the last, as the text prints them. */
    public String print(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }

    public boolean known(int i) {
        return word[i] > UNKNOWN;
    }


    public boolean isBorder(int i) {
        return i < 0 || i >= size || word[i] == BORDER;
    }

    public boolean is(int i, Sense sense) {
        return i >= 0 && i < size && word[i] > UNKNOWN && lexicon.is(word[i], sense);
    }

    public boolean is(int i, Sense sense, int value) {
        return is(i, sense) && lexicon.value(word[i], sense) == value;
    }

    public int value(int i, Sense sense) {
        return i >= 0 && i < size && word[i] > UNKNOWN ? lexicon.value(word[i], sense) : 0;
    }

    /** Index in the lexicon, 0 for a word it does not have, negative for digits, marks and borders. */
    public int word(int i) {
        return i >= 0 && i < size ? word[i] : BORDER;
    }

    public boolean isDigits(int i) {
        return i >= 0 && i < size && word[i] == DIGITS;
    }

    /** A run of letters, known or not. */
    public boolean isLetters(int i) {
        return i >= 0 && i < size && word[i] >= UNKNOWN;
    }

    public boolean markAt(int i, char c) {
        return i >= 0 && i < size && word[i] == MARK && text.charAt(start[i]) == c;
    }

    /** Any apostrophe. */
    public boolean apostrophe(int i) {
        return markAt(i, '\'') || markAt(i, '\u2019') || markAt(i, '\u2018') || markAt(i, '`');
    }

    /** Any hyphen or dash. */
    public boolean dash(int i) {
        return markAt(i, '-') || markAt(i, '\u2013') || markAt(i, '\u2010') || markAt(i, '\u2011') || markAt(i, '\u2012');
    }

    public boolean isMark(int i) {
        return i >= 0 && i < size && word[i] == MARK;
    }

    /** The character of a mark, or the first of a run. */
    public char charAt(int i) {
        return start[i] < text.length() ? text.charAt(start[i]) : ' ';
    }

    public int length(int i) {
        return end[i] - start[i];
    }

    /** No space between the run and the one before it. */
    public boolean glued(int i) {
        return i > 0 && i < size && end[i - 1] == start[i] && word[i - 1] != BORDER && word[i] != BORDER;
    }

    /** A line ends between the run and the one before it. */
    public boolean newLine(int i) {
        for (int at = i > 0 ? end[i - 1] : 0; at < start[i]; at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The run is the first of its line. */
    public boolean startsLine(int i) {
        return i == 0 || newLine(i) || isBorder(i - 1) && (i == 1 || newLine(i - 1));
    }

    /** The run is the last of its line. */
    public boolean endsLine(int i) {
        return startsLine(i + 1) || i + 1 == size || isBorder(i + 1) && startsLine(i + 2) || i + 2 == size && isBorder(i + 1);
    }

    /** Number of a run of at most nine digits, else -1. */
    public int number(int i) {
        if (!isDigits(i) || length(i) > 9) {
            return -1;
        }
        int number = 0;
        for (int at = start[i]; at < end[i]; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }

    public boolean capitalised(int i) {
        return isLetters(i) && Character.isUpperCase(text.charAt(start[i]));
    }

    /** More than one letter, all of them capitals. */
    public boolean allCapitals(int i) {
        return capitalised(i) && length(i) > 1 && Character.isUpperCase(text.charAt(end[i] - 1));
    }

    /** The run is this word, in small or large ASCII letters. */
    public boolean says(int i, String lowerCase) {
        return isLetters(i) && length(i) == lowerCase.length() && text.regionMatches(true, start[i], lowerCase, 0, lowerCase.length());
    }
}
