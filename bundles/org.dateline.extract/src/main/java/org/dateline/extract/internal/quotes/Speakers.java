package org.dateline.extract.internal.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Who of the cast a speaker phrase means: by name, pronoun, "who", or the title that only one member bears. */
final class Speakers {

    /** Passages back to a speaker whom "he" may still mean. */
    private static final int NEAR = 3;
    /** Tokens back to the only person whom "the president" may mean where nobody bears the title. */
    private static final int SAME_PART = 80;
    private static final Set<String> OFFICES = Set.of("president", "minister", "premier", "chancellor", "governor", "mayor", "senator", "chief",
            "chairman", "chairwoman", "director", "secretary", "ambassador", "candidate", "leader", "commander", "coach", "manager", "captain",
            "player", "striker", "author", "writer", "singer", "actor", "actress", "artist", "lawyer", "judge", "professor", "doctor", "activist",
            "founder", "owner", "star", "king", "queen", "prince", "pope", "bishop", "cardinal");

    private final StoryTokens t;
    private final NounPhrases phrases;
    private final Map<String, CastMember> byMention = new HashMap<>();
    private final Map<Integer, CastMember> byPronoun = new HashMap<>();
    private final Map<String, @Nullable CastMember> byTitle = new HashMap<>();
    private final UnnamedSpeakers unnamed;
    private @Nullable CastMember lastPerson;
    private int lastPassage = -10;
    /** The person whom the story names most, as the one who answers in an interview. */
    private @Nullable CastMember mainPerson;

    Speakers(StoryTokens tokens, NounPhrases phrases, Findings given) {
        this.t = tokens;
        this.phrases = phrases;
        unnamed = new UnnamedSpeakers(tokens, phrases, byPronoun);
        for (CastMember member : given.of(Layer.CAST)) {
            for (CastMember.Link link : member.links()) {
                if (link.mentionId().isEmpty()) {
                    byPronoun.put(link.span().start(), member);
                } else {
                    byMention.put(link.mentionId(), member);
                }
            }
            learnTitles(member);
            if (member.type().equals(Mention.PERSON) && (mainPerson == null || member.links().size() > mainPerson.links().size())) {
                mainPerson = member;
            }
        }
    }

    /** The last word of each title, where no other member bears it. */
    private void learnTitles(CastMember member) {
        Set<String> own = new HashSet<>();
        for (CastMember.Role role : member.roles()) {
            String head = role.text().split(" (of|for|at|in|to|from|and) ", 2)[0];
            own.add(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
            if (role.text().indexOf(' ') > 0) {
                own.add(role.text().toLowerCase(Locale.ROOT));
            }
        }
        if (member.type().equals(Mention.ORG)) {
            String name = member.name().toLowerCase(Locale.ROOT);
            own.add(name.substring(name.lastIndexOf(' ') + 1));
            own.add(name.substring(0, (name + " ").indexOf(' ')));
        }
        for (String title : own) {
            byTitle.put(title, byTitle.containsKey(title) ? null : member);
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
        NounPhrase meant = from != draft ? phrase : unnamed.antecedent(phrase, draft);
        CastMember member = from != draft && from.resolved != null ? from.resolved : memberOf(meant, draft);
        draft.resolved = member;
        if (draft.outer == null) {
            remember(meant, member, draft.passage);
        }
        out.speaker(member == null ? t.textOf(meant.from(), meant.to()) : member.name(), t.span(phrase.from(), phrase.to()),
                member == null ? null : member.id());
    }

    private void remember(NounPhrase phrase, @Nullable CastMember member, int passage) {
        if (member != null && member.type().equals(Mention.PERSON)) {
            lastPerson = member;
            lastPassage = passage;
            unnamed.forget();
        } else if (member == null && !(phrase.to() - phrase.from() == 1 && t.is(phrase.from(), WordClass.PRONOUN | WordClass.WH))) {
            unnamed.remember(phrase, passage);
        }
    }

    private boolean isPerson(int mention) {
        CastMember member = byMention.get(t.mentions().get(mention).id());
        return member != null && member.type().equals(Mention.PERSON);
    }

    private @Nullable CastMember memberOf(NounPhrase phrase, Draft draft) {
        int first = phrase.from();
        if (draft.outer != null && phrase.to() - first == 1 && t.is(first, WordClass.SUBJECT_PRONOUN)) {
            return t.isWord(first, "i") ? draft.outer.resolved : null;
        }
        if (phrase.to() - first == 1) {
            CastMember meant = byPronoun.get(t.start(first));
            if (meant != null) {
                return meant;
            }
            if (t.is(first, WordClass.MALE | WordClass.FEMALE) && t.is(first, WordClass.PRONOUN | WordClass.POSSESSIVE)) {
                return draft.passage - lastPassage <= NEAR ? lastPerson : null;
            }
            if (t.word(first).equals("A") && t.mark(first + 1) == ':') {
                return mainPerson;
            }
        }
        CastMember apposed = namedBehind(phrase);
        NounPhrases.Head head = phrases.headOf(first, phrase.to());
        if (apposed != null && (head.mention() < 0 || !isPerson(head.mention()))) {
            return apposed;
        }
        if (head.mention() >= 0) {
            return byMention.get(t.mentions().get(head.mention()).id());
        }
        boolean definite = t.isWord(first, "the") || t.is(first, WordClass.POSSESSIVE);
        if (!definite) {
            return null;
        }
        if (t.isWord(head.to() - 1, "old") && t.mark(head.to() - 2) == '-') {
            return draft.passage - lastPassage <= 2 * NEAR ? lastPerson : null;
        }
        CastMember member = byTitle.get(t.textOf(Math.min(first + 1, phrase.to() - 1), phrase.to()).toLowerCase(Locale.ROOT));
        member = member != null ? member : bearer(t.lower(head.to() - 1), first);
        return member == null && OFFICES.contains(t.lower(head.to() - 1)) && !byTitle.containsKey(t.lower(head.to() - 1)) ? onlyPersonBefore(first) : member;
    }

    /** "its founder and president, Aida Seif," or "the uncle, Ma Chengming, said". */
    private @Nullable CastMember namedBehind(NounPhrase phrase) {
        CastMember before = namedBefore(phrase);
        if (before != null) {
            return before;
        }
        int mention = t.mark(phrase.to()) == ',' ? t.mention(phrase.to() + 1) : -1;
        if (mention < 0 || t.is(phrase.to() + 1, WordClass.SENTENCE)) {
            return null;
        }
        CastMember member = byMention.get(t.mentions().get(mention).id());
        char next = t.mark(t.lastOf(mention) + 1);
        boolean closed = next == ',' || next == '.' || next == 0 || t.is(t.lastOf(mention) + 1, WordClass.SENTENCE);
        return closed && member != null && member.type().equals(Mention.PERSON) ? member : null;
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
        CastMember member = byMention.get(t.mentions().get(mention).id());
        return begins && member != null && member.type().equals(Mention.PERSON) ? member : null;
    }

    /** The only person named shortly before; null where there is none, or two. */
    private @Nullable CastMember onlyPersonBefore(int token) {
        CastMember only = null;
        for (int i = token - 1; i >= 0 && i > token - SAME_PART; i--) {
            CastMember member = t.mention(i) < 0 ? null : byMention.get(t.mentions().get(t.mention(i)).id());
            if (member != null && member.type().equals(Mention.PERSON) && member != only) {
                if (only != null) {
                    return null;
                }
                only = member;
            }
        }
        return only;
    }

    private @Nullable CastMember bearer(String title, int phrase) {
        CastMember member = byTitle.get(title);
        return member != null && member.span().start() < t.start(phrase) ? member : null;
    }
}
