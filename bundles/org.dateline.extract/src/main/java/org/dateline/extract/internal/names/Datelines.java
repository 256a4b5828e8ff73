package org.dateline.extract.internal.names;

import org.dateline.extract.internal.text.Segmentation;

/** What opens a paragraph in capitals, with the agency in brackets and a dash behind it, is a place: "OSMERE, England (AP) -". */
final class Datelines {
    private static final int MOST_CAPITALS = 4;
    private static final int MOST_BEHIND = 8;
    private static final int MOST_IN_BRACKETS = 6;

    private Datelines() {}

    static void label(StoryWords words, byte[] labels) {
        Segmentation segmentation = words.segmentation;
        for (int s = 0; s < segmentation.sentences(); s++) {
            int first = segmentation.firstToken(s);
            int end = segmentation.firstToken(s + 1);
            if (end - first < 4 || words.caps[first] != Vocabulary.CAPITALS || !opensParagraph(segmentation, first)) {
                continue;
            }
            int behind = first + 1;
            while (behind < end && words.caps[behind] == Vocabulary.CAPITALS) {
                behind++;
            }
            if (behind - first <= MOST_CAPITALS && !isBody(words, first) && endsInDash(words, behind, end)) {
                labelPlace(labels, first, behind);
            }
        }
    }

    private static boolean opensParagraph(Segmentation segmentation, int token) {
        int start = segmentation.start(token);
        return start == 0 || segmentation.text()[start - 1] == '\n';
    }

    /** "UNICEF (Geneva) -" opens a list of bodies. */
    private static boolean isBody(StoryWords words, int token) {
        return (words.vocabulary.lists(words.word[token]) & Lexicon.ORGANISATION) != 0;
    }

    /** Whether country or date and then brackets and a dash follow. */
    private static boolean endsInDash(StoryWords words, int from, int end) {
        int bracket = from;
        while (bracket < end && bracket - from < MOST_BEHIND && character(words, bracket) != '(') {
            if (bracket == from && character(words, bracket) != ',') {
                return false;
            }
            bracket++;
        }
        if (bracket >= end || character(words, bracket) != '(') {
            return false;
        }
        for (int i = bracket + 1; i < Math.min(end - 1, bracket + MOST_IN_BRACKETS); i++) {
            if (character(words, i) == ':') {
                return false;
            }
            if (character(words, i) == ')') {
                return "-\u2013\u2014".indexOf(character(words, i + 1)) >= 0;
            }
        }
        return false;
    }

    private static char character(StoryWords words, int token) {
        return words.segmentation.text()[words.segmentation.start(token)];
    }

    private static void labelPlace(byte[] labels, int first, int end) {
        int behind = end;
        while (behind < labels.length && labels[behind] != Labels.OUTSIDE && Labels.part(labels[behind]) != Labels.BEGIN
                && Labels.part(labels[behind]) != Labels.UNIT) {
            labels[behind++] = Labels.OUTSIDE;
        }
        for (int i = first; i < end; i++) {
            int part = end - first == 1 ? Labels.UNIT : i == first ? Labels.BEGIN : i == end - 1 ? Labels.LAST : Labels.INSIDE;
            labels[i] = (byte) Labels.of(Labels.PLACE, part);
        }
    }
}
