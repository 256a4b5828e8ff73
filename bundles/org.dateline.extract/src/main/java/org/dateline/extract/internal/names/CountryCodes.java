package org.dateline.extract.internal.names;

import org.dateline.extract.internal.text.Segmentation;

/** A country's three letters in brackets behind a person are a place, as lists of results have them: "Petr Novotny (CZE)". */
final class CountryCodes {
    private static final int LETTERS = 3;

    private CountryCodes() {}

    static void label(StoryWords words, byte[] labels) {
        for (int i = 2; i + 1 < labels.length; i++) {
            if (isCode(words, i) && (labels[i] == Labels.OUTSIDE || Labels.part(labels[i]) == Labels.UNIT) && isPerson(labels[i - 2])) {
                labels[i] = (byte) Labels.of(Labels.PLACE, Labels.UNIT);
            }
        }
    }

    private static boolean isCode(StoryWords words, int token) {
        Segmentation segmentation = words.segmentation;
        return words.caps[token] == Vocabulary.CAPITALS && segmentation.end(token) - segmentation.start(token) == LETTERS
                && words.glued[token] && words.glued[token + 1]
                && segmentation.text()[segmentation.start(token) - 1] == '(' && segmentation.text()[segmentation.end(token)] == ')'
                && (words.vocabulary.lists(words.word[token]) & Lexicon.PLACE) != 0;
    }

    private static boolean isPerson(byte label) {
        return label == Labels.of(Labels.PERSON, Labels.LAST) || label == Labels.of(Labels.PERSON, Labels.UNIT);
    }
}
