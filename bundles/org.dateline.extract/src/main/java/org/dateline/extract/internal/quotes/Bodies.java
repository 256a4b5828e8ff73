package org.dateline.extract.internal.quotes;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Bodies as "it" and "the company" take them up. */
final class Bodies {

    /** Passages back to a body that still speaks. */
    private static final int NEAR = 3;
    /** Sentences back to the one that "it" may be about. */
    private static final int SENTENCES = 3;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final SentencesBefore before;
    private @Nullable NounPhrase last;
    private @Nullable CastMember lastMember;
    private int passage;

    Bodies(StoryTokens tokens, Regions regions, NounPhrases phrases, SentencesBefore before) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.before = before;
    }

    /** Takes note of who spoke, where it was a body. */
    void remember(NounPhrase phrase, @Nullable CastMember member, int inPassage) {
        if (member == null ? isBody(phrase) : !member.type().equals(Mention.PERSON)) {
            last = phrase;
            lastMember = member;
            passage = inPassage;
        }
    }

    /** The organisation that spoke last, if not long before. */
    @Nullable CastMember lastNear(int inPassage) {
        return lastMember != null && lastMember.type().equals(Mention.ORG) && inPassage - passage <= NEAR ? lastMember : null;
    }

    /** What "it" takes up: the body that its sentence or one right before begins with, else the one that spoke last. */
    NounPhrase meantByIt(NounPhrase it, int inPassage) {
        int sentence = t.sentenceOf(it.from());
        for (int s = sentence; s >= 0 && s > sentence - SENTENCES; s--) {
            int first = t.sentenceStart(s);
            int end = first < it.from() && regions.at(first) < 0 ? endOf(first, it.from()) : first;
            if (end > first && mayBeIt(new NounPhrase(first, end))) {
                return new NounPhrase(first, end);
            }
        }
        NounPhrase giver = before.giverOfStatement(it.from());
        return giver != null ? giver : last != null && inPassage - passage <= NEAR ? last : it;
    }

    /** What "they" takes up: the body that spoke last of all. */
    NounPhrase meantByThey(NounPhrase they, @Nullable NounPhrase lastSpeaker, int inPassage) {
        return last != null && last == lastSpeaker && inPassage - passage <= NEAR ? last : they;
    }

    private int endOf(int first, int ceiling) {
        int mention = t.mention(t.is(first, WordClass.DETERMINER) ? first + 1 : first);
        return mention >= 0 ? t.lastOf(mention) + 1 : phrases.endOf(first, ceiling);
    }

    private boolean mayBeIt(NounPhrase phrase) {
        NounPhrases.Head head = phrases.headOf(phrase.from(), phrase.to());
        return isBody(phrase) || (head.mention() >= 0 ? t.mentions().get(head.mention()).type().equals(Mention.PLACE)
                : SpeakerNouns.isDocument(t.lower(head.to() - 1)));
    }

    private boolean isBody(NounPhrase phrase) {
        NounPhrases.Head head = phrases.headOf(phrase.from(), phrase.to());
        return head.mention() >= 0 ? t.mentions().get(head.mention()).type().equals(Mention.ORG) : SpeakerNouns.isBody(t.lower(head.to() - 1));
    }
}
