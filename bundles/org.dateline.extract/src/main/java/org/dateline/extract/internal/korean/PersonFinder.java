package org.dateline.extract.internal.korean;

import org.dateline.api.Span;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.korean.KoreanLexicon.Key;
import org.jspecify.annotations.Nullable;

/** Persons: a Korean name before or glued to a title, known names of abroad, the family name with a title that is known. */
final class PersonFinder {
    /** A Korean name in syllables. */
    private static final int LONGEST_NAME = 4;

    private final KoreanWords words;
    private final TitleReader titles;
    private final FoundNames found;
    private final KoreanNameShape shape = new KoreanNameShape();
    private final SpeechBehind speech;
    private final KoreanLexicon lexicon = KoreanLexicon.get();

    PersonFinder(KoreanWords words, TitleReader titles, FoundNames found) {
        this.words = words;
        this.titles = titles;
        this.found = found;
        this.speech = new SpeechBehind(words);
    }

    private void add(int i, int end, String full, @Nullable Span title, String evidence) {
        found.addPerson(i, new KoreanName(new Span(words.start(i), end), Mention.PERSON, full, title, evidence));
    }

    /** "도널드 트럼프": a given name of abroad and the word behind it; "이시바 시게루": a family name before a given one. */
    boolean abroad(int i, String word) {
        boolean familyFirst = lexicon.is(word, Key.FAMILY);
        if (!familyFirst && !lexicon.is(word, Key.GIVEN) || !words.joined(i) || found.taken(i + 1)) {
            return false;
        }
        String next = words.word(i + 1);
        int length = familyFirst ? lexicon.prefix(next, Key.GIVEN) : family(i + 1, next);
        if (length > 0) {
            add(i, words.start(i + 1) + length, word + " " + next.substring(0, length), titles.behind(i + 1), "named in full");
        }
        return length > 0;
    }

    /** Length of the family name behind a given one, or 0. */
    private int family(int i, String word) {
        int known = lexicon.prefix(word, Key.FAMILY);
        if (known > 0) {
            return known;
        }
        if (word.length() < 2 || titles.at(i) != null || lexicon.prefix(word, Key.COUNTRY) > 0 || lexicon.prefix(word, Key.PLACE) > 0 || lexicon.prefix(word, Key.ORG) > 0) {
            return 0;
        }
        String next = words.joined(i) ? words.word(i + 1) : "";
        boolean whole = titles.behind(i) != null || word.length() == 2 || lexicon.prefix(next, Key.ORG) > 0 || lexicon.prefix(next, Key.COUNTRY) > 0;
        return whole ? word.length() : withoutParticle(word);
    }

    private int withoutParticle(String word) {
        for (int length = 2; length < word.length(); length++) {
            if (lexicon.is(word.substring(length), Key.PARTICLE)) {
                return length;
            }
        }
        return word.length();
    }

    /** "윤도현 국방부 장관". */
    boolean withTitle(int i, String word) {
        Span title = isName(word) && !found.inTitle(i) ? titles.behind(i) : null;
        if (title == null || isReporter(title)) {
            return false;
        }
        add(i, words.end(i), word, title, "named in full");
        return true;
    }

    /** "(서울=통신) 김민수 기자 = ": who wrote the story is nobody in it. */
    private boolean isReporter(Span title) {
        String behind = words.text().substring(title.end(), Math.min(words.text().length(), title.end() + 2));
        return behind.strip().startsWith("=");
    }

    /** "김철수씨는", "홍길동의원". */
    boolean glued(int i, String word) {
        for (int length = Math.min(word.length() - 1, LONGEST_NAME); length > 1 && !found.inTitle(i); length--) {
            int end = gluedTitle(word, length);
            if (end > 0 && isName(word.substring(0, length))) {
                int start = words.start(i);
                add(i, start + length, word.substring(0, length), new Span(start + length, start + end), "named in full");
                return true;
            }
        }
        return false;
    }

    /** Where the title ends that begins at the place in the word and that only a particle follows, or 0. */
    private int gluedTitle(String word, int from) {
        for (int end = word.length(); end > from; end--) {
            String title = word.substring(from, end);
            boolean known = lexicon.is(title, Key.TITLE1) && (from == 3 || title.equals("씨")) || from == 3 && lexicon.is(title, Key.TITLE);
            if (known && lexicon.endsIn(word, end)) {
                return end;
            }
        }
        return 0;
    }

    /** A family name and one or two syllables, that is no common word. */
    private boolean isName(String word) {
        int length = word.length();
        boolean two = length > 2 && length <= LONGEST_NAME && lexicon.is(word.substring(0, 2), Key.SURNAME);
        boolean one = length > 1 && length < LONGEST_NAME && lexicon.is(word.substring(0, 1), Key.SURNAME);
        if (!one && !two || lexicon.is(word, Key.NONAME) || lexicon.is(word, Key.PERSONWORD) || lexicon.suffix(word, Key.TITLE) > 1) {
            return false;
        }
        String stem = word.substring(0, 2);
        boolean inflected = length == 3 && lexicon.is(word.substring(2), Key.PARTICLE) && (lexicon.is(stem, Key.NONAME) || lexicon.is(stem, Key.PERSONWORD));
        return !inflected && !word.endsWith("당") && !word.endsWith("부");
    }

    /** "김민준은 ... 말했다", "김민준(45)은": a whole Korean name without title, of one who speaks or whose age is told. */
    boolean untitled(int i, String word) {
        int length = shape.length(word);
        boolean aged = length == word.length() && words.agedBehind(i);
        boolean named = length > 0 && !found.inTitle(i) && isName(word.substring(0, length)) && (aged || length < word.length() && speech.follows(i));
        if (named) {
            add(i, words.start(i) + length, word.substring(0, length), null, "named in full");
        }
        return named;
    }

    /** "트럼프는": a known family name of abroad. */
    boolean familyAbroad(int i, String word) {
        int family = lexicon.prefix(word, Key.FAMILY);
        if (family > 0) {
            add(i, words.start(i) + family, word.substring(0, family), titles.behind(i), "named");
        }
        return family > 0;
    }

    /** "윤 장관": the person of this family name and title, or a person apart where two share them. */
    void familyWithTitle(int i, String word) {
        Span title = lexicon.is(word, Key.SURNAME) && words.joined(i) ? titles.at(i + 1) : null;
        KoreanName person = title == null ? null : found.titled(word, titles.bare(title).get(0));
        if (title == null || person == null) {
            return;
        }
        boolean shared = person.full().isEmpty();
        found.add(i, new KoreanName(new Span(words.start(i), words.end(i)), Mention.PERSON, shared ? word + " " + titles.bare(title).get(0) : person.full(), title,
                shared ? "two persons of this family name have this title" : "family name and title of " + person.full()));
    }
}
