package org.dateline.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page in the order in which they are read. Most writers draw text in this order, and then it stays. Where a page was
 * drawn line by line across its columns, it is cut apart along its white gaps, first the wide ones (recursive X-Y cut, Nagy and Seth 1984).
 */
final class ReadingOrder {

    /** So many pairs of long lines beside each other, in turn, are columns drawn across. */
    private static final int PAIRS = 6;

    /** A line of a column has more letters than a cell of a table. */
    private static final int LONG = 24;

    private ReadingOrder() {}

    static List<Line> of(List<Line> drawn) {
        int pairs = 0;
        for (int i = 0; i + 1 < drawn.size(); i++) {
            Line one = drawn.get(i);
            Line other = drawn.get(i + 1);
            pairs += one.isBeside(other) && one.text().length() >= LONG && other.text().length() >= LONG ? 1 : 0;
        }
        return pairs >= PAIRS && pairs * 4 >= drawn.size() ? cut(drawn, 0) : drawn;
    }

    private static List<Line> cut(List<Line> lines, int depth) {
        if (lines.size() < 2 || depth > 40) {
            return sorted(lines);
        }
        float size = median(lines);
        List<List<Line>> parts = split(lines, true, 0.9f * size);
        if (parts.size() == 1) {
            parts = split(lines, false, 0.9f * size);
        }
        if (parts.size() == 1) {
            return sorted(lines);
        }
        List<Line> order = new ArrayList<>(lines.size());
        parts.forEach(part -> order.addAll(cut(part, depth + 1)));
        return order;
    }

    /** Cuts where nothing stands over a whole width (across) or height of the lines. */
    private static List<List<Line>> split(List<Line> lines, boolean upright, float gap) {
        List<Line> order = new ArrayList<>(lines);
        order.sort(Comparator.comparingDouble(line -> upright ? line.left() : line.y() - line.size()));
        List<List<Line>> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        float end = Float.NEGATIVE_INFINITY;
        for (Line line : order) {
            float from = upright ? line.left() : line.y() - line.size();
            if (!part.isEmpty() && from - end > gap) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(line);
            end = Math.max(end, upright ? line.right() : line.y());
        }
        parts.add(part);
        return parts;
    }

    private static List<Line> sorted(List<Line> lines) {
        List<Line> order = new ArrayList<>(lines);
        order.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left));
        return order;
    }

    private static float median(List<Line> lines) {
        float[] sizes = new float[lines.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = lines.get(i).size();
        }
        java.util.Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }
}
