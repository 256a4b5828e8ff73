package org.dateline.extract.internal.korean;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.extract.internal.korean.KoreanLexicon.Key;
import org.jspecify.annotations.Nullable;

/** Reads the title behind a name: "대통령은", "국가안보실장이", "외교부 장관", "미국 국방부 정책차관", "씨". */
final class TitleReader {
    /** Words of organisations and countries that may stand between a name and its title. */
    private static final int BETWEEN = 3;

    private final KoreanWords words;
    private final KoreanLexicon lexicon = KoreanLexicon.get();

    TitleReader(KoreanWords words) {
        this.words = words;
    }

    /** The title that the word is or ends in, without particle, or null. */
    @Nullable Span at(int i) {
        String word = words.word(i);
        int length = lexicon.stem(word, Key.TITLE);
        if (length == 0 && !word.isEmpty() && lexicon.is(word.substring(0, 1), Key.TITLE1) && lexicon.endsIn(word, 1)) {
            length = 1;
        }
        return length == 0 ? null : new Span(words.start(i), words.start(i) + length);
    }

    /** The title behind the word, with the organisations and countries before it, or null. */
    @Nullable Span behind(int i) {
        if (!words.joinedOverBracket(i)) {
            return null;
        }
        int k = i + 1;
        Span title = at(k);
        while (title == null && k <= i + BETWEEN && belongs(words.word(k)) && words.joined(k)) {
            title = at(++k);
        }
        return title == null ? null : new Span(words.start(i + 1), title.end());
    }

    /** A word that may stand before a title. */
    private boolean belongs(String word) {
        return lexicon.is(word, Key.ORG) || lexicon.is(word, Key.COUNTRY) || lexicon.is(word, Key.SHORT) || lexicon.is(word, Key.PLACE)
                || word.length() > 2 && lexicon.suffix(word, Key.ORGSUFFIX) > 0 || word.length() > 1 && (word.endsWith("부") || word.endsWith("당") || word.endsWith("청"))
                || word.equals("전") || word.equals("신임") || word.equals("수석") || word.equals("공동");
    }

    /** The titles that the words end in, the longest first: "국무총리" and "총리", "실장" of "국가안보실장". */
    List<String> bare(Span title) {
        String all = words.text().substring(title.start(), title.end());
        List<String> bare = new ArrayList<>();
        for (int from = 0; from < all.length(); from++) {
            String end = all.substring(from);
            if (lexicon.is(end, Key.TITLE) || end.length() == 1 && bare.isEmpty()) {
                bare.add(end);
            }
        }
        return bare;
    }
}
