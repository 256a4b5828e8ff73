package org.dateline.store.internal;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as search knows them: runs of letters and digits, folded to lower case without accents; in scripts that
 * write no spaces between words, and in Korean, where a particle hangs on every noun, each character by itself. The index and the
 * marks in what is found both come from here, so they cannot differ.
 */
final class Words {

    private Words() {
    }

    /** Takes a word, folded, with its place in the text. */
    @FunctionalInterface
    interface Sink {
        void word(String folded, int start, int end);
    }

    static void each(String text, Sink sink) {
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!isPartOfWord(c)) {
                hand(text, start, at, sink);
                start = -1;
            } else if (standsAlone(c)) {
                hand(text, start, at, sink);
                hand(text, at, next, sink);
                start = -1;
            } else if (start < 0) {
                start = at;
            }
            at = next;
        }
        hand(text, start, text.length(), sink);
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, (word, start, end) -> words.add(word));
        return words;
    }

    /** For the index: the words with a space between. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        each(text, (word, start, end) -> joined.append(joined.isEmpty() ? "" : " ").append(word));
        return joined.toString();
    }

    private static boolean isPartOfWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean standsAlone(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static void hand(String text, int start, int end, Sink sink) {
        if (start >= 0 && start < end) {
            String word = folded(text, start, end);
            if (!word.isEmpty()) {
                sink.word(word, start, end);
            }
        }
    }

    private static String folded(String text, int start, int end) {
        boolean plain = true;
        for (int i = start; i < end && plain; i++) {
            plain = text.charAt(i) < 128;
        }
        String word = text.substring(start, end);
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            boolean accent = c >= 0x0300 && c <= 0x036f;
            boolean space = Character.isWhitespace(c) || c == '"';
            if (!accent && !space && !Character.isSurrogate(c) || Character.isSurrogate(c) && isWhole(parts, i)) {
                bare.append(c);
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean isWhole(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
