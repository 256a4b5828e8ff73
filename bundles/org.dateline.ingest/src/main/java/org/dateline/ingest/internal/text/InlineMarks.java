package org.dateline.ingest.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes the marks of Markdown out of one line: links and images become their words, emphasis and escapes disappear. One pass; what is
 * no well-formed mark stays as it is.
 */
final class InlineMarks {

    /** No address is longer: what does not close within it is no link. */
    private static final int LONGEST_ADDRESS = 4_000;

    private record Open(int at, boolean image) {}

    private final String line;
    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private int linkChars;
    private int linkedUpTo;
    private int pos;

    private InlineMarks(String line, boolean markdown) {
        this.line = line;
        this.markdown = markdown;
    }

    /** What is left of a line: its words, how many of their characters are links, where they lead, what the images in it say. */
    record Plain(String text, int linkChars, List<String> addresses, List<String> images) {}

    static Plain read(String line, boolean markdown) {
        return new InlineMarks(line, markdown).read();
    }

    private Plain read() {
        while (pos < line.length()) {
            char c = line.charAt(pos);
            switch (c) {
                case '!' -> exclamation();
                case '[' -> opens(false, 1);
                case ']' -> closes();
                case '<' -> angle();
                case '\\' -> escape();
                case '*', '_', '`', '~' -> emphasis(c);
                case '&' -> entity();
                default -> keep(c);
            }
        }
        String text = Spaces.collapse(out);
        return new Plain(text, Math.min(linkChars, text.length()), addresses, images);
    }

    private void keep(char c) {
        out.append(c);
        pos++;
    }

    private void exclamation() {
        if (pos + 1 < line.length() && line.charAt(pos + 1) == '[') {
            opens(true, 2);
        } else {
            keep('!');
        }
    }

    private void opens(boolean image, int width) {
        open.push(new Open(out.length(), image));
        out.append(line, pos, pos + width);
        pos += width;
    }

    private void closes() {
        Open start = open.poll();
        int end = start == null || pos + 1 >= line.length() || line.charAt(pos + 1) != '(' ? -1 : closing(pos + 1);
        if (end < 0) {
            keep(']');
            return;
        }
        addresses.add(address(pos + 2, end));
        int mark = start.image() ? 2 : 1;
        String words = out.substring(start.at() + mark);
        out.setLength(start.at());
        if (start.image()) {
            images.add(Spaces.collapse(words));
            out.append(' ');
        } else {
            link(words);
        }
        pos = end + 1;
    }

    private void link(String words) {
        out.append(words);
        int from = Math.max(out.length() - words.length(), Math.min(linkedUpTo, out.length()));
        linkChars += out.length() - from;
        linkedUpTo = out.length();
    }

    /** Index of the bracket that closes the one at {@code from}, or -1. */
    private int closing(int from) {
        int depth = 0;
        int last = Math.min(line.length(), from + LONGEST_ADDRESS);
        for (int i = from; i < last; i++) {
            char c = line.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private String address(int from, int to) {
        String inside = line.substring(from, to).strip();
        int space = inside.indexOf(' ');
        String address = space < 0 ? inside : inside.substring(0, space);
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    private void angle() {
        boolean address = line.startsWith("<http://", pos) || line.startsWith("<https://", pos) || line.startsWith("<mailto:", pos);
        int end = address ? line.indexOf('>', pos, Math.min(line.length(), pos + LONGEST_ADDRESS)) : -1;
        if (end < 0) {
            keep('<');
            return;
        }
        addresses.add(line.substring(pos + 1, end));
        link(line.substring(line.startsWith("<mailto:", pos) ? pos + 8 : pos + 1, end));
        pos = end + 1;
    }

    private void escape() {
        boolean mark = markdown && pos + 1 < line.length() && "\\`*_{}[]()#+-.!|<>~\"'$^:@&=/%;,?".indexOf(line.charAt(pos + 1)) >= 0;
        if (mark) {
            out.append(line.charAt(pos + 1));
            pos += 2;
        } else if (markdown && pos + 1 == line.length()) {
            pos++;
        } else {
            keep('\\');
        }
    }

    private void emphasis(char c) {
        int end = pos;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        boolean before = pos > 0 && !Character.isWhitespace(line.charAt(pos - 1));
        boolean after = end < line.length() && !Character.isWhitespace(line.charAt(end));
        boolean inWord = pos > 0 && end < line.length() && wordChar(line.charAt(pos - 1)) && wordChar(line.charAt(end));
        boolean flanks = (before || after) && (c != '_' || !inWord) && (c != '~' || end - pos == 2);
        if (!markdown || end - pos > 3 || !flanks) {
            out.append(line, pos, end);
        }
        pos = end;
    }

    private void entity() {
        int end = markdown ? line.indexOf(';', pos, Math.min(line.length(), pos + 9)) : -1;
        if (end < 0) {
            keep('&');
            return;
        }
        String named = org.jsoup.parser.Parser.unescapeEntities(line.substring(pos, end + 1), false);
        out.append(named);
        pos = end + 1;
    }

    private static boolean wordChar(char c) {
        return Character.isLetterOrDigit(c);
    }
}
