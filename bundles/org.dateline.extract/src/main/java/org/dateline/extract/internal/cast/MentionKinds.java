package org.dateline.extract.internal.cast;

import java.util.HashSet;
import java.util.Set;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.Dateline;
import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** What the words of a name and those around it say against the kind that the names' provider found. */
final class MentionKinds {

    private final StoryTokens t;
    private final Regions regions;
    /** Last words of names of several words: "King" is nobody's title where the story names Anna King. */
    private final Set<String> familyNames = new HashSet<>();
    /** "Falk-Holm", after whom the story calls a law: the two names alone mean it too. */
    private final Set<String> laws = new HashSet<>();

    MentionKinds(StoryTokens tokens, Regions regions) {
        this.t = tokens;
        this.regions = regions;
        for (int m = 0; m < tokens.mentions().size(); m++) {
            if (tokens.firstOf(m) < tokens.lastOf(m) && !RoleWords.contains(tokens.word(tokens.firstOf(m)))) {
                familyNames.add(tokens.lower(tokens.lastOf(m)));
            }
            if (isLaw(m)) {
                laws.add(tokens.textOf(tokens.firstOf(m), tokens.lastOf(m) + 1));
            }
        }
    }

    private boolean isLaw(int mention) {
        int next = t.lastOf(mention) + 1;
        return t.is(next, WordClass.CAPITAL) && KindWords.isLandmark(t.lower(next), true) && t.mark(t.firstOf(mention) + 1) == '-';
    }

    /** The kind that the words themselves speak for; null where they name nobody and nothing. */
    @Nullable String of(NamedMention named) {
        return switch (named.type()) {
            case Mention.PERSON -> ofPerson(named);
            case Mention.PLACE -> isStorm(named) ? null : isPeople(named) ? Mention.NORP : Mention.PLACE;
            case Mention.ORG -> isStorm(named) ? null : opensDateline(named) ? Mention.PLACE : Mention.ORG;
            default -> named.type();
        };
    }

    private @Nullable String ofPerson(NamedMention named) {
        String last = Spelling.lower(named.last());
        if (named.parts().size() > 1) {
            return KindWords.endsBody(last) ? Mention.ORG
                    : KindWords.isPeople(last) && GivenNames.genderOf(named.first()) == Gender.UNKNOWN ? Mention.NORP
                    : isAfter(named) || named.parts().size() > 2 && KindWords.isLandmark(last, true) ? null : Mention.PERSON;
        }
        if (laws.contains(named.surface())) {
            return null;
        }
        if (KindWords.isPeople(last) && !familyNames.contains(last) && named.titles().isEmpty()) {
            return Mention.NORP;
        }
        boolean office = RoleWords.contains(last) && named.surface().equals(named.last()) && named.titles().stream().noneMatch(RoleWords::isAddress);
        if ((KindWords.isAnybody(last) || office) && !familyNames.contains(last)) {
            return null;
        }
        return isPeople(named) && named.titles().isEmpty() ? Mention.NORP : isAfter(named) ? null : Mention.PERSON;
    }

    /** "NORDHAVN, May 6 - ": where the story was written. */
    private boolean opensDateline(NamedMention named) {
        return t.mark(named.lastToken() + 1) == ',' && Dateline.end(t, named.firstToken()) > named.firstToken();
    }

    /** "Tropical Storm Ofelia", "Hurricane Bela": no part of a cast. */
    private static boolean isStorm(NamedMention named) {
        int word = named.parts().size() > 2 && Spelling.lower(named.first()).equals("tropical") ? 1 : 0;
        return named.parts().size() == word + 2 && !KindWords.endsBody(Spelling.lower(named.last())) && KindWords.isStorm(Spelling.lower(named.parts().get(word)));
    }

    private static boolean isPeople(NamedMention named) {
        return Countries.ofPeople(named.surface()) != null && Countries.named(named.surface()) == null
                && GivenNames.genderOf(named.surface()) == Gender.UNKNOWN;
    }

    /** Whether something is named after the person: "John F. Kennedy airport", “The Curious Case of Benjamin Button”. */
    private boolean isAfter(NamedMention named) {
        int next = named.lastToken() + 1;
        if (next < t.size() && KindWords.standsBeforeLandmark(t.lower(next))) {
            next++;
        }
        if (t.is(next, WordClass.APOSTROPHE_S) && t.is(next + 1, WordClass.CAPITAL)) {
            next++;
        }
        boolean landmark = next < t.size() && !t.is(next, WordClass.SENTENCE) && KindWords.isLandmark(t.lower(next), t.is(next, WordClass.CAPITAL));
        return landmark || regions.isTitle(t, named.firstToken()) && holdsSmallWord(regions.get(regions.at(named.firstToken())));
    }

    /** As titles of works do: "of", "the". */
    private boolean holdsSmallWord(QuoteRegion region) {
        for (int i = region.first(); i < region.end(); i++) {
            if (t.is(i, WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.COORDINATOR) && !t.is(i, WordClass.CAPITAL)) {
                return true;
            }
        }
        return false;
    }
}
