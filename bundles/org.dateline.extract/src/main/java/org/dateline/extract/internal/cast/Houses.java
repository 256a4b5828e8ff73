package org.dateline.extract.internal.cast;

import java.util.List;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.StoryTokens;

/** "Tallow & Finch": two family names joined so are one body. */
final class Houses {

    private final StoryTokens t;
    private final NameWords words;

    Houses(StoryTokens tokens, NameWords words) {
        t = tokens;
        this.words = words;
    }

    /** Whether this mention and the next are one. */
    boolean isHouse(int m) {
        int sign = t.lastOf(m) + 1;
        return m + 1 < t.mentions().size() && t.mark(sign) == '&' && t.firstOf(m + 1) == sign + 1 && isFamilyName(m) && isFamilyName(m + 1);
    }

    private boolean isFamilyName(int m) {
        String type = t.mentions().get(m).type();
        return t.firstOf(m) == t.lastOf(m) && GivenNames.genderOf(t.word(t.firstOf(m))) == Gender.UNKNOWN
                && (type.equals(Mention.PERSON) || type.equals(Mention.ORG));
    }

    NamedMention of(int m) {
        Mention one = t.mentions().get(m);
        int first = t.firstOf(m);
        int last = t.lastOf(m + 1);
        Mention whole = new Mention(one.id(), t.span(first, last + 1), Mention.ORG, one.confidence());
        return new NamedMention(m, whole, Mention.ORG, t.textOf(first, last + 1), words.parts(first, last, false), first, last, List.of());
    }
}
