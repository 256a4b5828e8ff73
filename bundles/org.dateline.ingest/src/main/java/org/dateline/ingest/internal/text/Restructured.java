package org.dateline.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the marks of reStructuredText into those of Markdown; every line keeps its number. */
final class Restructured {

    private static final String UNDERLINES = "=-~^\"'`#*+.:_";

    private static final Pattern LINK = Pattern.compile("`([^`<>]{1,200}?)\\s*<([^<>`\\s]+)>`__?");

    private static final Pattern MARKED = Pattern.compile("(?::[a-z:-]{2,20}:)?`{1,2}([^`]{1,300})`{1,2}_?_?");

    private Restructured() {}

    static String asMarkdown(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> levels = new ArrayList<>();
        boolean directive = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            directive = line.startsWith(".. ") || directive && (line.isBlank() || Character.isWhitespace(line.charAt(0)));
            if (line.startsWith(".. ")) {
                int words = line.indexOf(":: ");
                lines.set(i, words < 0 || line.startsWith(".. image") || line.startsWith(".. figure") ? "" : line.substring(words + 3));
            } else if (directive && line.strip().startsWith(":")) {
                lines.set(i, "");
            } else if (i + 1 < lines.size() && isUnderline(lines.get(i + 1), line)) {
                boolean over = i > 0 && lines.get(i - 1).equals(lines.get(i + 1));
                heading(lines, i, over, levels);
            } else {
                lines.set(i, MARKED.matcher(LINK.matcher(directive ? line.strip() : line).replaceAll("[$1]($2)")).replaceAll("$1"));
            }
        }
        return String.join("\n", lines);
    }

    private static void heading(List<String> lines, int i, boolean over, List<String> levels) {
        String mark = (over ? "o" : "u") + lines.get(i + 1).charAt(0);
        if (!levels.contains(mark)) {
            levels.add(mark);
        }
        int level = Math.min(6, levels.indexOf(mark) + 1);
        lines.set(i, "#".repeat(level) + " " + lines.get(i).strip());
        lines.set(i + 1, "");
        if (over) {
            lines.set(i - 1, "");
        }
    }

    private static boolean isUnderline(String line, String title) {
        boolean marks = line.length() >= 3 && UNDERLINES.indexOf(line.charAt(0)) >= 0 && line.chars().allMatch(c -> c == line.charAt(0));
        return marks && !title.isBlank() && title.strip().length() <= line.length() && Character.isLetterOrDigit(title.strip().codePointAt(0));
    }
}
