package org.dateline.ingest.internal.prose;

import java.util.List;

/**
 * One block of a source before it is decided whether it belongs to the story.
 *
 * @param text without marks of format, runs of white space made one space
 * @param linkChars how many characters of {@code text} lead elsewhere when clicked
 * @param level of a heading 1 to 6, else 0
 * @param at the place in the source, for people: {@code line 12}, {@code aside.related}
 * @param addresses of the images and links in it, in order
 */
public record Passage(Kind kind, String text, int linkChars, int level, String at, List<String> addresses) {

    /** What a passage is; the first seven may become blocks of a story. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        CAPTION,
        LIST,
        QUOTE,
        TABLE,
        /** An image without words. */
        IMAGE,
        /** A line drawn across. */
        RULE
    }

    /** The same passage as another kind. */
    public Passage as(Kind other) {
        return new Passage(other, text, linkChars, level, at, addresses);
    }

    /** The same passage with other words. */
    public Passage saying(String words) {
        return new Passage(kind, words, Math.min(linkChars, words.length()), level, at, addresses);
    }

    /** The share of the text that is links, 0 to 1. */
    public double linkShare() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }
}
