package org.dateline.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;

/**
 * Cuts plain text and Markdown into passages: headings, paragraphs, images with their words, lists, quotes, tables. It reads Markdown as
 * people paste it and programs scrape it, so nothing in it is an error.
 */
final class MarkdownBlocks {

    private final List<TextLines.Line> lines;
    private final boolean markdown;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine;
    private Kind open = Kind.PARAGRAPH;
    private boolean goesOn;

    private MarkdownBlocks(String text, boolean declared) {
        this.lines = TextLines.of(text);
        this.markdown = declared || looksLikeMarkdown(text);
    }

    static List<Passage> read(String text, boolean declared) {
        return new MarkdownBlocks(text, declared).read();
    }

    private static boolean looksLikeMarkdown(String text) {
        return text.contains("](") || text.startsWith("# ") || text.contains("\n# ") || text.contains("\n## ");
    }

    private List<Passage> read() {
        for (int i = 0; i < lines.size(); i++) {
            TextLines.Line line = lines.get(i);
            String text = line.text().strip();
            if (text.isEmpty()) {
                endParagraph();
            } else if (underlines(text, i)) {
                heading(paragraph.toString(), text.charAt(0) == '=' ? 1 : 2);
            } else {
                line(line, text);
            }
            goesOn = line.goesOn();
        }
        endParagraph();
        return passages;
    }

    private void line(TextLines.Line line, String text) {
        int hashes = hashes(text);
        int item = itemMark(text);
        if (isRule(text)) {
            endParagraph();
            passages.add(new Passage(Kind.RULE, "", 0, 0, at(line.number()), List.of()));
        } else if (hashes > 0) {
            endParagraph();
            begin(text.substring(hashes), Kind.PARAGRAPH, line);
            heading(paragraph.toString(), hashes);
        } else if (item > 0) {
            endParagraph();
            begin(text.substring(item), Kind.LIST, line);
        } else if (text.charAt(0) == '>' && (markdown || text.length() == 1 || text.charAt(1) == ' ' || text.charAt(1) == '>')) {
            quote(line, withoutQuoteMarks(text));
        } else if (text.charAt(0) == '|' && text.indexOf('|', 1) > 0) {
            endParagraph();
            tableRow(text, line.number());
        } else {
            paragraphLine(line, text);
        }
    }

    private void paragraphLine(TextLines.Line line, String text) {
        if (!goesOn || open == Kind.QUOTE || text.startsWith("![")) {
            endParagraph();
        }
        begin(text, open, line);
    }

    private void quote(TextLines.Line line, String text) {
        if (!goesOn || open != Kind.QUOTE || text.isEmpty()) {
            endParagraph();
        }
        if (!text.isEmpty()) {
            begin(text, Kind.QUOTE, line);
        }
    }

    private static String withoutQuoteMarks(String text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) == '>' || text.charAt(from) == ' ')) {
            from++;
        }
        return text.substring(from);
    }

    private void begin(String text, Kind kind, TextLines.Line line) {
        if (paragraph.isEmpty()) {
            paragraphLine = line.number();
            open = kind;
        } else if (!endsWithHyphen(paragraph)) {
            paragraph.append(' ');
        }
        paragraph.append(text);
    }

    private static boolean endsWithHyphen(CharSequence text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            inline(paragraph.toString(), open, paragraphLine);
            paragraph.setLength(0);
        }
        open = Kind.PARAGRAPH;
    }

    private void heading(String words, int level) {
        String text = words.strip();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        InlineMarks.Plain plain = InlineMarks.read(text.substring(0, end), markdown);
        images(plain, paragraphLine);
        if (!plain.text().isEmpty()) {
            passages.add(new Passage(Kind.HEADING, plain.text(), plain.linkChars(), level, at(paragraphLine), plain.addresses()));
        }
        paragraph.setLength(0);
    }

    private void inline(String text, Kind kind, int number) {
        InlineMarks.Plain plain = InlineMarks.read(text, markdown);
        images(plain, number);
        if (!plain.text().isEmpty()) {
            passages.add(new Passage(kind, plain.text(), plain.linkChars(), 0, at(number), plain.addresses()));
        }
    }

    private void images(InlineMarks.Plain plain, int number) {
        for (String words : plain.images()) {
            passages.add(new Passage(Kind.IMAGE, words, 0, 0, at(number), plain.addresses()));
        }
    }

    private void tableRow(String text, int number) {
        InlineMarks.Plain plain = InlineMarks.read(text.replace("\\|", "¦").replace('|', ' '), markdown);
        boolean divider = plain.text().chars().allMatch(c -> c == '-' || c == ':' || c == ' ');
        if (!divider) {
            passages.add(new Passage(Kind.TABLE, plain.text().replace('¦', '|'), plain.linkChars(), 0, at(number), plain.addresses()));
        }
    }

    private boolean underlines(String text, int i) {
        boolean marks = text.length() >= 3 && (text.charAt(0) == '=' || text.charAt(0) == '-') && text.chars().allMatch(c -> c == text.charAt(0));
        return marks && !paragraph.isEmpty() && paragraphLine == lines.get(i).number() - 1 && paragraph.length() <= 300;
    }

    private static boolean isRule(String text) {
        char c = text.charAt(0);
        return text.length() >= 3 && "-*_=~".indexOf(c) >= 0 && text.chars().allMatch(x -> x == c || x == ' ');
    }

    private static int hashes(String text) {
        int n = 0;
        while (n < text.length() && text.charAt(n) == '#') {
            n++;
        }
        return n >= 1 && n <= 6 && n < text.length() && text.charAt(n) == ' ' ? n : 0;
    }

    /** Length of "- ", "1. " and the like, or 0. */
    private static int itemMark(String text) {
        if (text.length() > 2 && "-*+•·▪●■◆▶".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
            return 2;
        }
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean mark = digits > 0 && digits + 1 < text.length() && (text.charAt(digits) == '.' || text.charAt(digits) == ')') && text.charAt(digits + 1) == ' ';
        return mark ? digits + 2 : 0;
    }

    private static String at(int number) {
        return "line " + number;
    }
}
