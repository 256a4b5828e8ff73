package org.dateline.ingest.internal.prose;

import java.util.List;
import org.dateline.ingest.internal.prose.Passage.Kind;

/** Tells a byline that is nothing but a name below the writer's picture. */
final class Portraits {

    private Portraits() {}

    /** Whether the passage begins with the name that the picture before it is called by. */
    static boolean precede(List<Passage> passages, int i) {
        String text = passages.get(i).text();
        String portrait = i == 0 || passages.get(i - 1).kind() != Kind.IMAGE ? "" : passages.get(i - 1).text().replace('-', ' ');
        boolean same = portrait.length() >= 5 && text.length() < 80 && text.replace('-', ' ').startsWith(portrait);
        return same && portrait.split(" ").length <= 3 && Bylines.looksLikeName(portrait);
    }
}
