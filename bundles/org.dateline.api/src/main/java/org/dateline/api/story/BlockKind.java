package org.dateline.api.story;

import java.util.Locale;

/** The kinds of text that a story is made of. */
public enum BlockKind {
    TITLE, STANDFIRST, HEADING, PARAGRAPH, CAPTION, LIST, QUOTE, TABLE;

    /** The name in files: {@code paragraph}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the block belongs to the article's body: not title, caption or table. The standfirst does: pages set their lead
     * apart as often as they write a line above it, and readers of the body alone miss it.
     */
    public boolean isBody() {
        return this == STANDFIRST || this == HEADING || this == PARAGRAPH || this == LIST || this == QUOTE;
    }
}
