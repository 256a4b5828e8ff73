package org.dateline.extract.internal.quotes;

import java.util.Set;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells whether a word is a reporting verb in use, and who its subject is. */
final class CueReader {

    private static final long GROUP = WordClass.AUXILIARY | WordClass.BE | WordClass.NEGATION | WordClass.ADVERB;
    private static final int LONGEST_GROUP = 6;
    private static final Set<String> QUOTING = Set.of("quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing");

    private final StoryTokens t;
    private final NounPhrases phrases;
    private final Agents agents;
    private final SubjectPhrases subjects;

    CueReader(StoryTokens tokens, NounPhrases phrases) {
        this.t = tokens;
        this.phrases = phrases;
        agents = new Agents(tokens, phrases);
        subjects = new SubjectPhrases(tokens, phrases);
    }

    /** The cue at this verb, or null where the word is a noun, a passive or a verb without speaker. */
    @Nullable Cue read(int verb, int floor) {
        if (t.is(verb, WordClass.NAME) || !t.is(verb, WordClass.FORMS) || isLabel(verb) || quotesAnother(verb)) {
            return null;
        }
        int from = groupStart(verb, floor);
        boolean be = groupHas(from, verb, WordClass.BE) || from < verb && t.is(from, WordClass.APOSTROPHE_S);
        boolean auxiliary = groupHas(from, verb, WordClass.AUXILIARY);
        if (auxiliary && isSupposed(from, verb)) {
            return null;
        }
        if (t.is(verb, WordClass.ING_FORM)) {
            return be ? finite(from, verb, floor) : participial(from, verb, floor);
        }
        if (be && !(auxiliary && t.is(verb, WordClass.BASE_FORM))) {
            return null;
        }
        if (t.is(verb, WordClass.PAST_FORM | WordClass.S_FORM) || t.is(verb, WordClass.PARTICIPLE) && auxiliary) {
            return t.isWord(verb + 1, "by") && !auxiliary ? null : finite(from, verb, floor);
        }
        if (!t.is(verb, WordClass.BASE_FORM)) {
            return null;
        }
        if (t.isWord(from - 1, "to")) {
            return t.is(verb, WordClass.NOUN_SENSE) && !t.is(verb + 1, WordClass.THAT) ? null : infinitive(from, verb, floor);
        }
        return auxiliary || isPluralSubject(from - 1) ? finite(from, verb, floor) : null;
    }

    private boolean isLabel(int verb) {
        return t.mark(verb + 1) == '-' && t.joined(verb + 1) || t.mark(verb - 1) == '-' && t.joined(verb);
    }

    /** Whether the word is a form of "quote" or "cite". */
    boolean isQuoting(int i) {
        return t.is(i, WordClass.CUE) && QUOTING.contains(t.lower(i));
    }

    /** "AFP quotes Nasser as saying": the words are Nasser's. */
    private boolean quotesAnother(int verb) {
        if (!isQuoting(verb)) {
            return false;
        }
        int behind = phrases.endOf(verb + 1, t.size());
        behind = isQuote(behind) ? behindMarks(behind) : behind;
        return t.isWord(behind, "as") && t.is(behind + 1, WordClass.ING_FORM);
    }

    /** Behind the mark that closes what a few tokens before this one opens: a “senior aide”. */
    private int behindMarks(int open) {
        for (int i = open + 1; i < open + LONGEST_GROUP; i++) {
            if (isQuote(i)) {
                return i + 1;
            }
        }
        return open;
    }

    private int groupStart(int verb, int floor) {
        int from = verb;
        while (from > floor && from > verb - LONGEST_GROUP && belongsToGroup(from - 1, verb)) {
            from--;
        }
        while (from < verb && t.is(from, WordClass.ADVERB) && !t.is(from, WordClass.BE | WordClass.AUXILIARY) && from == floor) {
            from++;
        }
        return from;
    }

    private boolean belongsToGroup(int i, int verb) {
        if (t.is(i, WordClass.NAME) || t.is(i, WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN)) {
            return false;
        }
        if (t.is(i, WordClass.APOSTROPHE_S)) {
            return t.is(verb, WordClass.ING_FORM) && i == verb - 1 || t.is(i + 1, WordClass.ADVERB) && t.is(verb, WordClass.ING_FORM);
        }
        return t.is(i, GROUP) && !(t.is(i, WordClass.CAPITAL) && t.is(i, WordClass.TIME));
    }

    private boolean groupHas(int from, int verb, long anyOf) {
        for (int i = from; i < verb; i++) {
            if (t.is(i, anyOf)) {
                return true;
            }
        }
        return false;
    }

    /** "They would not tell", "many would hope": nobody has said so. */
    private boolean isSupposed(int from, int verb) {
        boolean would = false;
        for (int i = from; i < verb; i++) {
            would |= t.isWord(i, "would") || t.isWord(i, "wouldn't");
        }
        return would && !t.is(verb + 1, WordClass.THAT)
                && (t.is(verb, WordClass.THOUGHT) || groupHas(from, verb, WordClass.NEGATION) && !isQuote(verb + 1) && !isQuote(verb + 2));
    }

    private @Nullable Cue finite(int from, int verb, int floor) {
        int last = from - 1;
        if (last < floor) {
            return null;
        }
        if (t.is(last, WordClass.COORDINATOR) && !t.is(last, WordClass.NAME)) {
            return new Cue(from, verb, null, true);
        }
        NounPhrase subject = subjects.endingAt(last, floor);
        if (subject == null || t.is(verb, WordClass.NOUN_SENSE) && t.is(verb, WordClass.S_FORM | WordClass.BASE_FORM)
                && !groupHas(from, verb, WordClass.AUXILIARY) && !speaksSurely(subject, verb)) {
            return null;
        }
        return new Cue(from, verb, subject, false);
    }

    /** For "claims", "plans", "calls": the noun is likelier unless a name or pronoun stands before it and an object behind. */
    private boolean speaksSurely(NounPhrase subject, int verb) {
        if (t.is(verb + 1, WordClass.THAT) && t.is(verb + 2, WordClass.AUXILIARY | WordClass.BE)) {
            return false;
        }
        boolean surely = t.isWord(verb + 1, "out") || subject.to() - subject.from() == 1 && t.is(subject.from(), WordClass.SUBJECT_PRONOUN | WordClass.WH)
                || t.is(verb + 1, WordClass.THAT | WordClass.WH) && agents.canSpeak(subject)
                || t.mark(verb + 1) == ',' && isQuote(verb + 2) || isQuote(verb + 1) || t.mark(verb + 1) == ':'
                || isQuote(subject.from() - 1) && t.is(verb + 1, WordClass.MARK | WordClass.TIME | WordClass.PREPOSITION);
        int mention = t.mention(subject.to() - 1);
        return surely || (mention >= 0 || t.is(subject.to() - 1, WordClass.AGENT))
                && (t.is(verb + 1, WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.NAME | WordClass.PRONOUN | WordClass.CAPITAL)
                        || t.isWord(verb + 1, "to") || t.isWord(verb + 1, "for") || t.isWord(verb + 1, "on"));
    }

    private boolean isQuote(int i) {
        return org.dateline.extract.internal.grammar.QuoteSigns.isSign(t.mark(i));
    }

    /** ", saying", “...,” saying and "by saying" tell of the clause before; "footage of Clinton asking" names its own subject. */
    private @Nullable Cue participial(int from, int verb, int floor) {
        int last = from - 1;
        boolean behindQuote = isQuote(last) && t.mark(last - 1) == ',';
        if (last < floor && !behindQuote || t.isWord(last, "without") || t.is(verb, WordClass.THOUGHT)) {
            return null;
        }
        if (t.isWord(last, "as") && t.is(verb, WordClass.SAY)) {
            NounPhrase cited = cited(last, floor);
            return new Cue(from, verb, cited, cited == null);
        }
        if (t.isWord(last, "by") && subjectOfVerb(last - 1, floor) instanceof NounPhrase subject) {
            return new Cue(from, verb, subject, false);
        }
        boolean printed = SpeakerNouns.isDocument(t.lower(last)) && t.is(verb, WordClass.SAY);
        if (!printed && t.is(last, WordClass.PRONOUN | WordClass.AGENT) && t.is(verb, WordClass.SAY | WordClass.TELL)) {
            int start = phrases.startOf(last, floor);
            return start > floor && t.isWord(start - 1, "with") ? new Cue(from, verb, new NounPhrase(start, last + 1), false) : null;
        }
        if (t.mark(last) == ',' || behindQuote || t.is(last, WordClass.PREPOSITION | WordClass.SUBORDINATOR | WordClass.COORDINATOR)
                || t.mark(last) == '\u2014' || t.mark(last) == '-') {
            return new Cue(from, verb, null, true);
        }
        if (printed || t.is(last, WordClass.SPEECH_NOUN | WordClass.PLACE_NOUN)) {
            return new Cue(from, verb, null, true);
        }
        if (t.is(verb, WordClass.SAY | WordClass.TELL) && t.is(last, WordClass.NAME)) {
            return new Cue(from, verb, new NounPhrase(Math.max(floor, t.firstOf(t.mention(last))), last + 1), false);
        }
        return null;
    }

    /** Falk in: Falk responded by saying; null where no verb in the past stands there with its subject right before. */
    private @Nullable NounPhrase subjectOfVerb(int verb, int floor) {
        if (verb <= floor || !t.is(verb, WordClass.LIKE_PAST | WordClass.VERB | WordClass.PAST_FORM)) {
            return null;
        }
        int start = phrases.startOf(verb - 1, floor);
        return start < 0 ? null : new NounPhrase(start, verb);
    }

    /** "AFP quotes Nasser as saying", AFP quotes a “senior aide” as saying: who is quoted; null for "Nasser was quoted as saying". */
    private @Nullable NounPhrase cited(int as, int floor) {
        if (isQuote(as - 1)) {
            int open = as - 2;
            while (open > floor && open > as - LONGEST_GROUP && !isQuote(open)) {
                open--;
            }
            int first = t.is(open - 1, WordClass.DETERMINER) ? open - 1 : open;
            return isQuote(open) && isQuoting(first - 1) ? new NounPhrase(open + 1, as - 1) : null;
        }
        int start = as > floor ? phrases.startOf(as - 1, floor) : -1;
        return start > floor && isQuoting(start - 1) ? new NounPhrase(start, as) : null;
    }

    private @Nullable Cue infinitive(int from, int verb, int floor) {
        boolean brings = t.is(verb, WordClass.SAY | WordClass.TELL) && !t.is(verb, WordClass.THOUGHT) && (t.is(verb + 1, WordClass.THAT) || isQuote(verb + 1)
                || isQuote(verb + 2) || t.mark(verb + 1) == ':');
        return brings && from - 1 > floor ? new Cue(from, verb, null, true) : null;
    }

    private boolean isPluralSubject(int last) {
        if (last < 0 || t.is(last, WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.PREPOSITION | WordClass.MARK)
                && !t.is(last, WordClass.PRONOUN)) {
            return t.mark(last) == ')' || t.mark(last) == ',';
        }
        if (t.is(last, WordClass.SUBJECT_PRONOUN)) {
            return !t.isWord(last, "he") && !t.isWord(last, "she") && !t.isWord(last, "it");
        }
        String text = t.text();
        return t.isWord(last, "who") || t.isWord(last, "people") || t.isWord(last, "police") || t.isWord(last, "some")
                || t.isWord(last, "many") || t.isWord(last, "others") || t.isWord(last, "percent")
                || text.charAt(t.end(last) - 1) == 's' && !t.is(last, WordClass.APOSTROPHE_S)
                || t.is(last, WordClass.COORDINATOR);
    }
}
