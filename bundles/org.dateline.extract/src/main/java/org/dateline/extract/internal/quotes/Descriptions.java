package org.dateline.extract.internal.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description means, such as "the minister" or "the company": who bears the title or has the noun in the name, else, for what a
 * story calls somebody whom it has just named ("the billionaire"), who spoke or was spoken of last.
 */
final class Descriptions {

    private static final int SAME_PART = 80;

    private final StoryTokens t;
    private final NounPhrases phrases;
    private final Members members;
    private final SentencesBefore before;
    /** By the word, then by the id. */
    private final Map<String, Map<String, CastMember>> bearers = new HashMap<>();
    private final Set<String> officers = new HashSet<>();

    Descriptions(StoryTokens tokens, NounPhrases phrases, Members members, SentencesBefore before, List<CastMember> cast) {
        this.t = tokens;
        this.phrases = phrases;
        this.members = members;
        this.before = before;
        cast.forEach(this::learn);
    }

    /** The last word of each title, the first and last of a body's name. */
    private void learn(CastMember member) {
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
            bearers.computeIfAbsent(title, any -> new LinkedHashMap<>()).put(member.id(), member);
            if (SpeakerNouns.isOffice(title)) {
                officers.add(member.id());
            }
        }
    }

    /**
     * @param speaker the person who spoke last, if not long ago
     * @param body the body that spoke last, if not long ago
     */
    @Nullable CastMember meantBy(NounPhrase phrase, @Nullable CastMember speaker, @Nullable CastMember body) {
        int first = phrase.from();
        String words = t.textOf(Math.min(first + 1, phrase.to() - 1), phrase.to()).toLowerCase(Locale.ROOT);
        Map<String, CastMember> those = bearers.getOrDefault(words, Map.of());
        if (those.size() == 1) {
            return those.values().iterator().next();
        }
        NounPhrases.Head head = phrases.headOf(first, phrase.to());
        String noun = t.lower(head.to() - 1);
        those = bearers.getOrDefault(noun, Map.of());
        if (!those.isEmpty()) {
            return those.size() > 1 ? members.lastBefore(first, those, noun) : bearerBefore(first, those.values().iterator().next());
        }
        if (!t.isWord(first, "the") || isIntroduced(noun, first)) {
            return null;
        }
        if (SpeakerNouns.isAnyBody(noun) && head.to() == phrase.to()) {
            return body != null ? body : bodyBefore(first);
        }
        return person(noun, first, head.to() == phrase.to() ? speaker : null);
    }

    private @Nullable CastMember bearerBefore(int first, CastMember member) {
        return member.span().start() < t.start(first) ? member : null;
    }

    private @Nullable CastMember bodyBefore(int first) {
        CastMember began = members.lastThatBeganASentence(first, Mention.ORG, "");
        return began != null ? began : members.onlyOneBefore(first, Mention.ORG, "");
    }

    private @Nullable CastMember person(String noun, int first, @Nullable CastMember spoke) {
        boolean epithet = SpeakerNouns.isEpithet(noun);
        CastMember about = epithet && !SpeakerNouns.isOffice(noun) ? before.person(first) : null;
        CastMember speaker = spoke == null || members.maybe(spoke, noun) ? spoke : null;
        if (about != null && members.maybe(about, noun)) {
            return about;
        }
        if (epithet && speaker != null && !(SpeakerNouns.isOffice(noun) && officers.contains(speaker.id()))) {
            return speaker;
        }
        CastMember only = epithet || SpeakerNouns.isOffice(noun) ? members.onlyOneBefore(first, Mention.PERSON, noun) : null;
        return only == null && epithet && !SpeakerNouns.isOffice(noun) ? members.lastThatBeganASentence(first, Mention.PERSON, noun) : only;
    }

    /** Whether the story has told of one without a name: "a fighter said ... the fighter added". */
    private boolean isIntroduced(String noun, int first) {
        for (int i = first - 1; i >= 0 && i > first - SAME_PART; i--) {
            if (t.is(i, WordClass.MARK) || !t.isWord(i, noun)) {
                continue;
            }
            for (int k = i - 1; k >= 0 && k > i - 5 && !t.is(k, WordClass.MARK); k--) {
                if (t.isWord(k, "a") || t.isWord(k, "an") || t.isWord(k, "one") || t.isWord(k, "another")) {
                    return true;
                }
            }
        }
        return false;
    }
}
