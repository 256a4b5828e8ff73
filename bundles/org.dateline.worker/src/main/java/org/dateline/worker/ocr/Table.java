package org.dateline.worker.ocr;

import java.util.ArrayList;
import java.util.List;

/** Tesseract's answer as a table of words (its output format {@code tsv}), put together to lines. */
final class Table {

    private static final int COLUMNS = 12;
    private static final int WORD = 5;

    /** What it is less sure of is no text but a pattern that looked like letters. */
    private static final double SURE = 0.4;

    private final List<RecognisedLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String key = "";
    private int page;
    private int left;
    private int right;
    private int top;
    private int bottom;
    private double sureness;
    private int letters;

    private Table() {}

    static List<RecognisedLine> lines(String answer) {
        Table table = new Table();
        answer.lines().forEach(table::row);
        table.finish();
        return table.lines;
    }

    private void row(String row) {
        String[] cells = row.split("\t", COLUMNS);
        if (cells.length < COLUMNS || !cells[0].equals(String.valueOf(WORD)) || cells[11].isBlank()) {
            return;
        }
        try {
            word(cells);
        } catch (NumberFormatException e) {
            // A row that is none.
        }
    }

    private void word(String[] cells) {
        int x = Integer.parseInt(cells[6]);
        int y = Integer.parseInt(cells[7]);
        int toX = x + Integer.parseInt(cells[8]);
        int toY = y + Integer.parseInt(cells[9]);
        double confidence = Math.clamp(Double.parseDouble(cells[10]) / 100, 0, 1);
        String line = String.join(".", cells[1], cells[2], cells[3], cells[4]);
        String word = cells[11].strip();
        if (!line.equals(key)) {
            finish();
            key = line;
            page = Integer.parseInt(cells[1]);
            left = x;
            right = toX;
            top = y;
            bottom = toY;
        }
        left = Math.min(left, x);
        right = Math.max(right, toX);
        top = Math.min(top, y);
        bottom = Math.max(bottom, toY);
        boolean closed = text.isEmpty() || isIdeograph(text.charAt(text.length() - 1)) && isIdeograph(word.charAt(0));
        text.append(closed ? "" : " ").append(word);
        sureness += confidence * word.length();
        letters += word.length();
    }

    /** Signs that stand without spaces between words: Chinese and Japanese, and not Korean. */
    private static boolean isIdeograph(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uff00' && c <= '\uffef';
    }

    private void finish() {
        boolean words = text.chars().anyMatch(Character::isLetterOrDigit);
        if (words && sureness / letters >= SURE) {
            lines.add(new RecognisedLine(page, left, right, bottom, bottom - top, sureness / letters, text.toString()));
        }
        text.setLength(0);
        sureness = 0;
        letters = 0;
    }
}
