package org.dateline.worker.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.worker.Block;

/**
 * Puts lines together to paragraphs, headings, list items and rows of tables, by distance, indent, size and weight of the letters, across
 * columns and pages; words that were parted at a line's end become whole again.
 */
final class Paragraphs {

    /** A line that ends earlier than this share of its column ends a paragraph, where a sentence ends with it. */
    private static final float SHORT = 0.86f;

    private static final String BULLETS = "•‣◦▪●○■□–—·*➢➔►\uf0b7\uf0a7\u2219";

    private final List<Line> lines;
    private final float bodySize;
    private final float leading;
    private final Set<String> words = new HashSet<>();
    private final List<Paragraph> done = new ArrayList<>();

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.bodySize = mostFrequent(lines, false);
        this.leading = mostFrequent(lines, true);
        for (Line line : lines) {
            for (String word : line.text().split(" ")) {
                words.add(bare(word));
            }
        }
    }

    static List<Paragraph> of(List<Line> lines) {
        return lines.isEmpty() ? List.of() : new Paragraphs(lines).paragraphs();
    }

    /** The size of most letters, or the distance between most lines, in half points. */
    private static float mostFrequent(List<Line> lines, boolean distances) {
        Map<Integer, Integer> counts = new HashMap<>();
        Line before = null;
        for (Line line : lines) {
            if (!distances) {
                counts.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
            } else if (before != null && before.page() == line.page() && line.y() > before.y() && line.sharesColumn(before) && line.y() - before.y() < 3 * line.size()) {
                counts.merge(Math.round((line.y() - before.y()) * 2), 1, Integer::sum);
            }
            before = line;
        }
        int best = counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(24);
        return best / 2f;
    }

    private List<Paragraph> paragraphs() {
        int i = 0;
        while (i < lines.size()) {
            int row = rowEnd(i);
            if (row - i >= 2 && isRow(i, row)) {
                done.add(new Paragraph(Block.TABLE, 0, lines.get(i).page(), row(i, row)));
                i = row;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && continues(i, end)) {
                end++;
            }
            add(i, end);
            i = end;
        }
        return done;
    }

    /** Where the run of pieces on one baseline that begins here ends. */
    private int rowEnd(int i) {
        int end = i + 1;
        while (end < lines.size() && lines.get(end).isBeside(lines.get(i)) && lines.get(end).left() >= lines.get(end - 1).right()) {
            end++;
        }
        return end;
    }

    /** Cells are short; two long pieces beside each other are columns. A bullet or number before its text is no cell. */
    private boolean isRow(int from, int to) {
        int longest = 0;
        for (int i = from; i < to; i++) {
            longest = Math.max(longest, lines.get(i).text().length());
        }
        boolean label = to - from == 2 && (isBullet(lines.get(from).text()) || lines.get(from).text().length() <= 3);
        return !label && (to - from > 2 || longest < 80);
    }

    private String row(int from, int to) {
        StringBuilder row = new StringBuilder();
        for (int i = from; i < to; i++) {
            row.append(i == from ? "" : " | ").append(lines.get(i).text());
        }
        return row.toString();
    }

    /** Whether the line at {@code i} goes on with the paragraph that began at {@code first}. */
    private boolean continues(int first, int i) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        if (Math.abs(line.size() - before.size()) > 0.12f * before.size() || startsItem(line, i, first)) {
            return line.isBeside(before) && i - 1 == first && isBullet(before.text());
        }
        if (line.isBeside(before)) {
            return line.left() >= before.left();
        }
        int row = rowEnd(i);
        if (row - i >= 2 && isRow(i, row)) {
            return false;
        }
        boolean goesOn = line.page() != before.page() || line.y() < before.y() || !line.sharesColumn(before);
        return goesOn ? continuesElsewhere(before, line) : continuesBelow(first, i);
    }

    private boolean continuesBelow(int first, int i) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        float distance = line.y() - before.y();
        float usual = Math.max(leading, 1.05f * line.size());
        boolean heading = line.size() > bodySize * 1.12f || line.bold();
        if (line.bold() != before.bold() && (!before.bold() || ends(before) || heads(before, line))) {
            return false;
        }
        if (distance > (heading ? 1.5f * line.size() : 1.3f * Math.min(usual, 2.2f * line.size()))) {
            return false;
        }
        float indent = line.left() - lines.get(first).left();
        boolean hanging = isBullet(lines.get(first).text().substring(0, 1)) || startsNumbered(lines.get(first).text());
        boolean indented = line.left() - before.left() > 0.8f * line.size() && line.left() - before.left() < 6 * line.size();
        if (indented && !hanging && (ends(before) || indent > 0.8f * line.size()) && !isCentred(before, line)) {
            return !ends(before) && startsLower(line);
        }
        float column = columnRight(i - 1);
        boolean shortLine = before.right() < before.left() + SHORT * (column - before.left()) && column - before.left() > 8 * line.size();
        return !(shortLine && ends(before) && !startsLower(line)) && !(shortLine && before.width() < 0.6f * (column - before.left()) && !startsLower(line) && !heading && !hyphenated(before));
    }

    /** Bold words that open a paragraph in their own line are a heading of it. */
    private static boolean heads(Line before, Line line) {
        return before.text().length() < 90 && !startsLower(line);
    }

    private static boolean isCentred(Line before, Line line) {
        return Math.abs(before.left() + before.right() - line.left() - line.right()) < 2 * line.size();
    }

    private boolean continuesElsewhere(Line before, Line line) {
        if (line.bold() != before.bold()) {
            return false;
        }
        return hyphenated(before) && startsLower(line) || !ends(before) && (startsLower(line) || before.text().length() > 30 && before.size() <= bodySize * 1.12f && line.text().length() > 30);
    }

    /** The right edge of the column that a line stands in. */
    private float columnRight(int at) {
        Line line = lines.get(at);
        float right = line.right();
        for (int i = Math.max(0, at - 12); i < Math.min(lines.size(), at + 12); i++) {
            Line other = lines.get(i);
            boolean same = other.page() == line.page() && Math.abs(other.left() - line.left()) < 4 * line.size() && Math.abs(other.size() - line.size()) < 0.15f * line.size();
            right = same ? Math.max(right, other.right()) : right;
        }
        return right;
    }

    private boolean startsItem(Line line, int i, int first) {
        return isBullet(line.text().substring(0, 1)) && line.text().length() > 1 && line.text().charAt(1) == ' ' || isBullet(line.text())
                || startsNumbered(line.text()) && startsNumbered(lines.get(first).text()) && i > first;
    }

    private static boolean isBullet(String text) {
        return text.length() == 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean startsNumbered(String text) {
        int at = 0;
        while (at < text.length() && at < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean letter = at == 0 && text.length() > 2 && Character.isLetter(text.charAt(0)) && text.charAt(1) == ')';
        return letter || at > 0 && at + 1 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')') && text.charAt(at + 1) == ' ';
    }

    private static boolean ends(Line line) {
        String text = line.text();
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]›」』".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…。！？:".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean startsLower(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean hyphenated(Line line) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return text.length() > 2 && (last == '-' || last == '\u00ad' || last == '\u2010') && Character.isLetter(text.charAt(text.length() - 2));
    }

    private void add(int from, int to) {
        StringBuilder text = new StringBuilder();
        boolean bold = true;
        float size = 0;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            append(text, line);
            bold &= line.bold();
            size = Math.max(size, line.size());
        }
        Line first = lines.get(from);
        String words = text.toString().strip();
        boolean item = isBullet(words.substring(0, 1)) && words.length() > 2 && (words.charAt(1) == ' ' || to - from > 1);
        if (item) {
            done.add(new Paragraph(Block.LIST, 0, first.page(), words.substring(1).strip()));
        } else {
            int level = level(words, size, bold, to - from);
            Block kind = level > 0 ? Block.HEADING : startsNumbered(words) && words.length() < 200 ? Block.LIST : Block.PARAGRAPH;
            done.add(new Paragraph(kind, level, first.page(), words));
        }
    }

    /** 1 to 3 for what is large or bold, short, and no sentence; else 0. */
    private int level(String text, float size, boolean bold, int count) {
        boolean canHead = text.length() <= 200 && count <= 4 && text.chars().anyMatch(Character::isLetter) && text.length() > 2;
        if (!canHead) {
            return 0;
        }
        if (size >= bodySize * 1.5f) {
            return 1;
        }
        char last = text.charAt(text.length() - 1);
        if (size >= bodySize * 1.14f) {
            return 2;
        }
        return bold && text.length() <= 120 && last != '.' && last != ',' && last != ';' && last != ':' ? 3 : 0;
    }

    private void append(StringBuilder text, Line line) {
        if (text.isEmpty()) {
            text.append(line.text());
            return;
        }
        int last = text.length() - 1;
        char end = text.charAt(last);
        boolean parted = (end == '-' || end == '\u00ad' || end == '\u2010') && last > 0 && Character.isLetter(text.charAt(last - 1)) && startsLower(line);
        if (!parted) {
            boolean closed = isIdeograph(end) && isIdeograph(line.text().charAt(0)) || end == '-' && last > 0 && Character.isLetterOrDigit(text.charAt(last - 1)) || end == '/';
            text.append(closed ? "" : " ").append(line.text());
            return;
        }
        if (end == '\u00ad' || !keepsHyphen(text, line)) {
            text.setLength(last);
        }
        text.append(line.text());
    }

    /** A hyphen stays where the document writes the word with one elsewhere and never without. */
    private boolean keepsHyphen(StringBuilder text, Line line) {
        int space = text.lastIndexOf(" ");
        String head = text.substring(space + 1, text.length() - 1);
        int end = line.text().indexOf(' ');
        String tail = end < 0 ? line.text() : line.text().substring(0, end);
        boolean whole = words.contains(bare(head + tail));
        return !whole && (words.contains(bare(head + "-" + tail)) || head.indexOf('-') >= 0);
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uff00' && c <= '\uffef';
    }
}
