package org.dateline.extract.internal.korean;

import org.dateline.api.Span;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.korean.KoreanLexicon.Key;

/** Countries, cities and organisations: by the lists, by the last part of a name, by the short form in brackets. */
final class BodyFinder {
    private static final int LONGEST_COUNTRY = 10;
    private static final int LONGEST_DISTRICT = 4;

    private final KoreanWords words;
    private final FoundNames found;
    private final KoreanLexicon lexicon = KoreanLexicon.get();

    BodyFinder(KoreanWords words, FoundNames found) {
        this.words = words;
        this.found = found;
    }

    /** A name of the lists. */
    boolean listed(int i, String word) {
        if (people(i, word)) {
            return true;
        }
        int organisation = lexicon.prefix(word, Key.ORG);
        int place = place(word);
        if (organisation == 0 && place == 0) {
            return false;
        }
        if (organisation >= place) {
            String name = word.substring(0, organisation);
            KoreanName before = found.called(name);
            String full = before == null ? name : before.full();
            add(i, Mention.ORG, organisation, full, full.equals(name) ? "named" : "short form of " + full);
            shortForm(i, name);
        } else {
            add(i, Mention.PLACE, place, word.substring(0, place), "named");
            if (lexicon.is(word, Key.PROVINCE) && words.joined(i)) {
                district(i + 1);
            }
        }
        return true;
    }

    private void add(int i, String type, int length, String full, String evidence) {
        found.add(i, new KoreanName(new Span(words.start(i), words.start(i) + length), type, full, null, evidence));
    }

    /** Length of the country or city that the word begins with: "평택", "평택시". */
    private int place(String word) {
        int city = word.indexOf('시', 2) + 1;
        boolean asCity = city > 0 && lexicon.is(word.substring(0, city - 1), Key.PLACE) && lexicon.endsIn(word, city);
        return asCity ? city : Math.max(lexicon.prefix(word, Key.COUNTRY), lexicon.prefix(word, Key.PLACE));
    }

    /** "미국인은", "우크라이나군이": a country's people or army. */
    private boolean people(int i, String word) {
        for (int length = Math.min(word.length(), LONGEST_COUNTRY); length > 2; length--) {
            char last = word.charAt(length - 1);
            if ((last == '인' || last == '군') && lexicon.is(word.substring(0, length - 1), Key.COUNTRY) && lexicon.endsIn(word, length)) {
                add(i, last == '인' ? Mention.NORP : Mention.ORG, length, word.substring(0, length), "named");
                return true;
            }
        }
        return false;
    }

    /** "경기도 수원시": a part of the province before it. */
    private void district(int i) {
        String word = words.word(i);
        for (int length = Math.min(word.length(), LONGEST_DISTRICT); length > 2; length--) {
            if ("시군구읍면".indexOf(word.charAt(length - 1)) >= 0 && lexicon.endsIn(word, length)) {
                add(i, Mention.PLACE, length, word.substring(0, length), "named");
                return;
            }
        }
    }

    /** "국가정보원(국정원)": the short form in brackets has the syllables of the whole one in their order. */
    private void shortForm(int i, String full) {
        int end = words.start(i) + full.length();
        String text = words.text();
        boolean bracket = i + 1 < words.size() && words.start(i + 1) == end + 1 && text.charAt(end) == '('
                && words.end(i + 1) < text.length() && text.charAt(words.end(i + 1)) == ')';
        String brief = bracket ? words.word(i + 1) : "";
        if (brief.length() < 2 || brief.length() >= full.length()) {
            return;
        }
        int at = -1;
        for (int k = 0; k < brief.length(); k++) {
            at = full.indexOf(brief.charAt(k), at + 1);
            if (at < 0) {
                return;
            }
        }
        KoreanName name = new KoreanName(new Span(words.start(i + 1), words.end(i + 1)), Mention.ORG, full, null, "short form in brackets behind " + full);
        found.add(i + 1, name);
        found.call(brief, name);
    }

    /** An organisation by the last part of its name: "한국개발연구원", "수원대학교". */
    void bySuffix(int i, String word) {
        int length = lexicon.stem(word, Key.ORGSUFFIX);
        String stem = word.substring(0, length);
        if (length > 0 && length >= lexicon.suffix(stem, Key.ORGSUFFIX) + 2 && !lexicon.is(stem, Key.NOORG)) {
            add(i, Mention.ORG, length, stem, "named");
            shortForm(i, stem);
        }
    }
}
