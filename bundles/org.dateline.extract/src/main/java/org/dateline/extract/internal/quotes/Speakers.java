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
    private static final int NEAR = 2;

    private final StoryTokens t;
    private final NounPhrases phrases;
    private final Map<String, CastMember> byMention = new HashMap<>();
    private final Map<Integer, CastMember> byPronoun = new HashMap<>();
    private final Map<String, @Nullable CastMember> byTitle = new HashMap<>();
    private @Nullable CastMember lastPerson;
    private int lastPassage = -10;

    Speakers(StoryTokens tokens, NounPhrases phrases, Findings given) {
        this.t = tokens;
        this.phrases = phrases;
        for (CastMember member : given.of(Layer.CAST)) {
            for (CastMember.Link link : member.links()) {
                if (link.mentionId().isEmpty()) {
                    byPronoun.put(link.span().start(), member);
                } else {
                    byMention.put(link.mentionId(), member);
                }
            }
            learnTitles(member);
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
        CastMember member = from != draft && from.resolved != null ? from.resolved : memberOf(phrase, draft);
        draft.resolved = member;
        if (member != null && member.type().equals(Mention.PERSON) && draft.outer == null) {
            lastPerson = member;
            lastPassage = draft.passage;
        }
        out.speaker(member == null ? t.textOf(phrase.from(), phrase.to()) : member.name(), t.span(phrase.from(), phrase.to()),
                member == null ? null : member.id());
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
            if (t.isWord(first, "he") || t.isWord(first, "she") || t.isWord(first, "her") || t.isWord(first, "him")) {
                return draft.passage - lastPassage <= NEAR ? lastPerson : null;
            }
            if (t.isWord(first, "who") || t.isWord(first, "which")) {
                return namedBefore(first);
            }
        }
        NounPhrases.Head head = phrases.headOf(first, phrase.to());
        if (head.mention() >= 0) {
            return byMention.get(t.mentions().get(head.mention()).id());
        }
        boolean definite = t.isWord(first, "the") || t.is(first, WordClass.POSSESSIVE);
        if (!definite) {
            return null;
        }
        CastMember member = byTitle.get(t.textOf(Math.min(first + 1, phrase.to() - 1), phrase.to()).toLowerCase(Locale.ROOT));
        return member != null ? member : bearer(t.word(head.to() - 1).toLowerCase(Locale.ROOT), first);
    }

    /** "Brunson, who said": the name right before. */
    private @Nullable CastMember namedBefore(int who) {
        int last = t.mark(who - 1) == ',' ? who - 2 : who - 1;
        int mention = t.mention(last);
        return mention < 0 ? null : byMention.get(t.mentions().get(mention).id());
    }

    private @Nullable CastMember bearer(String title, int phrase) {
        CastMember member = byTitle.get(title);
        return member != null && member.span().start() < t.start(phrase) ? member : null;
    }
}
