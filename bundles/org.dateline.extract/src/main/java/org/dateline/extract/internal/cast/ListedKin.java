package org.dateline.extract.internal.cast;

import org.dateline.extract.internal.grammar.StoryTokens;
import org.jspecify.annotations.Nullable;

/** "Three sons, Aran, Tomi and Belo": people are listed behind a word of kinship, whatever their names look like. */
final class ListedKin {

    private static final int LONGEST = 12;

    private final StoryTokens t;

    ListedKin(StoryTokens tokens) {
        t = tokens;
    }

    /** The word of kinship behind which the name is listed; null where it is not. */
    @Nullable String wordFor(int mention) {
        int m = mention;
        while (m > 0 && mention - m < LONGEST && follows(m)) {
            m--;
        }
        int comma = t.firstOf(m) - 1;
        return t.mark(comma) == ',' && comma > 0 && RoleWords.isKin(t.lower(comma - 1)) ? t.lower(comma - 1) : null;
    }

    /** Whether nothing but a comma and "and" stands between the name and the one before it. */
    private boolean follows(int mention) {
        int i = t.firstOf(mention) - 1;
        int before = t.lastOf(mention - 1);
        i = t.isWord(i, "and") ? i - 1 : i;
        i = t.mark(i) == ',' ? i - 1 : i;
        return i == before && i < t.firstOf(mention) - 1;
    }
}
