package org.dateline.ingest.internal.text;

import java.util.List;
import org.dateline.ingest.internal.prose.Passage;

/** The passages of a text that is known to be nothing but what it says, such as a message. */
public final class PlainBlocks {

    private PlainBlocks() {}

    /** Paragraphs, lists, quotes and headings in order. */
    public static List<Passage> read(String text) {
        return MarkdownBlocks.read(text, false);
    }
}
