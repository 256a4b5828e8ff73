package org.dateline.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;

/** A text cut into lines, with lines that were broken at a fixed width joined again. */
final class TextLines {

    /** Texts broken at a width are broken between these numbers of characters. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 100;

    /** A line and its number, from 1. */
    record Line(String text, int number) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private TextLines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean end = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (end) {
                lines.add(new Line(text.substring(from, at), lines.size() + 1));
                boolean both = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
                at += both ? 1 : 0;
                from = at + 1;
            }
        }
        return lines;
    }

    /** Whether the lines were broken to fit a width: nearly every line could not have taken the next one's first word. */
    static boolean areWrapped(List<Line> lines) {
        int width = 0;
        int inner = 0;
        int prose = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lines.get(i).text().length();
            if (length > WIDEST) {
                prose++;
            } else if (isInner(lines, i)) {
                width = Math.max(width, length);
                inner++;
            }
        }
        if (inner < 4 || prose * 5 > inner || width < NARROWEST) {
            return false;
        }
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            full += isInner(lines, i) && lines.get(i).text().length() <= WIDEST && isFull(lines, i, width) ? 1 : 0;
        }
        return full * 10 >= inner * 8;
    }

    private static boolean isInner(List<Line> lines, int i) {
        return !lines.get(i).isBlank() && !lines.get(i + 1).isBlank();
    }

    private static boolean isFull(List<Line> lines, int i, int width) {
        String next = lines.get(i + 1).text().strip();
        int space = next.indexOf(' ');
        return lines.get(i).text().length() + 1 + (space < 0 ? next.length() : space) > width - 4;
    }
}
