package org.dateline.extract.internal.text;

/** Finds where the token ends that starts at a given place. Looks ahead and back by a few characters only, so a text takes linear time. */
final class WordScanner {
    private final char[] text;
    private int contraction = -1;

    WordScanner(char[] text) {
        this.text = text;
    }

    int tokenEnd(int start) {
        char c = text[start];
        if (start == contraction) {
            return start + 3;
        }
        if (isWordAt(start)) {
            return wordEnd(start);
        }
        if (Characters.isApostrophe(c) && start > 0 && (Characters.isWordPart(text[start - 1]) || Characters.isSpace(text[start - 1]))) {
            int suffix = suffixLength(start);
            if (suffix > 0) {
                return start + 1 + suffix;
            }
        }
        if ((c == '#' || c == '@') && start + 1 < text.length && Characters.isLetter(text[start + 1])) {
            return tagEnd(start + 1);
        }
        if (c == '.' || c == '-' || c == '!' || c == '?' || c == '*' || c == '=' || c == '_' || c == '`' || c == '\'' || c == '~') {
            return runEnd(start);
        }
        return isPair(start) ? start + 2 : start + 1;
    }

    private int runEnd(int start) {
        int end = start + 1;
        while (end < text.length && text[end] == text[start]) {
            end++;
        }
        return end;
    }

    private int tagEnd(int at) {
        int end = at;
        while (end < text.length && (Characters.isWordPart(text[end]) || text[end] == '_')) {
            end++;
        }
        return end;
    }

    private boolean isPair(int at) {
        return at + 1 < text.length && Character.isSurrogatePair(text[at], text[at + 1]);
    }

    private boolean isWordAt(int at) {
        if (Characters.isWordPart(text[at])) {
            return true;
        }
        return isPair(at) && Character.isLetter(Character.toCodePoint(text[at], text[at + 1]))
                && !Character.isIdeographic(Character.toCodePoint(text[at], text[at + 1]));
    }

    private int wordEnd(int start) {
        int address = addressEnd(start);
        if (address > start) {
            return address;
        }
        int dotted = dottedEnd(start);
        if (dotted > start) {
            return dotted;
        }
        int end = start;
        while (end < text.length) {
            if (isWordAt(end)) {
                end += isPair(end) ? 2 : 1;
            } else if (end + 1 < text.length && joins(start, end)) {
                end++;
            } else {
                break;
            }
        }
        if (contraction > start) {
            return contraction;
        }
        return end < text.length && text[end] == '.' && Abbreviations.keepsStop(text, start, end) ? end + 1 : end;
    }

    /** Whether the mark at {@code at}, inside the text and behind a word part, holds two parts of one word together. */
    private boolean joins(int start, int at) {
        char before = text[at - 1];
        char after = text[at + 1];
        switch (text[at]) {
            case '\'', '\u2019', '\u02bc': return joinsByApostrophe(start, at);
            case '.': return Characters.isDigit(before) && Characters.isDigit(after) || Characters.isLower(before)
                    && Characters.isLower(after);
            case ',': return Characters.isDigit(before) && threeDigitsAt(at + 1);
            case ':': return Characters.isDigit(before) && Characters.isDigit(after);
            case '-', '\u2010', '\u2011': return Characters.isDigit(after) && Characters.isWordPart(before);
            case '&': return Characters.isUpper(before) && Characters.isUpper(after);
            case '@': return Characters.isWordPart(before) && Characters.isWordPart(after);
            case '_': return true;
            default: return false;
        }
    }

    private boolean threeDigitsAt(int at) {
        if (at + 3 > text.length) {
            return false;
        }
        for (int i = at; i < at + 3; i++) {
            if (!Characters.isDigit(text[i])) {
                return false;
            }
        }
        return at + 3 == text.length || !Characters.isDigit(text[at + 3]);
    }

    private boolean joinsByApostrophe(int start, int at) {
        if (!Characters.isLetter(text[at + 1]) || suffixLength(at) > 0) {
            return false;
        }
        if (isNegation(start, at)) {
            contraction = at - 1;
            return false;
        }
        return true;
    }

    private boolean isNegation(int start, int at) {
        return at - 1 > start && Characters.lower(text[at - 1]) == 'n' && Characters.lower(text[at + 1]) == 't' && !partAt(at + 2);
    }

    private boolean partAt(int at) {
        return at < text.length && Characters.isWordPart(text[at]);
    }

    /** The letters of "'s", "'re", "'ve", "'ll", "'d", "'m" behind the apostrophe, or 0. */
    private int suffixLength(int apostrophe) {
        if (!partAt(apostrophe + 1)) {
            return 0;
        }
        char first = Characters.lower(text[apostrophe + 1]);
        if (!partAt(apostrophe + 2)) {
            return first == 's' || first == 'd' || first == 'm' ? 1 : 0;
        }
        if (partAt(apostrophe + 3)) {
            return 0;
        }
        char second = Characters.lower(text[apostrophe + 2]);
        return second == 'e' && (first == 'r' || first == 'v') || first == 'l' && second == 'l' ? 2 : 0;
    }

    /** The end of "U.S." or "a.m." or "J.R.R." that starts here, or the start. */
    private int dottedEnd(int start) {
        int end = start;
        while (end + 1 < text.length && text[end + 1] == '.' && Characters.isLetter(text[end])) {
            end += 2;
        }
        int letters = (end - start) / 2;
        if (letters == 0 || letters == 1 && !partAt(end)) {
            return start;
        }
        if (!partAt(end)) {
            return end;
        }
        if (!partAt(end + 1)) {
            return end + 1;
        }
        return letters > 1 ? end : start;
    }

    private int addressEnd(int start) {
        if (!startsWith(start, "http://") && !startsWith(start, "https://") && !startsWith(start, "www.")) {
            return start;
        }
        int end = start;
        while (end < text.length && !Characters.isSpace(text[end]) && "<>\"\u201c\u201d\u2018\u2019".indexOf(text[end]) < 0) {
            end++;
        }
        while (end > start + 4 && ".,;:!?)]'".indexOf(text[end - 1]) >= 0) {
            end--;
        }
        return end;
    }

    private boolean startsWith(int at, String lower) {
        if (at + lower.length() > text.length) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (Characters.lower(text[at + i]) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
