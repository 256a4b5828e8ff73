package org.dateline.ingest.internal.page;

import java.util.List;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;

/**
 * A run of text on a page that no block-level tag interrupts.
 *
 * @param region index of the innermost region it stands in
 * @param linkChars how many characters of the text are links
 * @param strongChars how many are set bold
 * @param level of a heading 1 to 6, else 0
 */
record PageBlock(Kind kind, String text, int region, int linkChars, int strongChars, int level) {

    double linkShare() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    /** The block without its place on the page. */
    Passage passage() {
        return new Passage(kind, text, linkChars, level, "", List.of());
    }
}
