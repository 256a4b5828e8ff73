package org.dateline.ingest.internal.mail;

/** Paragraphs out of {@code format=flowed} (RFC 3676): a line that ends with a space goes on in the next one. */
final class Flowed {

    private Flowed() {}

    /** @param deleteSpace DelSp: the space was put there for the break alone */
    static String unfold(String text, boolean deleteSpace) {
        StringBuilder out = new StringBuilder(text.length());
        int openDepth = -1;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String words = line.substring(depth < line.length() && line.charAt(depth) == ' ' ? depth + 1 : depth);
            boolean signature = words.equals("-- ");
            boolean goesOn = words.endsWith(" ") && !signature;
            if (openDepth != depth || signature) {
                out.append(out.isEmpty() ? "" : "\n").append(">".repeat(depth)).append(depth > 0 ? " " : "");
            }
            out.append(words, 0, goesOn && deleteSpace ? words.length() - 1 : words.length());
            openDepth = goesOn ? depth : -1;
        }
        return out.append('\n').toString();
    }
}
