package org.dateline.extract.internal.korean;

import java.util.ArrayList;
import java.util.List;

/** A text cut into runs of Hangul, with what stands between them. Offsets are UTF-16 units. */
final class KoreanWords {

    /** Longest bracket that may stand between a name and its title: an age, the name in Chinese characters. */
    private static final int BRACKET = 9;

    /** A longer run without a space is no word. */
    private static final int LONGEST = 40;

    private final String text;
    private final List<int[]> runs = new ArrayList<>();

    KoreanWords(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isHangul(text.charAt(end))) {
                end++;
            }
            if (end > at && end - at <= LONGEST) {
                runs.add(new int[] {at, end});
            }
            at = end + 1;
        }
    }

    static boolean isHangul(char c) {
        return c >= '\uac00' && c <= '\ud7a3';
    }

    int size() {
        return runs.size();
    }

    String text() {
        return text;
    }

    int start(int i) {
        return runs.get(i)[0];
    }

    int end(int i) {
        return runs.get(i)[1];
    }

    String word(int i) {
        return i >= 0 && i < size() ? text.substring(start(i), end(i)) : "";
    }

    /** Nothing but one space stands between the word and the next. */
    boolean joined(int i) {
        return i + 1 < size() && start(i + 1) == end(i) + 1 && text.charAt(end(i)) == ' ';
    }

    /** One space, or a short bracket: "김철수(45) 씨". */
    boolean joinedOverBracket(int i) {
        if (joined(i)) {
            return true;
        }
        if (i + 1 >= size() || text.charAt(end(i)) != '(' || start(i + 1) - end(i) > BRACKET) {
            return false;
        }
        int last = text.charAt(start(i + 1) - 1) == ' ' ? start(i + 1) - 2 : start(i + 1) - 1;
        return text.charAt(last) == ')';
    }

    /** "(45)" right behind the word: an age. */
    boolean agedBehind(int i) {
        int at = end(i) + 1;
        int digits = at;
        while (digits < text.length() && digits - at < 3 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > at && digits < text.length() && text.charAt(at - 1) == '(' && text.charAt(digits) == ')';
    }

    /** Index of the first word that begins at the offset or behind it; {@link #size()} behind the last. */
    int from(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
