package org.dateline.worker.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Running heads and page numbers: what stands at the edge of pages again and again, its numbers aside, and numbers that stand there alone. */
final class Furniture {

    /** How many lines from the top and from the bottom of a page may be its edge. */
    private static final int EDGE_LINES = 3;

    /** The edge of a page, as a share of its height. */
    private static final float EDGE = 0.14f;

    private static final String DASHES = "-–—|/.·[]()";

    private final Map<String, Set<Integer>> pagesByLine = new HashMap<>();
    private final int pages;

    /** @param lines of all pages, in any order on each */
    Furniture(Map<Integer, List<Line>> lines, Map<Integer, Float> heights) {
        this.pages = lines.size();
        lines.forEach((page, ofPage) -> {
            for (Line line : ofPage) {
                if (isAtEdge(line, ofPage, heights.getOrDefault(page, 0f))) {
                    pagesByLine.computeIfAbsent(key(line.text()), key -> new HashSet<>()).add(page);
                }
            }
        });
    }

    /** Whether the line is furniture. */
    boolean is(Line line, List<Line> ofPage, float height) {
        if (!isAtEdge(line, ofPage, height)) {
            return false;
        }
        if (isNumber(line.text()) && (pages > 1 || line.y() > height * (1 - EDGE))) {
            return true;
        }
        int again = pagesByLine.getOrDefault(key(line.text()), Set.of()).size();
        return again >= 3 || again == 2 && pages <= 4;
    }

    private static boolean isAtEdge(Line line, List<Line> ofPage, float height) {
        boolean top = line.y() < height * EDGE;
        boolean bottom = line.y() > height * (1 - EDGE);
        if (!top && !bottom) {
            return false;
        }
        int further = 0;
        for (Line other : ofPage) {
            boolean beyond = top ? other.y() < line.y() - line.size() / 2 : other.y() > line.y() + line.size() / 2;
            further += beyond ? 1 : 0;
        }
        return further < EDGE_LINES;
    }

    /** The text without its digits, so that one page's is the next page's. */
    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (key.isEmpty() || key.charAt(key.length() - 1) != '#') {
                    key.append('#');
                }
            } else if (!Character.isWhitespace(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** {@code 12}, {@code - 12 -}, {@code Page 3 of 10}, {@code xii}. */
    static boolean isNumber(String text) {
        if (text.length() > 20) {
            return false;
        }
        boolean digit = false;
        for (String word : text.toLowerCase(java.util.Locale.ROOT).split(" ")) {
            boolean number = !word.isEmpty() && word.chars().allMatch(c -> Character.isDigit(c) || DASHES.indexOf(c) >= 0);
            boolean roman = !word.isEmpty() && word.length() <= 5 && word.chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
            digit |= number && word.chars().anyMatch(Character::isDigit) || roman && text.length() == word.length();
            if (!number && !roman && !Set.of("page", "p.", "of", "seite", "von", "sur", "de", "pág.", "página").contains(word)) {
                return false;
            }
        }
        return digit;
    }
}
