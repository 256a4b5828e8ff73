package org.dateline.extract.internal.korean;

import java.util.List;

import org.dateline.api.Span;

/**
 * Finds names by lists and patterns, going through a text twice: the second time it looks for what it has learned, names without title
 * and the family name with the title ("윤 장관"). Time grows with the text.
 */
final class NameFinder {
    private static final int LONGEST = 8;

    private final KoreanWords words;
    private final FoundNames found;
    private final PersonFinder persons;
    private final BodyFinder bodies;
    private final KoreanLexicon lexicon = KoreanLexicon.get();

    private NameFinder(String text) {
        words = new KoreanWords(text);
        TitleReader titles = new TitleReader(words);
        found = new FoundNames(words, titles);
        persons = new PersonFinder(words, titles, found);
        bodies = new BodyFinder(words, found);
    }

    /** In text order; no two overlap. */
    static List<KoreanName> find(String text) {
        NameFinder finder = new NameFinder(text);
        for (int i = 0; i < finder.words.size(); i++) {
            if (!finder.found.taken(i)) {
                finder.first(i, finder.words.word(i));
            }
        }
        for (int i = 0; i < finder.words.size(); i++) {
            if (!finder.found.taken(i)) {
                finder.again(i, finder.words.word(i));
            }
        }
        return finder.found.all();
    }

    private void first(int i, String word) {
        boolean name = persons.abroad(i, word) || bodies.listed(i, word) || persons.withTitle(i, word) || persons.glued(i, word) || persons.familyAbroad(i, word)
                || persons.untitled(i, word);
        if (!name) {
            bodies.bySuffix(i, word);
        }
    }

    private void again(int i, String word) {
        if (word.length() == 1) {
            persons.familyWithTitle(i, word);
            return;
        }
        for (int length = Math.min(word.length(), LONGEST); length > 1; length--) {
            KoreanName name = found.called(word.substring(0, length));
            if (name != null && lexicon.endsIn(word, length) && (length > 2 || length < word.length())) {
                found.add(i, new KoreanName(new Span(words.start(i), words.start(i) + length), name.type(), name.full(), null, "the name used before"));
                return;
            }
        }
    }
}
