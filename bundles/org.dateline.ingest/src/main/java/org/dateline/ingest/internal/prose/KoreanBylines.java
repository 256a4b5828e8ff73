package org.dateline.ingest.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads who wrote a Korean story: {@code (서울=연합뉴스) 김민수·이영희 기자}, {@code 워싱턴=박지훈 특파원}, {@code 글 김민수}. */
final class KoreanBylines {

    private static final Set<String> OFFICES = Set.of("기자", "특파원", "선임기자", "전문기자", "인턴기자", "객원기자", "수습기자", "논설위원", "해설위원", "칼럼니스트");

    /** Before the names of a line that is nothing but a byline. */
    private static final Set<String> LABELS = Set.of("글", "기자", "취재");

    private static final String BETWEEN_NAMES = ",·ㆍ/";

    /** An office stands this far into a line at most, behind place and agency. */
    private static final int FURTHEST = 40;

    /** More behind the office is a sentence's, unless a mark of equality parts it from the byline. */
    private static final int LONGEST_REST = 45;

    private static final int LONGEST_LABELLED = 24;

    private final List<String> names = new ArrayList<>();
    private boolean labelled;
    private char mark = ' ';

    private KoreanBylines() {}

    /** The names, or none where the line is no such byline. */
    static List<String> names(String line) {
        KoreanBylines byline = new KoreanBylines();
        int at = 0;
        while (at < line.length() && at < FURTHEST) {
            int end = wordEnd(line, at);
            if (end == at) {
                byline.mark = Character.isWhitespace(line.charAt(at)) ? byline.mark : line.charAt(at);
                at++;
                continue;
            }
            String word = line.substring(at, end);
            if (OFFICES.contains(word) && !byline.names.isEmpty()) {
                return isSentence(line, end) ? List.of() : List.copyOf(byline.names);
            }
            byline.take(word, at == 0);
            at = end;
        }
        return byline.labelled && line.length() <= LONGEST_LABELLED ? List.copyOf(byline.names) : List.of();
    }

    private void take(String word, boolean first) {
        boolean another = BETWEEN_NAMES.indexOf(mark) >= 0;
        mark = ' ';
        if (first && LABELS.contains(word)) {
            labelled = true;
            return;
        }
        labelled &= isName(word) && (names.isEmpty() || another);
        if (!another) {
            names.clear();
        }
        if (isName(word)) {
            names.add(word);
        }
    }

    /** Two to four syllables. */
    private static boolean isName(String word) {
        return word.length() >= 2 && word.length() <= 4 && word.chars().allMatch(c -> c >= 0xac00 && c <= 0xd7a3);
    }

    private static int wordEnd(String line, int from) {
        int end = from;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSentence(String line, int end) {
        return line.indexOf('=', end) < 0 && (line.length() - end > LONGEST_REST || line.stripTrailing().endsWith("다."));
    }
}
