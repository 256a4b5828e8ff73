package org.dateline.extract.internal.korean;

import org.dateline.extract.internal.korean.KoreanLexicon.Key;

/** Whether the subject at a word speaks: a verb of saying in its sentence, and no other person that is its topic. */
final class SpeechBehind {
    /** Words and characters behind the subject that are looked at. */
    private static final int REACH = 60;
    private static final int FAR = 600;
    private static final int LONGEST_VERB = 4;

    private final KoreanWords words;
    private final KoreanLexicon lexicon = KoreanLexicon.get();

    SpeechBehind(KoreanWords words) {
        this.words = words;
    }

    boolean follows(int subject) {
        int open = 0;
        for (int k = subject + 1; k < words.size() && k - subject < REACH && words.start(k) - words.start(subject) < FAR; k++) {
            open = quotes(words.end(k - 1), words.start(k), open);
            if (open < 0) {
                return false;
            }
            if (open == 0 && says(k)) {
                return true;
            }
            if (open == 0 && another(words.word(k))) {
                return false;
            }
        }
        return false;
    }

    /** Quotation marks open behind the gap; -1 where a sentence ends in it. */
    private int quotes(int from, int to, int before) {
        int open = before;
        for (int at = from; at < to; at++) {
            char c = words.text().charAt(at);
            if (c == '\u201c' || c == '\u2018' || c == '"' && open == 0) {
                open++;
            } else if (open > 0 && (c == '\u201d' || c == '\u2019' || c == '"')) {
                open--;
            } else if (c == '\n' || open == 0 && (c == '.' || c == '?' || c == '!')) {
                return -1;
            }
        }
        return open;
    }

    /** "말했다"; "했다" behind "라고". */
    private boolean says(int k) {
        String word = words.word(k);
        for (int length = Math.min(word.length(), LONGEST_VERB); length > 1; length--) {
            if (lexicon.is(word.substring(0, length), Key.SAY) && !word.startsWith("한다")) {
                return true;
            }
        }
        return (word.startsWith("했") || word.equals("한다")) && words.word(k - 1).endsWith("고");
    }

    /** "그는", "장관은": the sentence turns to somebody else. */
    private boolean another(String word) {
        if (word.length() < 2 || !word.endsWith("은") && !word.endsWith("는")) {
            return false;
        }
        String stem = word.substring(0, word.length() - 1);
        return lexicon.is(stem, Key.PERSONWORD) || lexicon.suffix(stem, Key.TITLE) > 1;
    }
}
