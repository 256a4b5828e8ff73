package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.QuoteSigns;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** The subject before a verb, over appositions, asides, days and relative clauses. */
final class SubjectPhrases {

    private static final int LONGEST_RELATIVE = 12;

    private final StoryTokens t;
    private final NounPhrases phrases;
    private final Agents agents;

    SubjectPhrases(StoryTokens tokens, NounPhrases phrases) {
        this.t = tokens;
        this.phrases = phrases;
        agents = new Agents(tokens, phrases);
    }

    /** The subject whose last word, or what is said of it, ends at {@code last}; or null. */
    @Nullable NounPhrase endingAt(int last, int floor) {
        return whole(before(last, floor), floor);
    }

    /** "Experts on trade and around the country": what stands behind "and" is no subject of its own. */
    private @Nullable NounPhrase whole(@Nullable NounPhrase subject, int floor) {
        if (subject == null || agents.canSpeak(subject)) {
            return subject;
        }
        int before = subject.from() - 1;
        while (before > floor && t.is(before, WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.LIKE_ING | WordClass.LIKE_PAST) && before > subject.from() - 4) {
            before--;
        }
        if (before == subject.from() - 1 || before < floor) {
            return subject;
        }
        int start = phrases.startOf(before, floor);
        NounPhrase longer = start < 0 ? subject : new NounPhrase(start, subject.to());
        return agents.canSpeak(longer) ? longer : subject;
    }

    private @Nullable NounPhrase before(int last, int floor) {
        if (t.mark(last) == ',' && !t.is(last, WordClass.NAME)) {
            return phrases.beforeAside(last, floor);
        }
        if (isDash(last)) {
            return beforeDashes(last, floor);
        }
        if (t.isWord(last, "who") || t.isWord(last, "which") || t.is(last, WordClass.THAT)) {
            return new NounPhrase(last, last + 1);
        }
        if (t.is(last, WordClass.TIME) && !t.is(last, WordClass.AGENT | WordClass.NAME) && last > floor && !QuoteSigns.isSign(t.mark(last - 1))) {
            last--;
            last -= last > floor && t.isWord(last, "on") ? 1 : 0;
        }
        if (t.is(last, WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.PREPOSITION) && !t.is(last, WordClass.PRONOUN | WordClass.NAME)
                && !t.is(last - 1, WordClass.PREPOSITION)) {
            return null;
        }
        int start = phrases.startOf(last, floor);
        NounPhrase described = start < 0 ? null : beforeRelative(last, floor);
        return described != null ? described : start < 0 ? null : new NounPhrase(start, last + 1);
    }

    /** "the union" in: the union that represents nurses said; null where no relative clause stands there. */
    private @Nullable NounPhrase beforeRelative(int last, int floor) {
        for (int i = last; i > floor && i > last - LONGEST_RELATIVE && !t.is(i, WordClass.MARK); i--) {
            if (t.isWord(i, "who") || t.is(i, WordClass.THAT) && isRelative(i, last)) {
                int start = i == last ? -1 : phrases.startOf(i - 1, floor);
                NounPhrase phrase = start < 0 ? null : new NounPhrase(start, i);
                boolean told = t.is(start - 1, WordClass.TELL) || t.is(start - 1, WordClass.PREPOSITION);
                return phrase != null && !told && agents.canSpeak(phrase) ? phrase : null;
            }
        }
        return null;
    }

    /** Whether a verb stands behind "that" right away. */
    private boolean isRelative(int that, int last) {
        int next = that + 1;
        return !t.is(next, WordClass.NAME | WordClass.AGENT | WordClass.DETERMINER | WordClass.PRONOUN | WordClass.CAPITAL)
                && (t.is(next, WordClass.VERB | WordClass.LIKE_PAST | WordClass.BE | WordClass.AUXILIARY | WordClass.S_FORM | WordClass.PAST_FORM)
                        || t.text().charAt(t.end(next) - 1) == 's' && next < last);
    }

    private boolean isDash(int i) {
        char c = t.mark(i);
        return c == '\u2014' || c == '\u2013' || c == '\u2015' || c == '-' && !t.joined(i);
    }

    /** "Kall -- who wrote a book -- said". */
    private @Nullable NounPhrase beforeDashes(int last, int floor) {
        for (int i = last - 1; i > Math.max(floor, last - 40); i--) {
            if (isDash(i)) {
                int start = phrases.startOf(i - 1, floor);
                return start < 0 ? null : new NounPhrase(start, i);
            }
        }
        return null;
    }
}
