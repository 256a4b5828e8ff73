package org.dateline.extract.internal.cast;

import java.util.HashSet;
import java.util.Set;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** What the words of a name and those around it say against the kind that the names' provider found. */
final class MentionKinds {

    private static final Set<String> BODIES = Set.of("municipality", "council", "chambers", "university", "college", "institute", "foundation",
            "bank", "group", "holdings", "ltd", "ltd.", "limited", "inc", "inc.", "corp", "corp.", "corporation", "company", "co.", "party", "ministry",
            "department", "committee", "commission", "association", "federation", "union", "agency", "authority", "court", "hospital", "school",
            "club", "airlines", "airways", "news", "times", "press", "gazette", "tribune", "herald", "records", "studios", "pictures",
            "entertainment", "motors", "industries", "technologies", "partners", "capital", "ventures", "academy", "museum", "library");
    private static final Set<String> LANDMARKS = Set.of("airport", "bridge", "street", "avenue", "road", "boulevard", "square", "park", "stadium", "arena",
            "hospital", "school", "university", "college", "foundation", "library", "museum", "plaza", "prize", "award", "awards", "medal", "trophy",
            "memorial", "theatre", "theater", "church", "cathedral", "highway", "dam", "tower", "building", "institute", "center", "centre");
    private static final Set<String> BETWEEN = Set.of("international", "national", "memorial", "state", "public", "general", "high", "presidential");
    private static final Set<String> CALLED = Set.of("papa", "mama", "dad", "mum", "mom", "daddy", "mommy", "mummy", "god", "lord", "sir", "madam",
            "jesus", "christ", "allah", "buddha", "shiva", "vishnu", "krishna", "satan", "santa");

    private final StoryTokens t;
    private final Regions regions;
    /** Last words of names of several words: "King" is nobody's title where the story names Anna King. */
    private final Set<String> familyNames = new HashSet<>();

    MentionKinds(StoryTokens tokens, Regions regions) {
        this.t = tokens;
        this.regions = regions;
        for (int m = 0; m < tokens.mentions().size(); m++) {
            if (tokens.firstOf(m) < tokens.lastOf(m) && !RoleWords.contains(tokens.word(tokens.firstOf(m)))) {
                familyNames.add(tokens.lower(tokens.lastOf(m)));
            }
        }
    }

    /** The kind that the words themselves speak for; null where they name nobody and nothing. */
    @Nullable String of(NamedMention named) {
        return switch (named.type()) {
            case Mention.PERSON -> ofPerson(named);
            case Mention.PLACE -> isPeople(named) ? Mention.NORP : Mention.PLACE;
            default -> named.type();
        };
    }

    private @Nullable String ofPerson(NamedMention named) {
        String last = Spelling.lower(named.last());
        if (named.parts().size() > 1) {
            return BODIES.contains(last) ? Mention.ORG : isAfter(named) ? null : Mention.PERSON;
        }
        boolean office = RoleWords.contains(last) && named.surface().equals(named.last()) && named.titles().stream().noneMatch(RoleWords::isAddress);
        if ((CALLED.contains(last) || office) && !familyNames.contains(last)) {
            return null;
        }
        return isPeople(named) && named.titles().isEmpty() ? Mention.NORP : isAfter(named) ? null : Mention.PERSON;
    }

    private static boolean isPeople(NamedMention named) {
        return Countries.ofPeople(named.surface()) != null && Countries.named(named.surface()) == null
                && GivenNames.genderOf(named.surface()) == Gender.UNKNOWN;
    }

    /** Whether something is named after the person: "John F. Kennedy airport", “The Curious Case of Benjamin Button”. */
    private boolean isAfter(NamedMention named) {
        int next = named.lastToken() + 1;
        if (BETWEEN.contains(t.size() > next ? t.lower(next) : "")) {
            next++;
        }
        boolean landmark = next < t.size() && !t.is(next, WordClass.SENTENCE) && LANDMARKS.contains(t.lower(next));
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
