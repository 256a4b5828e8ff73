package org.dateline.extract.internal.quotes;

import java.util.List;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Who of the cast a speaker phrase means: by name, pronoun, "who", or the title that only one member bears. */
final class Speakers {

    /** Passages back to a speaker whom "he" may still mean. */
    private static final int NEAR = 3;

    private final StoryTokens t;
    private final NounPhrases phrases;
    private final Members members;
    private final Descriptions descriptions;
    private final UnnamedSpeakers unnamed;
    private final Bodies bodies;
    private final Documents documents;
    private final SentencesBefore before;
    private @Nullable CastMember lastPerson;
    private int lastPassage = -10;
    /** Who spoke last, person or body, as the story calls it. */
    private @Nullable NounPhrase lastSpeaker;
    /** The person whom the story names most, as the one who answers in an interview. */
    private @Nullable CastMember mainPerson;

    Speakers(StoryTokens tokens, Regions regions, NounPhrases phrases, Findings given) {
        this.t = tokens;
        this.phrases = phrases;
        List<CastMember> cast = given.of(Layer.CAST);
        members = new Members(tokens, cast);
        before = new SentencesBefore(tokens, regions, phrases, members);
        descriptions = new Descriptions(tokens, phrases, members, before, cast);
        unnamed = new UnnamedSpeakers(tokens, phrases, members, before);
        bodies = new Bodies(tokens, regions, phrases, before);
        documents = new Documents(tokens, phrases);
        for (CastMember member : cast) {
            if (member.type().equals(Mention.PERSON) && (mainPerson == null || member.links().size() > mainPerson.links().size())) {
                mainPerson = member;
            }
        }
    }

    void name(Draft draft, Quotation.Builder out) {
        NounPhrase phrase = draft.speaker;
        Draft from = draft;
        while (phrase == null && from.sameSpeakerAs != null) {
            from = from.sameSpeakerAs;
            phrase = from.speaker;
        }
        if (phrase == null) {
            return;
        }
        draft.meant = from != draft && from.meant != null ? from.meant : meant(phrase, draft);
        CastMember member = from != draft && from.resolved != null ? from.resolved : memberOf(draft.meant, draft);
        member = member != null && draft.meant != phrase && !members.maybe(member, t.lower(phrase.from())) ? null : member;
        draft.resolved = member;
        if (draft.outer == null) {
            remember(draft.meant, member, draft.passage);
        }
        out.speaker(member == null ? t.textOf(draft.meant.from(), draft.meant.to()) : namesOf(draft.meant, member), t.span(phrase.from(), phrase.to()), member == null ? null : member.id());
    }

    /** The words that stand for the phrase: for a pronoun what it takes up, for a document its author. */
    private NounPhrase meant(NounPhrase phrase, Draft draft) {
        int first = phrase.from();
        if (phrase.to() - first > 1 || draft.outer != null) {
            return behindDocument(phrase, draft.cueFrom);
        }
        if (t.isWord(first, "who") || t.isWord(first, "that") || t.isWord(first, "which")) {
            return unnamed.antecedent(phrase);
        }
        if (t.isWord(first, "it")) {
            return behindDocument(bodies.meantByIt(phrase, draft.passage), -1);
        }
        NounPhrase meant = unnamed.meantBy(phrase, draft.passage);
        return meant == phrase && t.isWord(first, "they") ? bodies.meantByThey(phrase, lastSpeaker, draft.passage) : meant;
    }

    /** The author of a document, as far as the words before the verb or the story before tell; otherwise the phrase itself. */
    private NounPhrase behindDocument(NounPhrase phrase, int verb) {
        if (!documents.isDocument(phrase)) {
            return phrase;
        }
        NounPhrase author = documents.author(phrase, verb);
        return author != null ? author : lastSpeaker != null && documents.isVoiced(phrase) ? lastSpeaker : phrase;
    }

    /** The member's name, and that of another person whom "and" joins with it: "Jane Roe and Ove Holm". */
    private String namesOf(NounPhrase phrase, CastMember member) {
        CastMember other = isJoined(phrase) ? members.of(t.mention(phrase.to() - 1)) : null;
        return other == null || other == member ? member.name() : member.name() + " and " + other.name();
    }

    /** Whether two persons speak: "President Jane Roe and Chairman Ove Holm". */
    private boolean isJoined(NounPhrase phrase) {
        int mention = t.mention(phrase.to() - 1);
        int and = mention < 0 ? -1 : t.firstOf(mention) - 1;
        while (and > phrase.from() && !t.is(and, WordClass.COORDINATOR)) {
            and--;
        }
        return and > phrase.from() && t.mention(and) < 0 && members.isPerson(mention) && members.isPerson(t.mention(and - 1));
    }

    private void remember(NounPhrase phrase, @Nullable CastMember member, int passage) {
        bodies.remember(phrase, member, passage);
        if (member != null && member.type().equals(Mention.PERSON)) {
            lastPerson = member;
            lastPassage = passage;
            unnamed.forget();
        } else if (member == null && !(phrase.to() - phrase.from() == 1 && t.is(phrase.from(), WordClass.PRONOUN | WordClass.WH))) {
            unnamed.remember(phrase, passage);
        }
        lastSpeaker = phrase;
    }

    private @Nullable CastMember memberOf(NounPhrase phrase, Draft draft) {
        int first = phrase.from();
        if (draft.outer != null && phrase.to() - first == 1 && t.is(first, WordClass.SUBJECT_PRONOUN)) {
            return t.isWord(first, "i") ? draft.outer.resolved : null;
        }
        if (phrase.to() - first == 1) {
            CastMember meant = members.ofPronoun(first);
            if (meant != null) {
                return meant;
            }
            if (t.is(first, WordClass.MALE | WordClass.FEMALE) && t.is(first, WordClass.PRONOUN | WordClass.POSSESSIVE)) {
                CastMember about = t.is(first, WordClass.POSSESSIVE) ? before.person(first) : null;
                return about != null || draft.passage - lastPassage > NEAR ? about : lastPerson;
            }
            if (t.word(first).equals("A") && t.mark(first + 1) == ':') {
                return mainPerson;
            }
        }
        if (isJoined(phrase)) {
            return firstPerson(phrase);
        }
        CastMember apposed = namedBehind(phrase);
        NounPhrases.Head head = phrases.headOf(first, phrase.to());
        if (apposed != null && (head.mention() < 0 || !members.isPerson(head.mention()))) {
            return apposed;
        }
        if (head.mention() >= 0 && !isOneOfPeople(phrase, head)) {
            return members.of(head.mention());
        }
        return t.isWord(first, "the") || t.is(first, WordClass.POSSESSIVE) ? described(phrase, head, draft) : null;
    }

    /** "the Italian", but "the Italians", "the French". */
    private boolean isOneOfPeople(NounPhrase phrase, NounPhrases.Head head) {
        String name = t.lower(head.to() - 1);
        return t.isWord(phrase.from(), "the") && t.mentions().get(head.mention()).type().equals(Mention.NORP) && "sehx".indexOf(name.charAt(name.length() - 1)) < 0;
    }

    private @Nullable CastMember firstPerson(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (members.isPerson(t.mention(i))) {
                return members.of(t.mention(i));
            }
        }
        return null;
    }

    private @Nullable CastMember described(NounPhrase phrase, NounPhrases.Head head, Draft draft) {
        if (t.isWord(head.to() - 1, "old") && t.mark(head.to() - 2) == '-') {
            return draft.passage - lastPassage <= 2 * NEAR ? lastPerson : null;
        }
        CastMember speaker = draft.passage - lastPassage <= NEAR ? lastPerson : null;
        if (head.mention() >= 0) {
            CastMember about = before.person(phrase.from());
            return about != null ? about : speaker != null ? speaker : members.lastThatBeganASentence(phrase.from(), Mention.PERSON, "");
        }
        return descriptions.meantBy(phrase, speaker, bodies.lastNear(draft.passage));
    }

    /** "its founder and president, Aida Seif," or "the uncle, Ma Chengming, said". */
    private @Nullable CastMember namedBehind(NounPhrase phrase) {
        CastMember before = t.is(phrase.to(), WordClass.MARK) && "\u2014\u2013-".indexOf(t.mark(phrase.to())) >= 0 ? namedBetweenDashes(phrase.to()) : namedBefore(phrase);
        if (before != null) {
            return before;
        }
        int mention = t.mark(phrase.to()) == ',' ? t.mention(phrase.to() + 1) : -1;
        if (mention < 0 || t.is(phrase.to() + 1, WordClass.SENTENCE)) {
            return null;
        }
        int next = t.lastOf(mention) + 1;
        boolean closed = next >= t.size() || t.mark(next) == ',' || t.mark(next) == '.' || t.is(next, WordClass.SENTENCE | WordClass.SAY);
        return closed && members.isPerson(mention) ? members.of(mention) : null;
    }

    /** "the sponsors — Sen. Jane Roe and others — said". */
    private @Nullable CastMember namedBetweenDashes(int dash) {
        for (int i = dash + 1; i < t.size() && i < dash + NEAR * 2 && t.mark(i) != t.mark(dash); i++) {
            if (members.isPerson(t.mention(i))) {
                return members.of(t.mention(i));
            }
        }
        return null;
    }

    /** "Abdullah Falk, Chief of Staff said": who the sentence begins with, where a title without an article follows. */
    private @Nullable CastMember namedBefore(NounPhrase phrase) {
        int first = phrase.from();
        int mention = t.mark(first - 1) == ',' && !t.is(first, WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.PRONOUN) ? t.mention(first - 2) : -1;
        if (mention < 0) {
            return null;
        }
        int start = phrases.startOf(first - 2, t.sentenceStart(t.sentenceOf(first)));
        boolean begins = start >= 0 && (t.is(start, WordClass.SENTENCE) || t.mark(start - 1) == ',' && t.is(phrases.startOf(start - 2, 0), WordClass.SENTENCE));
        return begins && members.isPerson(mention) ? members.of(mention) : null;
    }
}
