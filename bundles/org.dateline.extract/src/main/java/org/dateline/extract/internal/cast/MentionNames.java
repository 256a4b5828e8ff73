package org.dateline.extract.internal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads the mentions of a story: titles and possessives off, one type for one name throughout. */
final class MentionNames {

    private static final Set<String> REGAL = Set.of("pope", "king", "queen", "prince", "princess", "sheikh", "sheikha", "saint", "mother",
            "emperor", "empress", "sultan");

    /** Times as likely another kind must be. */
    private static final double CLEARLY = 1.5;
    private static final double UNSURE = 0.4;

    private final StoryTokens t;
    private final MentionKinds kinds;
    private final NameEdges edges;
    private final ListedKin kin;
    private final NameWords words;
    private final Houses houses;
    private final Map<String, Map<String, Double>> votes = new HashMap<>();

    MentionNames(StoryTokens tokens, Regions regions) {
        this.t = tokens;
        kinds = new MentionKinds(tokens, regions);
        edges = new NameEdges(tokens);
        kin = new ListedKin(tokens);
        words = new NameWords(tokens);
        houses = new Houses(tokens, words);
    }

    List<NamedMention> read() {
        List<Mention> mentions = t.mentions();
        List<NamedMention> raw = new ArrayList<>(mentions.size());
        for (int m = 0; m < mentions.size(); m++) {
            NamedMention named = houses.isHouse(m) ? houses.of(m) : read(m, mentions.get(m));
            m += houses.isHouse(m) ? 1 : 0;
            if (named != null) {
                raw.add(named);
                votes.computeIfAbsent(named.surface(), k -> new HashMap<>(4)).merge(named.type(),
                        Math.max(0.1, named.mention().confidence()), Double::sum);
            }
        }
        shareVotesOfFullNames(raw);
        raw.replaceAll(this::withoutBody);
        raw.addAll(wholes(raw));
        raw.replaceAll(this::withoutTitleWord);
        Set<String> people = new HiddenPeople(t).names(raw);
        List<NamedMention> out = new ArrayList<>(raw.size());
        for (NamedMention named : raw) {
            String type = people.contains(named.surface()) ? Mention.PERSON : majority(named);
            out.add(type.equals(named.type()) ? named : named.as(type));
        }
        return out;
    }

    private @Nullable NamedMention read(int number, Mention mention) {
        int first = t.firstOf(number);
        int last = t.lastOf(number);
        if (t.size() == 0 || t.end(last) <= mention.span().start()) {
            return null;
        }
        List<String> titles = new ArrayList<>(2);
        String kin = kinOf(number, mention);
        boolean person = kin != null || mention.type().equals(Mention.PERSON);
        while (first < last && t.is(first, WordClass.MARK)) {
            first++;
        }
        while (person && first < last && RoleWords.contains(t.word(first)) && !isGivenName(first, last)) {
            titles.add(t.word(first++));
        }
        first = person ? behindNationality(first, last) : first;
        for (int i = t.firstOf(number) - 1; person && i >= 0 && titles.size() < 3 && RoleWords.contains(t.word(i)); i--) {
            titles.add(t.word(i));
        }
        if (kin != null) {
            titles.add(kin);
        }
        last = person ? edges.last(first, last) : last;
        while (last > first && (t.is(last, WordClass.APOSTROPHE_S) || t.is(last, WordClass.MARK) && t.mark(last) != ')' && t.mark(last) != '.')) {
            last--;
        }
        List<String> parts = words.parts(first, last, person);
        if (parts.isEmpty() || person && (t.isWord(first, "of") || parts.size() == 1 && isNoName(first)) || !person && isTitle(first, last) || isCredit(first, last)) {
            return null;
        }
        if (parts.size() == 1 && isVessel(titles, number, first)) {
            return null;
        }
        int family = person ? edges.behindNickname(last) : -1;
        if (family > 0) {
            parts.addAll(words.parts(t.firstOf(t.mention(family)), family, true));
            last = family;
        }
        boolean regal = person && parts.size() == 1 && REGAL.contains(first > 0 ? t.lower(first - 1) : "") && t.is(first - 1, WordClass.CAPITAL);
        return judged(new NamedMention(number, mention, person ? Mention.PERSON : mention.type(), t.textOf(regal ? first - 1 : first, last + 1), parts, first, last, titles));
    }

    /** What is hardly a body is somebody where sons are listed. */
    private @Nullable String kinOf(int number, Mention mention) {
        String word = kin.wordFor(number);
        boolean hardly = mention.confidence() < UNSURE && t.firstOf(number) == t.lastOf(number) && word != null && word.endsWith("s");
        return hardly || mention.type().equals(Mention.PERSON) ? word : null;
    }

    private @Nullable NamedMention judged(NamedMention named) {
        String kind = kinds.of(named);
        return kind == null ? null : kind.equals(named.type()) ? named : named.as(kind);
    }

    /** "Oval Office of the White House" names the White House too, where the story has that name alone. */
    private List<NamedMention> wholes(List<NamedMention> raw) {
        List<NamedMention> wholes = new ArrayList<>();
        for (int n = 0; n < raw.size(); n++) {
            NamedMention named = raw.get(n);
            int of = named.type().equals(Mention.ORG) ? lastOf(named) : -1;
            int whole = of < 0 ? -1 : t.isWord(of + 1, "the") ? of + 2 : of + 1;
            if (of < named.firstToken() + 2 || whole > named.lastToken() || !isBody(t.textOf(whole, named.lastToken() + 1))) {
                continue;
            }
            wholes.add(part(named, whole, named.lastToken()));
            raw.set(n, part(named, named.firstToken(), of - 1));
        }
        return wholes;
    }

    private NamedMention part(NamedMention named, int first, int last) {
        Mention mention = new Mention(named.mention().id(), t.span(first, last + 1), named.type(), named.mention().confidence());
        return new NamedMention(named.number(), mention, named.type(), t.textOf(first, last + 1), words.parts(first, last, false), first, last, named.titles());
    }

    private boolean isBody(String name) {
        return votes.getOrDefault(name, Map.of()).containsKey(Mention.ORG);
    }

    private int lastOf(NamedMention named) {
        int i = named.lastToken();
        while (i > named.firstToken() && !t.isWord(i, "of")) {
            i--;
        }
        return i > named.firstToken() ? i : -1;
    }

    /** "Harbor Services Brandt" is Brandt of Harbor Services where the story has that name alone. */
    private NamedMention withoutBody(NamedMention named) {
        int last = named.parts().size() - 1;
        if (!named.type().equals(Mention.PERSON) || last < 2) {
            return named;
        }
        Map<String, Double> body = votes.get(t.textOf(named.firstToken(), named.lastToken()));
        return body == null || !body.containsKey(Mention.ORG) ? named : new NamedMention(named.number(), named.mention(), named.type(),
                named.last(), named.parts().subList(last, last + 1), named.lastToken(), named.lastToken(), named.titles());
    }

    /** "Dean Nelson": what the names' provider has as one name with another word is a given name where lists know it as such. */
    private boolean isGivenName(int first, int last) {
        return first + 1 == last && GivenNames.genderOf(t.word(first)) != Gender.UNKNOWN;
    }

    /** "Frenchman Sebastien Delaunay": the adjective before a full name is no part of it. */
    private int behindNationality(int first, int last) {
        if (last > first && KindWords.isPeople(t.lower(first))) {
            return first + 1;
        }
        boolean nation = last - first >= 2 && Countries.ofPeople(t.word(first)) != null;
        return nation && GivenNames.genderOf(t.word(first)) == Gender.UNKNOWN ? first + 1 : first;
    }

    /** A title alone, a lower-case word or ", R-Calif." is nobody's name. */
    private boolean isNoName(int token) {
        if (t.mark(token - 1) == ',' && t.end(token) - t.start(token) == 1 && t.mark(token + 1) == '-' && t.joined(token + 1)) {
            return true;
        }
        return RoleWords.contains(t.word(token)) && !Character.isUpperCase(t.mark(token)) || !t.is(token, WordClass.CAPITAL)
                && Character.isLowerCase(t.mark(token)) || t.is(token, WordClass.SUBJECT_PRONOUN | WordClass.DETERMINER);
    }

    /** "Premier", "Prime Minister": an office, no organisation. */
    private boolean isTitle(int first, int last) {
        boolean office = RoleWords.contains(t.word(last)) && !t.word(last).endsWith("s");
        return office && (first == last || first + 1 == last && (t.isWord(first, "prime") || t.isWord(first, "vice")
                || t.isWord(first, "deputy") || t.isWord(first, "first") || t.isWord(first, "foreign")));
    }

    /** "[REUTERS/YONHAP]": whose picture it is. */
    private boolean isCredit(int first, int last) {
        char before = t.mark(first - 1);
        char behind = t.mark(last + 1);
        if (before != '[' && before != '/' || behind != ']' && behind != '/') {
            return false;
        }
        return t.textOf(first, last + 1).equals(t.textOf(first, last + 1).toUpperCase(Locale.ROOT));
    }

    /** "The Lady Ann": a ship; nobody has an article before an address. */
    private boolean isVessel(List<String> titles, int number, int first) {
        int title = Math.min(first - 1, t.firstOf(number) - 1);
        title = first > t.firstOf(number) ? t.firstOf(number) : title;
        return !titles.isEmpty() && RoleWords.isAddress(t.lower(title)) && t.isWord(title - 1, "the");
    }

    /** "White House Press" before "Secretary" is the White House where the story has that name: the last word is the title's. */
    private NamedMention withoutTitleWord(NamedMention named) {
        int last = named.lastToken();
        if (!named.type().equals(Mention.ORG) || named.parts().size() < 3 || last + 1 >= t.size() || !RoleWords.contains(t.word(last + 1))) {
            return named;
        }
        String shorter = t.textOf(named.firstToken(), last);
        if (!votes.containsKey(shorter)) {
            return named;
        }
        return new NamedMention(named.number(), named.mention(), votes.get(shorter).keySet().iterator().next(), shorter,
                named.parts().subList(0, named.parts().size() - 1), named.firstToken(), last - 1, named.titles());
    }

    /** "Trump" is what "Donald Trump" is: the full name speaks for its last word. */
    private void shareVotesOfFullNames(List<NamedMention> raw) {
        for (NamedMention named : raw) {
            if (named.type().equals(Mention.PERSON) && named.parts().size() > 1) {
                Map<String, Double> short_ = votes.get(named.last());
                if (short_ != null) {
                    short_.merge(Mention.PERSON, 0.5, Double::sum);
                }
            }
        }
    }

    /** A name of one word may mean two things; one of several words is one thing, rather a person where that is nearly as likely. */
    private String majority(NamedMention named) {
        Map<String, Double> counts = votes.getOrDefault(named.surface(), Map.of());
        boolean whole = named.parts().size() > 1;
        String best = whole && counts.containsKey(Mention.PERSON) ? Mention.PERSON : named.type();
        double most = counts.getOrDefault(best, 0.0);
        for (String type : new String[] {Mention.PERSON, Mention.ORG, Mention.PLACE, Mention.NORP}) {
            double count = counts.getOrDefault(type, 0.0);
            if (count > most * (whole && !best.equals(Mention.PERSON) ? 1 : CLEARLY)) {
                best = type;
                most = count;
            }
        }
        return best;
    }
}
