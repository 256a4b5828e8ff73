package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Whom a passage is about: the subject of its last cue, or of its first finite verb. */
final class PassageSubjects {

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Clauses clauses;

    PassageSubjects(StoryTokens tokens, Regions regions, NounPhrases phrases) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        clauses = new Clauses(tokens, regions, phrases);
    }

    /** Who the clause before speaks of: the subject of its cue, or of the passage. */
    @Nullable NounPhrase inherited(Passage p, int before) {
        if (p.subject != null) {
            return p.subject;
        }
        int limit = Math.min(before, p.from + 80);
        int from = t.is(p.from, WordClass.SUBORDINATOR) ? Math.max(p.from, clauses.mainClause(p.from, limit)) : p.from;
        for (int i = from; i < limit; i++) {
            int region = regions.at(i);
            if (region >= 0) {
                i = regions.get(region).next() - 1;
            } else if (i > from && t.is(i, WordClass.BE | WordClass.AUXILIARY | WordClass.VERB | WordClass.LIKE_PAST | WordClass.CUE)
                    && !t.is(i, WordClass.ING_FORM | WordClass.NAME) && !isNoun(i)) {
                NounPhrase subject = before(p, i);
                if (subject != null) {
                    p.subject = subject;
                    return subject;
                }
            }
        }
        return pronoun(p, limit);
    }

    /** Whether the word is rather the noun than the verb: "the hit", but "Jane Roe hit back". */
    private boolean isNoun(int i) {
        return t.is(i, WordClass.NOUN_SENSE) && !t.is(i - 1, WordClass.NAME | WordClass.SUBJECT_PRONOUN | WordClass.AGENT);
    }

    /** Where no verb is known, a pronoun that only a subject can be: "as he strolls to the door, saying". */
    private @Nullable NounPhrase pronoun(Passage p, int limit) {
        for (int i = limit - 1; i >= p.from; i--) {
            if (regions.at(i) < 0 && (t.isWord(i, "he") || t.isWord(i, "she") || t.isWord(i, "they"))) {
                p.subject = new NounPhrase(i, i + 1);
                return p.subject;
            }
        }
        return null;
    }

    private @Nullable NounPhrase before(Passage p, int verb) {
        int last = verb - 1;
        while (last > p.from && t.is(last, WordClass.ADVERB | WordClass.AUXILIARY) && !t.is(last, WordClass.NAME)) {
            last--;
        }
        if (t.mark(last) == ',') {
            return phrases.beforeAside(last, p.from);
        }
        if (t.is(last, WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.POSSESSIVE) && !t.is(last, WordClass.PRONOUN)) {
            return null;
        }
        int start = phrases.startOf(last, p.from);
        return start < 0 || t.is(start - 1, WordClass.WH) ? null : new NounPhrase(start, last + 1);
    }
}
