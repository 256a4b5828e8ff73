package org.dateline.extract.internal.quotes;

import java.util.HashMap;
import java.util.Map;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Whose words a document prints: "a letter from the council", "a council statement", and then "the statement". */
final class Documents {

    private static final int REACH = 12;

    private final StoryTokens t;
    private final NounPhrases phrases;
    private final Map<String, NounPhrase> authors = new HashMap<>();

    Documents(StoryTokens tokens, NounPhrases phrases) {
        this.t = tokens;
        this.phrases = phrases;
    }

    /** Whether the phrase is about something written or published. */
    boolean isDocument(NounPhrase phrase) {
        NounPhrases.Head head = phrases.headOf(phrase.from(), phrase.to());
        return head.mention() < 0 && SpeakerNouns.isDocument(t.lower(head.to() - 1));
    }

    /**
     * The words that name its author, or null.
     *
     * @param verb the verb that reports, behind which nothing more is said of the document
     */
    @Nullable NounPhrase author(NounPhrase phrase, int verb) {
        int noun = phrases.headOf(phrase.from(), phrase.to()).to() - 1;
        String word = t.lower(noun);
        NounPhrase author = behind(noun, phrase, verb);
        author = author != null ? author : before(noun, phrase);
        if (author != null) {
            authors.put(word, author);
            return author;
        }
        return t.isWord(phrase.from(), "the") || t.isWord(phrase.from(), "it") ? authors.get(word) : null;
    }

    /** Whether it prints what somebody wants to say, so that where no author stands the last speaker is meant. */
    boolean isVoiced(NounPhrase phrase) {
        return t.is(phrase.from(), WordClass.POSSESSIVE | WordClass.DETERMINER) && !t.isWord(phrase.from(), "a") && SpeakerNouns.isVoiced(t.lower(phrases.headOf(phrase.from(), phrase.to()).to() - 1));
    }

    /** "from", "by", "issued by". */
    private @Nullable NounPhrase behind(int noun, NounPhrase phrase, int verb) {
        int end = Math.min(Math.max(phrase.to(), verb), noun + REACH);
        for (int i = noun + 1; i < end && !t.is(i, WordClass.SENTENCE); i++) {
            if (t.isWord(i, "from") || t.isWord(i, "by")) {
                int close = phrases.endOf(i + 1, end);
                boolean names = close > i + 1 && (t.is(i + 1, WordClass.NAME) || t.is(i + 1, WordClass.DETERMINER | WordClass.POSSESSIVE)
                        && !t.is(close - 1, WordClass.TIME));
                return names ? withoutListener(i + 1, close) : null;
            }
        }
        return null;
    }

    /** "the council to its members". */
    private NounPhrase withoutListener(int from, int to) {
        int mention = t.mention(from);
        return mention >= 0 ? new NounPhrase(from, Math.min(to, t.lastOf(mention) + 1)) : new NounPhrase(from, phrases.headOf(from, to).to());
    }

    /** "the council's statement", "an Ostria Council statement". */
    private @Nullable NounPhrase before(int noun, NounPhrase phrase) {
        for (int i = noun - 1; i >= phrase.from() && i > noun - 5; i--) {
            int mention = t.mention(i);
            boolean owns = t.is(i + 1, WordClass.APOSTROPHE_S);
            if (mention >= 0 && (owns || speaks(mention))) {
                return new NounPhrase(Math.max(phrase.from(), t.firstOf(mention)), i + 1);
            }
            if (owns && i > phrase.from()) {
                return new NounPhrase(phrase.from(), i + 1);
            }
        }
        return null;
    }

    private boolean speaks(int mention) {
        String type = t.mentions().get(mention).type();
        return type.equals(Mention.ORG) || type.equals(Mention.PERSON);
    }
}
