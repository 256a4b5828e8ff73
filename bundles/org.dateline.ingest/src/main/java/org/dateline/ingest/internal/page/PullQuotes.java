package org.dateline.ingest.internal.page;

import java.util.List;
import org.dateline.ingest.internal.prose.FurnitureWords;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;

/** Takes out what a page sets large beside the text that says it: kept, it would be said twice. */
final class PullQuotes {

    private static final int SHORTEST = 30;

    /** A page with more quotations is a forum or an anthology. */
    private static final int MOST = 40;

    private PullQuotes() {}

    static void drop(List<Passage> body, List<Passage> leftOut) {
        List<Passage> quotes = body.stream().filter(PullQuotes::canBeOne).toList();
        if (quotes.isEmpty() || quotes.size() > MOST) {
            return;
        }
        StringBuilder said = new StringBuilder();
        for (Passage passage : body) {
            if (passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.LIST) {
                said.append(FurnitureWords.key(passage.text())).append('\n');
            }
        }
        for (Passage quote : quotes) {
            if (said.indexOf(FurnitureWords.key(quote.text())) >= 0 && body.remove(quote)) {
                leftOut.add(quote);
            }
        }
    }

    private static boolean canBeOne(Passage passage) {
        boolean marked = passage.kind() == Kind.QUOTE || passage.kind() == Kind.HEADING && !passage.text().isEmpty() && "“\"«„»「".indexOf(passage.text().charAt(0)) >= 0;
        return marked && passage.text().length() >= SHORTEST;
    }
}
