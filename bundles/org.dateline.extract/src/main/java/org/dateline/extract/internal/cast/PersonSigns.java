package org.dateline.extract.internal.cast;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.QuoteSigns;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Whether a story speaks of somebody as of a person. All mentions are asked: what is called a film once is no person, and who once says
 * something, has an age or a role is one.
 */
final class PersonSigns {

    private static final int MOST_ASKED = 32;
    private static final int OLDEST = 115;
    /** Of a name that nothing else speaks for the names' provider must be as sure. */
    private static final double SURE_OF_ONE_WORD = 0.3;
    private static final double SURE_OF_MORE = 0.15;

    private final StoryTokens t;

    PersonSigns(StoryTokens tokens) {
        t = tokens;
    }

    /** PERSON, or the kind that the member is instead; null where it is nobody and nothing of a cast. */
    @Nullable String kindOf(Member m) {
        if (isDescribed(m)) {
            return Mention.PERSON;
        }
        String named = null;
        boolean human = false;
        for (NamedMention x : m.mentions.subList(0, Math.min(m.mentions.size(), MOST_ASKED))) {
            named = named == null ? namedKind(x) : named;
            human |= actsAsPerson(x);
        }
        if (named != null && (!human || m.mentions.size() == 1)) {
            return named.equals(KindWords.WORK) ? null : named;
        }
        boolean givenName = m.full.parts().size() > 1 && GivenNames.genderOf(m.full.first()) != Gender.UNKNOWN;
        return human || givenName || isLinkedByPronoun(m) ? Mention.PERSON : withoutSigns(m);
    }

    private static boolean isDescribed(Member m) {
        return !m.roles.isEmpty() || m.mentions.stream().anyMatch(x -> !x.titles().isEmpty());
    }

    private static boolean isLinkedByPronoun(Member m) {
        return m.links.size() > m.mentions.size();
    }

    /** Nothing says that it is a person: what speaks against it decides. */
    private @Nullable String withoutSigns(Member m) {
        boolean single = m.full.parts().size() == 1;
        double sure = 0;
        boolean thing = true;
        boolean people = true;
        boolean place = single && GivenNames.genderOf(m.full.first()) == Gender.UNKNOWN;
        boolean business = single;
        for (NamedMention x : m.mentions.subList(0, Math.min(m.mentions.size(), MOST_ASKED))) {
            sure = Math.max(sure, x.mention().confidence());
            people &= t.isWord(x.firstToken() - 1, "the") && x.last().endsWith("s");
            thing &= isJoinedToSign(x, single) || hasArticle(x);
            place &= isPlacedAt(x);
            business &= t.is(x.lastToken() + 1, WordClass.APOSTROPHE_S);
        }
        if (people || place || business && ownsNothing(m)) {
            return people ? Mention.NORP : place ? Mention.PLACE : Mention.ORG;
        }
        boolean unsure = m.mentions.size() == 1 && m.links.get(0).evidence().startsWith("named") && sure < (single ? SURE_OF_ONE_WORD : SURE_OF_MORE)
                && !PersonName.isFamilyFirst(m.full.parts()) && (!single || GivenNames.genderOf(m.full.first()) == Gender.UNKNOWN);
        return thing || unsure || isInitials(m) || isTwiceTheSame(m.full) ? null : Mention.PERSON;
    }

    /** "The film Donnie Darko", "Chang Chun group": the word beside the name says what it is. */
    private @Nullable String namedKind(NamedMention x) {
        int before = x.firstToken() - 1;
        if (t.is(x.firstToken(), WordClass.SENTENCE)) {
            before = -1;
        }
        if (t.mark(before) == ',' && endsSentence(x.lastToken() + 1)) {
            before--;
        }
        if (QuoteSigns.isSign(t.mark(before))) {
            before--;
        }
        if (isSomebodyOf(before)) {
            return Mention.ORG;
        }
        String kind = isCommonNoun(before) ? KindWords.before(t.lower(before)) : null;
        int behind = x.lastToken() + 1;
        return kind != null || !isCommonNoun(behind) ? kind : KindWords.behind(t.lower(behind));
    }

    /** "Nik Rode of Duval Duval": people are of bodies, not of people. */
    private boolean isSomebodyOf(int token) {
        int m = t.isWord(token, "of") && token > 0 ? t.mention(token - 1) : -1;
        return m >= 0 && isPerson(m) && t.firstOf(m) < t.lastOf(m);
    }

    private boolean isCommonNoun(int token) {
        return token >= 0 && token < t.size() && Character.isLowerCase(t.mark(token)) && !t.is(token, WordClass.NAME);
    }

    private boolean endsSentence(int token) {
        return token >= t.size() || t.is(token, WordClass.SENTENCE) || t.mark(token) == '.' && (token + 1 >= t.size() || t.is(token + 1, WordClass.SENTENCE));
    }

    /** "Ortiz said", "said Ortiz", "Ortiz, who", "Ortiz, 34,": only people are spoken of so. */
    private boolean actsAsPerson(NamedMention x) {
        int next = x.lastToken() + 1;
        boolean comma = t.mark(next) == ',';
        int word = comma ? next + 1 : next;
        if (t.isWord(word, "who") || t.isWord(word, "whose") || comma && isAge(word) || t.mark(next) == '(' && isAge(next + 1)) {
            return true;
        }
        return isListed(x.number(), next) || x.number() > 0 && isListed(x.number() - 1, t.lastOf(x.number() - 1) + 1) || isSaying(next) || isSaying(x.firstToken() - 1) && !t.is(x.firstToken(), WordClass.SENTENCE);
    }

    /** Whether nothing but marks and "and" stands between two names of people, one of several words: "Noor Saie, and Paula Bou". */
    private boolean isListed(int mention, int from) {
        if (mention + 1 >= t.mentions().size() || !isPerson(mention) || !isPerson(mention + 1)) {
            return false;
        }
        int to = t.firstOf(mention + 1);
        for (int i = from; i < to; i++) {
            if (i > from + 2 || t.is(i, WordClass.PARAGRAPH) || t.mark(i) != ',' && !t.isWord(i, "and")) {
                return false;
            }
        }
        return to > from && t.lastOf(mention) > t.firstOf(mention) && t.lastOf(mention + 1) > to;
    }

    private boolean isPerson(int mention) {
        return t.mentions().get(mention).type().equals(Mention.PERSON);
    }

    private boolean isAge(int token) {
        if (!t.is(token, WordClass.NUMBER) || t.end(token) - t.start(token) > 3) {
            return false;
        }
        int age = 0;
        for (int i = t.start(token); i < t.end(token); i++) {
            age = age * 10 + Character.digit(t.text().charAt(i), 10);
        }
        char behind = t.mark(token + 1);
        return age > 0 && age <= OLDEST && (behind == ',' || behind == '.' || behind == ')');
    }

    private boolean isSaying(int token) {
        return t.is(token, WordClass.SAY | WordClass.TELL) && t.is(token, WordClass.PAST_FORM | WordClass.S_FORM) && !t.is(token, WordClass.NAME);
    }

    /** "Roe v. Wade", "Barnum & Bailey": a case, a house. */
    private boolean isJoinedToSign(NamedMention x, boolean single) {
        int before = x.firstToken() - 1;
        int behind = x.lastToken() + 1;
        return isVersus(behind) || isVersus(before) || t.mark(before) == '.' && isVersus(before - 1)
                || single && (t.mark(before) == '&' && !t.is(before - 2, WordClass.CAPITAL)
                        || t.mark(behind) == '&' && !t.is(behind + 2, WordClass.CAPITAL));
    }

    private boolean isVersus(int token) {
        return t.isWord(token, "v") || t.isWord(token, "v.");
    }

    /** "A Rockstud girl", "the Sahitya Sindhu": people have no article, "the Trump administration" left out. */
    private boolean hasArticle(NamedMention x) {
        int before = x.firstToken() - 1;
        if (t.isWord(before, "a") || t.isWord(before, "an")) {
            return true;
        }
        int behind = x.lastToken() + 1;
        return t.isWord(before, "the") && !(t.mark(behind) == '-' && t.joined(behind)) && (!isCommonNoun(x.lastToken() + 1) || t.is(x.lastToken() + 1, WordClass.PREPOSITION | WordClass.VERB
                | WordClass.AUXILIARY | WordClass.BE | WordClass.COORDINATOR | WordClass.WH | WordClass.THAT));
    }

    /** "At Elma on Thursday", "in Ayer.". */
    private boolean isPlacedAt(NamedMention x) {
        int behind = x.lastToken() + 1;
        return (t.isWord(x.firstToken() - 1, "at") || t.isWord(x.firstToken() - 1, "in") || t.isWord(x.firstToken() - 1, "near"))
                && (t.is(behind, WordClass.MARK | WordClass.PREPOSITION) && !t.is(behind, WordClass.APOSTROPHE_S) || endsSentence(behind));
    }

    /** "At McDonald's.", "Wendy's is": the possessive of a business stands alone somewhere. */
    private boolean ownsNothing(Member m) {
        for (NamedMention x : m.mentions.subList(0, Math.min(m.mentions.size(), MOST_ASKED))) {
            int behind = x.lastToken() + 2;
            if (endsSentence(behind) || t.is(behind, WordClass.MARK | WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.AUXILIARY | WordClass.BE)
                    && !QuoteSigns.isSign(t.mark(behind))) {
                return true;
            }
        }
        return false;
    }

    /** "Banyo Banyo", "Wakka Wakka": teams, bands and peoples are called so. */
    private static boolean isTwiceTheSame(NamedMention named) {
        return named.parts().size() == 2 && named.first().equals(named.last());
    }

    /** "F.", "A.N.C.", "X". */
    private static boolean isInitials(Member m) {
        for (String part : m.full.parts()) {
            int letters = 0;
            for (int i = 0; i < part.length(); i++) {
                letters += Character.isLetterOrDigit(part.charAt(i)) ? 1 : 0;
            }
            if (letters > 1 && part.indexOf('.') < 0) {
                return false;
            }
        }
        return true;
    }
}
