package org.dateline.desk.internal.cases;

import org.dateline.api.Span;
import org.dateline.api.cases.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an anchor again, as the W3C annotation model's text quote selector says: where the same words stand several
 * times, the surroundings decide, and between equal ones the old place.
 */
final class AnchorSearch {

    private AnchorSearch() {
    }

    /** Null where the words are no longer there. */
    static @Nullable Span find(Anchor anchor, String text) {
        String words = anchor.exact();
        if (words.isEmpty()) {
            return null;
        }
        int best = -1;
        int bestScore = -1;
        int whole = anchor.prefix().length() + anchor.suffix().length();
        if (text.startsWith(words, anchor.start()) && score(anchor, text, anchor.start()) == whole) {
            return new Span(anchor.start(), anchor.start() + words.length());
        }
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int score = score(anchor, text, at);
            if (score > bestScore || score == bestScore && Math.abs(at - anchor.start()) < Math.abs(best - anchor.start())) {
                best = at;
                bestScore = score;
            }
        }
        return best < 0 ? null : new Span(best, best + words.length());
    }

    /** How many characters of the surroundings are the same, counted from the words outwards. */
    private static int score(Anchor anchor, String text, int at) {
        int before = 0;
        String prefix = anchor.prefix();
        while (before < prefix.length() && at - before > 0
                && text.charAt(at - before - 1) == prefix.charAt(prefix.length() - before - 1)) {
            before++;
        }
        int end = at + anchor.exact().length();
        int after = 0;
        String suffix = anchor.suffix();
        while (after < suffix.length() && end + after < text.length() && text.charAt(end + after) == suffix.charAt(after)) {
            after++;
        }
        return before + after;
    }
}
