package org.dateline.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into lines, each with whether the next one goes on with its sentence. A line goes on where the next begins with a small
 * letter in the middle of a sentence; and, in a text that was broken to fit a width, where it is as long as such lines are.
 */
final class TextLines {

    /** A shorter line is no prose that was broken. */
    private static final int NARROWEST = 45;

    /** A text whose lines fill a width is broken at most there; small letters tell it at any width. */
    private static final int WIDEST = 100;

    /** A line and its number, from 1. */
    record Line(String text, int number, boolean goesOn) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private TextLines() {}

    static List<Line> of(String text) {
        List<String> lines = cut(text);
        int width = width(lines);
        List<Line> all = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = isInner(lines, i) && (isBroken(lines, i) || width > 0 && lines.get(i).length() * 5 >= width * 3);
            all.add(new Line(lines.get(i), i + 1, goesOn));
        }
        return all;
    }

    private static List<String> cut(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean end = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (end) {
                lines.add(text.substring(from, at));
                boolean both = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
                at += both ? 1 : 0;
                from = at + 1;
            }
        }
        return lines;
    }

    /** The length of the longest line of a text that was broken to fit a width, or 0. */
    private static int width(List<String> lines) {
        int width = 0;
        int inner = 0;
        int prose = 0;
        int broken = 0;
        int beyond = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            beyond += length > WIDEST ? 1 : 0;
            if (isInner(lines, i)) {
                width = Math.max(width, length);
                inner += length <= WIDEST ? 1 : 0;
                prose += length >= NARROWEST ? 1 : 0;
                broken += isBroken(lines, i) ? 1 : 0;
            }
        }
        boolean bySmallLetters = broken * 3 >= prose && prose > 0;
        boolean byWidth = inner >= 4 && beyond * 5 <= inner && width >= NARROWEST;
        return bySmallLetters || byWidth && areFull(lines, width, inner) ? width : 0;
    }

    /** Whether nearly every line could not have taken the next one's first word. */
    private static boolean areFull(List<String> lines, int width, int inner) {
        int full = 0;
        for (int i = 0; i < lines.size(); i++) {
            full += isInner(lines, i) && lines.get(i).length() <= WIDEST && isFull(lines, i, Math.min(width, WIDEST)) ? 1 : 0;
        }
        return full * 10 >= inner * 8;
    }

    private static boolean isInner(List<String> lines, int i) {
        return i + 1 < lines.size() && !lines.get(i).isBlank() && !lines.get(i + 1).isBlank();
    }

    private static boolean isFull(List<String> lines, int i, int width) {
        String next = words(lines.get(i + 1));
        int space = next.indexOf(' ');
        return lines.get(i).length() + 1 + (space < 0 ? next.length() : space) > width - 4;
    }

    /** Whether the next line begins with a small letter, and this one is prose without an end. */
    private static boolean isBroken(List<String> lines, int i) {
        String line = lines.get(i).stripTrailing();
        if (line.length() < NARROWEST || !isInner(lines, i) || ".!?:…)]|".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        String next = words(lines.get(i + 1));
        return !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
    }

    /** The line without the marks of a quoted mail. */
    private static String words(String line) {
        int from = 0;
        while (from < line.length() && (line.charAt(from) == '>' || Character.isWhitespace(line.charAt(from)))) {
            from++;
        }
        return line.substring(from).stripTrailing();
    }
}
