package org.dateline.extract.internal.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.korean.KoreanLexicon.Key;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by lists and patterns: a family name and one or two syllables before a title, a known given or family name of abroad,
 * countries, cities, organisations by name or last part. What it has learned of a story it looks for again in all of it: names without
 * title, and the family name with the title ("위 실장"). Time grows with the text.
 */
final class NameFinder {
    /** Names in syllables. */
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_COUNTRY = 10;

    private final KoreanWords words;
    private final KoreanLexicon lexicon = KoreanLexicon.get();
    private final TitleReader titles;
    private final List<KoreanName> found = new ArrayList<>();
    private final boolean[] taken;
    /** Words by which a person or organisation goes on being called, and the full name. */
    private final Map<String, KoreanName> learned = new LinkedHashMap<>();
    /** Persons by family name and title; with an empty full name where two share them. */
    private final Map<String, KoreanName> byTitle = new HashMap<>();

    private NameFinder(String text) {
        words = new KoreanWords(text);
        titles = new TitleReader(words);
        taken = new boolean[words.size()];
    }

    static List<KoreanName> find(String text) {
        NameFinder finder = new NameFinder(text);
        finder.first();
        finder.again();
        finder.found.sort(Comparator.comparing(KoreanName::span));
        return finder.found;
    }

    private void first() {
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i]) {
                at(i);
            }
        }
    }

    private void at(int i) {
        String word = words.word(i);
        if (foreign(i, word) || listed(i, word) || withTitle(i, word) || glued(i, word)) {
            return;
        }
        int family = lexicon.prefix(word, Key.FAMILY);
        if (family > 0) {
            person(i, words.start(i) + family, word.substring(0, family), titles.behind(i), "named");
        } else {
            organisation(i, word);
        }
    }

    private void person(int i, int end, String full, @Nullable Span title, String evidence) {
        add(i, new KoreanName(new Span(words.start(i), end), Mention.PERSON, full, title, evidence));
    }

    private void take(int i, KoreanName name) {
        found.add(name);
        for (int k = i; k < words.size() && words.start(k) < name.span().end(); k++) {
            taken[k] = true;
        }
    }

    private void add(int i, KoreanName name) {
        take(i, name);
        if (name.type().equals(Mention.PERSON)) {
            learn(name);
        }
    }

    private void learn(KoreanName name) {
        String full = name.full();
        learned.putIfAbsent(full, name);
        String family = familyName(full);
        if (family.length() > 1) {
            learned.putIfAbsent(family, name);
        }
        if (family.isEmpty() && name.title() != null) {
            for (String title : titles.bare(name.title())) {
                byTitle.merge(full.substring(0, 1) + title, name, (a, b) -> a.full().equals(b.full()) ? a : new KoreanName(a.span(), a.type(), "", null, ""));
            }
        }
    }

    /** "도널드 트럼프": a given name of abroad and the word behind it; "이시바 시게루": a family name before a given one. */
    private boolean foreign(int i, String word) {
        boolean familyFirst = lexicon.is(word, Key.FAMILY);
        if (!familyFirst && !lexicon.is(word, Key.GIVEN) || !words.joined(i) || taken[i + 1]) {
            return false;
        }
        String next = words.word(i + 1);
        if (familyFirst) {
            int given = lexicon.prefix(next, Key.GIVEN);
            if (given > 0) {
                person(i, words.start(i + 1) + given, word + " " + next.substring(0, given), titles.behind(i + 1), "named in full");
            }
            return given > 0;
        }
        int family = lexicon.prefix(next, Key.FAMILY);
        if (family == 0 && (next.length() < 2 || titles.at(i + 1) != null || lexicon.prefix(next, Key.COUNTRY) > 0 || lexicon.prefix(next, Key.PLACE) > 0)) {
            return false;
        }
        boolean whole = family == 0 && (titles.behind(i + 1) != null || next.length() == 2);
        int length = family > 0 ? family : whole ? next.length() : withoutParticle(next);
        String full = word + " " + next.substring(0, length);
        person(i, words.start(i + 1) + length, full, titles.behind(i + 1), "named in full");
        return true;
    }

    private int withoutParticle(String word) {
        for (int length = 2; length < word.length(); length++) {
            if (lexicon.is(word.substring(length), Key.PARTICLE)) {
                return length;
            }
        }
        return word.length();
    }

    private boolean listed(int i, String word) {
        if (people(i, word)) {
            return true;
        }
        int organisation = lexicon.prefix(word, Key.ORG);
        int country = lexicon.prefix(word, Key.COUNTRY);
        int city = word.indexOf('시', 2) + 1;
        boolean asCity = city > 0 && lexicon.is(word.substring(0, city - 1), Key.PLACE) && lexicon.endsIn(word, city);
        int place = asCity ? city : Math.max(country, lexicon.prefix(word, Key.PLACE));
        if (organisation == 0 && place == 0) {
            return false;
        }
        boolean body = organisation >= place;
        int length = body ? organisation : place;
        String name = word.substring(0, length);
        KoreanName before = learned.get(name);
        String full = before != null && before.type().equals(Mention.ORG) ? before.full() : name;
        add(i, new KoreanName(new Span(words.start(i), words.start(i) + length), body ? Mention.ORG : Mention.PLACE, full, null,
                full.equals(name) ? "named" : "short form of " + full));
        if (body) {
            shortForm(i, word.substring(0, length));
        } else if (lexicon.is(word, Key.PROVINCE) && words.joined(i)) {
            district(i + 1);
        }
        return true;
    }

    /** "미국인은", "우크라이나군이": a country's people or army. */
    private boolean people(int i, String word) {
        for (int length = Math.min(word.length(), LONGEST_COUNTRY); length > 2; length--) {
            char last = word.charAt(length - 1);
            if ((last == '인' || last == '군') && lexicon.is(word.substring(0, length - 1), Key.COUNTRY) && lexicon.endsIn(word, length)) {
                add(i, new KoreanName(new Span(words.start(i), words.start(i) + length), last == '인' ? Mention.NORP : Mention.ORG, word.substring(0, length), null, "named"));
                return true;
            }
        }
        return false;
    }

    /** "경기도 수원시": a part of the province before it. */
    private void district(int i) {
        String word = words.word(i);
        for (int length = Math.min(word.length(), LONGEST_NAME); length > 2; length--) {
            boolean part = "시군구읍면".indexOf(word.charAt(length - 1)) >= 0;
            if (part && lexicon.endsIn(word, length)) {
                add(i, new KoreanName(new Span(words.start(i), words.start(i) + length), Mention.PLACE, word.substring(0, length), null, "named"));
                return;
            }
        }
    }

    /** "국가정보원(국정원)": the short form in brackets has the syllables of the whole one in their order. */
    private void shortForm(int i, String full) {
        int end = words.start(i) + full.length();
        boolean bracket = i + 1 < words.size() && words.text().charAt(Math.min(end, words.text().length() - 1)) == '('
                && words.start(i + 1) == end + 1 && words.end(i + 1) < words.text().length() && words.text().charAt(words.end(i + 1)) == ')';
        if (!bracket) {
            return;
        }
        String brief = words.word(i + 1);
        int at = 0;
        for (int k = 0; k < brief.length() && at >= 0; k++) {
            at = full.indexOf(brief.charAt(k), at) + 1;
            at = at == 0 ? -1 : at;
        }
        if (at > 0 && brief.length() > 1 && brief.length() < full.length()) {
            KoreanName name = new KoreanName(new Span(words.start(i + 1), words.end(i + 1)), Mention.ORG, full, null, "short form in brackets behind " + full);
            add(i + 1, name);
            learned.put(brief, name);
        }
    }

    /** The family name of somebody from abroad: the word that the lists have, else the last one; empty where the name is one word. */
    static String familyName(String full) {
        int space = full.indexOf(' ');
        if (space < 0) {
            return "";
        }
        String first = full.substring(0, space);
        return KoreanLexicon.get().is(first, Key.FAMILY) ? first : full.substring(full.lastIndexOf(' ') + 1);
    }

    private boolean withTitle(int i, String word) {
        Span title = isName(word) ? titles.behind(i) : null;
        if (title == null) {
            return false;
        }
        person(i, words.end(i), word, title, "named in full");
        return true;
    }

    /** "김철수씨는", "홍길동의원". */
    private boolean glued(int i, String word) {
        for (int length = Math.min(word.length() - 1, LONGEST_NAME); length > 1; length--) {
            String name = word.substring(0, length);
            for (int end = word.length(); end > length; end--) {
                String title = word.substring(length, end);
                boolean known = lexicon.is(title, Key.TITLE1) && (length == 3 || title.equals("씨")) || length == 3 && lexicon.is(title, Key.TITLE);
                if (known && lexicon.endsIn(word, end) && isName(name)) {
                    person(i, words.start(i) + length, name, new Span(words.start(i) + length, words.start(i) + end), "named in full");
                    return true;
                }
            }
        }
        return false;
    }

    /** A family name and one or two syllables, that is no common word. */
    private boolean isName(String word) {
        int length = word.length();
        boolean two = length > 2 && lexicon.is(word.substring(0, 2), Key.SURNAME);
        boolean one = length > 1 && length < LONGEST_NAME && lexicon.is(word.substring(0, 1), Key.SURNAME);
        if (!one && !(two && length <= LONGEST_NAME) || lexicon.is(word, Key.NONAME) || lexicon.suffix(word, Key.TITLE) > 1) {
            return false;
        }
        boolean inflected = length == 3 && lexicon.is(word.substring(2), Key.PARTICLE)
                && (lexicon.is(word.substring(0, 2), Key.NONAME) || lexicon.is(word.substring(0, 2), Key.PERSONWORD));
        return !inflected && !word.endsWith("당") && !word.endsWith("부") && !lexicon.is(word, Key.PERSONWORD);
    }

    private void organisation(int i, String word) {
        int length = lexicon.stem(word, Key.ORGSUFFIX);
        String stem = word.substring(0, length);
        boolean longer = length >= lexicon.suffix(stem, Key.ORGSUFFIX) + 2;
        if (length > 0 && longer && !lexicon.is(stem, Key.NOORG)) {
            KoreanName name = new KoreanName(new Span(words.start(i), words.start(i) + length), Mention.ORG, stem, null, "named");
            add(i, name);
            shortForm(i, stem);
        }
    }

    /** The second time through: names without title, family names with the title that the full name had. */
    private void again() {
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i]) {
                String word = words.word(i);
                if (word.length() == 1) {
                    familyName(i, word);
                } else {
                    known(i, word);
                }
            }
        }
    }

    private void familyName(int i, String word) {
        Span title = lexicon.is(word, Key.SURNAME) && words.joined(i) ? titles.at(i + 1) : null;
        KoreanName person = title == null ? null : byTitle.get(word + titles.bare(title).get(0));
        if (title == null || person == null) {
            return;
        }
        boolean shared = person.full().isEmpty();
        String evidence = shared ? "two persons of this family name have this title" : "family name and title of " + person.full();
        take(i, new KoreanName(new Span(words.start(i), words.end(i)), Mention.PERSON, shared ? word + " " + titles.bare(title).get(0) : person.full(), title, evidence));
    }

    private void known(int i, String word) {
        for (int length = Math.min(word.length(), 2 * LONGEST_NAME); length > 1; length--) {
            KoreanName name = learned.get(word.substring(0, length));
            boolean bare = length == word.length();
            if (name != null && lexicon.endsIn(word, length) && (length > 2 || !bare)) {
                take(i, new KoreanName(new Span(words.start(i), words.start(i) + length), name.type(), name.full(), null, "the name used before"));
                return;
            }
        }
    }
}
