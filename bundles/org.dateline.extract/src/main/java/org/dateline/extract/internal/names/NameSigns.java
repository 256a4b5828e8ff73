package org.dateline.extract.internal.names;

import java.util.Arrays;

import org.dateline.extract.internal.text.Segmentation;

/**
 * Signs around capitalised words that hold for the whole story: "Mr" before a word once says something of the word everywhere, and
 * so does an abbreviation in brackets behind the name that it is made of.
 */
final class NameSigns {

    static final int COUNT = 13;
    private static final int TITLE_BEFORE = 1;
    private static final int PLACE_WORD_BEFORE = 1 << 1;
    private static final int SAYS_BEHIND = 1 << 2;
    private static final int POSSESSIVE = 1 << 3;
    private static final int LAST_OF_SEVERAL = 1 << 4;
    private static final int FIRST_OF_SEVERAL = 1 << 5;
    private static final int ARTICLE_BEFORE = 1 << 6;
    private static final int IN_BRACKETS = 1 << 7;
    private static final int BODY_WORD_LAST = 1 << 8;
    private static final int BEHIND_GIVEN_NAME = 1 << 9;
    private static final int WHO_BEHIND = 1 << 10;
    private static final int STANDS_FOR = 1 << 11;
    private static final int ALONE = 1 << 12;

    private static final int[] TITLES = hashes("mr mr. mrs mrs. ms ms. dr dr. president minister gen gen. sen sen. rep rep. gov gov. "
            + "prof prof. professor sir lord lady judge justice chairman chairwoman secretary spokesman spokeswoman spokesperson ceo "
            + "director "
            + "chancellor king queen prince princess pope mayor governor senator general colonel captain sergeant lieutenant inspector "
            + "coach captain actor actress singer author analyst economist leader mp smt shri sri pm datuk tan tun haji sheikh "
            + "ambassador commissioner superintendent detective officer father bishop archbishop reverend rev rev. imam rabbi");
    /** Those that are never the first word of a name, as the training data have it. */
    private static final int[] NO_PART_OF_NAMES = hashes("mr mr. mrs mrs. ms ms. dr dr. gen gen. sen sen. rep rep. gov gov. prof prof. lt lt. "
            + "col col. capt capt. sgt sgt. maj maj. adm adm. president minister chairman secretary senator governor general judge justice "
            + "professor captain colonel sergeant spokesman spokeswoman");
    private static final int[] PLACE_WORDS = hashes("in near at across throughout outside inside around southern northern eastern western "
            + "central downtown neighbouring neighboring");
    private static final int[] SAYS = hashes("said says told added asked explained noted wrote argued claimed replied tweeted testified "
            + "recalled insisted warned admitted stressed stated believes thinks went goes");
    private static final int[] BODY_WORDS = hashes("inc inc. corp corp. ltd ltd. llc plc co co. company corporation group holdings "
            + "party ministry department university college school bank association council commission committee court agency "
            + "authority bureau institute "
            + "foundation union federation league club fc united organization organisation centre center society board office service "
            + "services police army force forces navy fund trust network news times post airlines airways industries systems technologies "
            + "parliament congress senate assembly alliance movement front coalition team museum hospital church press media capital "
            + "partners international studios pictures records entertainment motors energy pharmaceuticals");
    private static final int ARTICLE = hash("the");
    private static final int POSSESSIVE_S = hash("'s");
    private static final int WHO = hash("who");
    private static final int OPENS = hash("(");
    private static final int CLOSES = hash(")");

    private NameSigns() {}

    /** Whether the token is a title before a name, and so is not in it. */
    static boolean isTitle(StoryWords words, int token) {
        return token + 1 < words.tokens() && words.caps[token] == Vocabulary.CAPITALISED && words.caps[token + 1] != Vocabulary.SMALL
                && in(NO_PART_OF_NAMES, words.lower(token));
    }

    private static int hash(String word) {
        return Hash.lower(word.toCharArray(), 0, word.length());
    }

    private static int[] hashes(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(NameSigns::hash).sorted().toArray();
    }

    private static boolean in(int[] hashes, int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** Adds the signs of one sentence's words to {@code signs}, by lexeme. */
    static void look(StoryWords words, int first, int end, int[] signs) {
        for (int i = first; i < end; i++) {
            if (words.caps[i] == Vocabulary.SMALL) {
                continue;
            }
            int from = i;
            while (i + 1 < end && words.caps[i + 1] != Vocabulary.SMALL) {
                i++;
            }
            run(words, first, end, from, i + 1, signs);
        }
    }

    private static void run(StoryWords words, int first, int end, int from, int to, int[] signs) {
        int before = from > first ? words.lower(from - 1) : 0;
        int behind = to < end ? words.lower(to) : 0;
        int all = (in(PLACE_WORDS, before) ? PLACE_WORD_BEFORE : 0) | (before == ARTICLE ? ARTICLE_BEFORE : 0);
        if (in(BODY_WORDS, words.lower(to - 1))) {
            all |= BODY_WORD_LAST;
        }
        boolean titled = in(TITLES, before);
        boolean given = false;
        for (int i = from; i < to; i++) {
            int sign = all | (titled ? TITLE_BEFORE : 0) | (given ? BEHIND_GIVEN_NAME : 0);
            if (to - from > 1) {
                sign |= (i == from ? FIRST_OF_SEVERAL : 0) | (i == to - 1 ? LAST_OF_SEVERAL : 0);
            } else {
                sign |= ALONE;
            }
            if (i == to - 1) {
                sign |= atEnd(before, behind);
            }
            signs[words.lexeme(i)] |= sign;
            titled |= in(TITLES, words.lower(i));
            given = (words.vocabulary.lists(words.word[i]) & Lexicon.GIVEN_OR_FAMILY) != 0;
        }
        if (to - from == 1 && before == OPENS && behind == CLOSES && standsFor(words, first, from)) {
            signs[words.lexeme(from)] |= STANDS_FOR;
        }
    }

    private static int atEnd(int before, int behind) {
        int sign = in(SAYS, behind) ? SAYS_BEHIND : 0;
        if (behind == POSSESSIVE_S) {
            sign |= POSSESSIVE;
        }
        if (behind == WHO) {
            sign |= WHO_BEHIND;
        }
        return before == OPENS && behind == CLOSES ? sign | IN_BRACKETS : sign;
    }

    /** Whether the letters of a bracketed word are the first letters of the capitalised words before the bracket; marks those. */
    private static boolean standsFor(StoryWords words, int first, int token) {
        Segmentation segmentation = words.segmentation;
        char[] text = segmentation.text();
        int letter = segmentation.end(token) - 1;
        int at = token - 2;
        int links = 0;
        while (letter >= segmentation.start(token) && at >= first) {
            char initial = text[segmentation.start(at)];
            if (initial == text[letter] && words.caps[at] != Vocabulary.SMALL) {
                letter--;
                links = 0;
            } else if (++links > 2 || words.caps[at] != Vocabulary.SMALL) {
                return false;
            }
            at--;
        }
        if (letter >= segmentation.start(token) || segmentation.end(token) - segmentation.start(token) < 2) {
            return false;
        }
        for (int i = at + 1; i < token - 1; i++) {
            words.spelledOut[i] = true;
        }
        return true;
    }
}
