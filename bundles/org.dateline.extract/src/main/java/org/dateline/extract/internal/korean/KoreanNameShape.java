package org.dateline.extract.internal.korean;

import org.dateline.extract.internal.korean.KoreanLexicon.Key;

/** Tells a word that is built as a Korean's whole name: a family name and two syllables that given names begin and end with. */
final class KoreanNameShape {
    private static final char FIRST_SYLLABLE = '\uac00';
    private static final int FINALS = 28;

    private final KoreanLexicon lexicon = KoreanLexicon.get();

    /** Length of the name that the word is, or that only the mark of a subject follows which fits its last sound; 0 for none. */
    int length(String word) {
        for (int family = 2; family > 0; family--) {
            int length = family + 2;
            boolean ends = word.length() == length || word.length() == length + 1 && marks(word.charAt(length - 1), word.charAt(length));
            if (ends && lexicon.is(word.substring(0, family), Key.SURNAME) && lexicon.is(word.substring(family, family + 1), Key.SYLLABLE1)
                    && lexicon.is(word.substring(family + 1, length), Key.SYLLABLE2)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean marks(char last, char particle) {
        boolean closed = (last - FIRST_SYLLABLE) % FINALS != 0;
        return particle == '도' || (closed ? particle == '은' || particle == '이' : particle == '는' || particle == '가');
    }
}
