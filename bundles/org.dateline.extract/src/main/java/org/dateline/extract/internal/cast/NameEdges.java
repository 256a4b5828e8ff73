package org.dateline.extract.internal.cast;

import java.util.Locale;
import java.util.Set;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.QuoteSigns;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** Where the name of a person really ends in a mention that reaches too far, or goes on behind a nickname between marks. */
final class NameEdges {

    private static final Set<String> GENERATIONS = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    /** What stands behind a name and is none: "Hal Dennison KC". */
    private static final Set<String> HONOURS = Set.of("KC", "QC", "SC", "MP", "MEP", "MSP", "MLA", "TD", "OBE", "MBE", "CBE", "DBE", "KBE", "OAM", "AO", "AM", "MD", "PhD",
            "FRS", "RN", "SJ");
    private static final int WIDE_GAP = 3;
    private static final int LONGEST_NICKNAME = 3;

    private final StoryTokens t;

    NameEdges(StoryTokens tokens) {
        t = tokens;
    }

    static boolean isGeneration(String part) {
        return GENERATIONS.contains(part.toLowerCase(Locale.ROOT));
    }

    /** The last token of the name: before "of Lancaster", a spaced dash, a closing mark or a column gap, at "Jr.". */
    int last(int first, int last) {
        boolean open = false;
        for (int i = first + 1; i <= last; i++) {
            boolean sign = QuoteSigns.isSign(t.mark(i)) && !t.joinedWord(i) && (open || !isApostrophe(i));
            boolean opens = sign && !open && holdsSign(i + 1, last);
            boolean full = i > first + 1;
            if (full && i == last && HONOURS.contains(t.word(i)) && !t.joined(i)) {
                return i - 1;
            }
            if (full && t.isWord(i, "of") || isWideGap(i) || isSpacedDash(i) || sign && !open && !opens) {
                return i - 1;
            }
            open = sign ? opens : open;
            if (full && isGeneration(t.word(i))) {
                return i + 1 <= last && t.mark(i + 1) == '.' && t.joined(i + 1) ? i + 1 : i;
            }
        }
        return last;
    }

    private boolean isWideGap(int i) {
        return t.start(i) - t.end(i - 1) >= WIDE_GAP;
    }

    private boolean isSpacedDash(int i) {
        return "-\u2013\u2014".indexOf(t.mark(i)) >= 0 && !t.joined(i) && !t.joined(i + 1) && !t.isWord(i - 1, "al");
    }

    /** "Michael O' Leary": behind a letter it may be one. */
    private boolean isApostrophe(int i) {
        return (t.mark(i) == '\'' || t.mark(i) == '\u2019') && t.joined(i);
    }

    private boolean holdsSign(int from, int last) {
        for (int i = from + 1; i < last; i++) {
            if (QuoteSigns.isSign(t.mark(i)) && !t.joinedWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** The last token of the family name behind a nickname, "Dwayne "The Rock" Johnson"; -1 where none follows. */
    int behindNickname(int last) {
        if (!QuoteSigns.isSign(t.mark(last + 1)) || t.joined(last + 1)) {
            return -1;
        }
        for (int i = last + 3; i <= last + 2 + LONGEST_NICKNAME && i + 1 < t.size(); i++) {
            if (QuoteSigns.isSign(t.mark(i)) && !t.joinedWord(i)) {
                int mention = t.mention(i + 1);
                boolean name = t.is(last + 2, WordClass.CAPITAL) && mention >= 0 && t.firstOf(mention) == i + 1 && !t.is(i + 1, WordClass.SENTENCE)
                        && t.mentions().get(mention).type().equals(Mention.PERSON);
                return name ? last(i + 1, t.lastOf(mention)) : -1;
            }
        }
        return -1;
    }
}
