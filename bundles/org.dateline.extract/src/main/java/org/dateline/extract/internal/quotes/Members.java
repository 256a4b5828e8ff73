package org.dateline.extract.internal.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.cast.GivenNames;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.dateline.extract.internal.grammar.WordLexicon;
import org.jspecify.annotations.Nullable;

/** Which member of the cast stands at a token, by name or pronoun, and who of a kind was named shortly before. */
final class Members {

    /** Tokens back to somebody whom a description may still mean. */
    private static final int SAME_PART = 80;
    private static final long BOTH = WordClass.MALE | WordClass.FEMALE;

    private final StoryTokens t;
    private final Map<String, CastMember> byMention = new HashMap<>();
    private final Map<Integer, CastMember> byPronoun = new HashMap<>();
    /** By the id: MALE or FEMALE, as a pronoun tells. */
    private final Map<String, Long> genders = new HashMap<>();

    Members(StoryTokens tokens, List<CastMember> cast) {
        this.t = tokens;
        for (CastMember member : cast) {
            for (CastMember.Link link : member.links()) {
                if (link.mentionId().isEmpty()) {
                    byPronoun.put(link.span().start(), member);
                    genders.putIfAbsent(member.id(), WordLexicon.classesOf(link.span().of(tokens.text())) & BOTH);
                } else {
                    byMention.put(link.mentionId(), member);
                }
            }
        }
    }

    /** @param mention its number; may be -1 */
    @Nullable CastMember of(int mention) {
        return mention < 0 ? null : byMention.get(t.mentions().get(mention).id());
    }

    /** Whom the cast links with the pronoun. */
    @Nullable CastMember ofPronoun(int token) {
        return byPronoun.get(t.start(token));
    }

    boolean isPerson(int mention) {
        CastMember member = of(mention);
        return member != null && member.type().equals(Mention.PERSON);
    }

    /** Whether the member may be called by the noun: nobody whom the story calls "she" is "the old man". */
    boolean maybe(CastMember member, String noun) {
        long gender = WordLexicon.classesOf(noun) & BOTH;
        return gender == 0 || (genders.getOrDefault(member.id(), byName(member)) & gender) != 0;
    }

    private static long byName(CastMember member) {
        String name = member.name();
        return switch (GivenNames.genderOf(name.substring(0, (name + " ").indexOf(' ')))) {
            case MALE -> WordClass.MALE;
            case FEMALE -> WordClass.FEMALE;
            case UNKNOWN -> BOTH;
        };
    }

    /** The only member of the type who may be called by the noun and was named shortly before; null where there is none, or two. */
    @Nullable CastMember onlyOneBefore(int token, String type, String noun) {
        CastMember only = null;
        for (int i = token - 1; i >= 0 && i > token - SAME_PART; i--) {
            CastMember member = of(t.mention(i));
            if (member != null && member.type().equals(type) && member != only && maybe(member, noun)) {
                if (only != null) {
                    return null;
                }
                only = member;
            }
        }
        return only;
    }

    /**
     * Who of those who may be called by the noun was named last shortly before; not a body whose name only begins with it: "the police"
     * is not the Police Academy where there is a Police Service too.
     */
    @Nullable CastMember lastBefore(int token, Map<String, CastMember> those, String noun) {
        for (int i = token - 1; i >= 0 && i > token - SAME_PART; i--) {
            CastMember member = of(t.mention(i));
            if (member != null && those.containsKey(member.id())
                    && (!member.type().equals(Mention.ORG) || member.name().toLowerCase(Locale.ROOT).endsWith(noun))) {
                return member;
            }
        }
        return null;
    }

    /** The member of the type who may be called by the noun and with whom a sentence shortly before began, an article at most between. */
    @Nullable CastMember lastThatBeganASentence(int token, String type, String noun) {
        for (int i = token - 1; i >= 0 && i > token - SAME_PART; i--) {
            CastMember member = of(t.mention(i));
            int first = member == null ? -1 : t.firstOf(t.mention(i));
            if (member != null && member.type().equals(type) && maybe(member, noun)
                    && (t.is(first, WordClass.SENTENCE) || t.is(first - 1, WordClass.SENTENCE) && t.is(first - 1, WordClass.DETERMINER))) {
                return member;
            }
        }
        return null;
    }
}
