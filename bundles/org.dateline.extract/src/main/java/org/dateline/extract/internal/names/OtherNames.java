package org.dateline.extract.internal.names;

import java.util.Arrays;
import org.dateline.extract.internal.text.Characters;
import org.dateline.extract.internal.text.Segmentation;

/**
 * Takes for other names what looks like a body, a place or a person and is none: a document by its last word ("Regional Planning
 * Guidance"), and everywhere in the story what it says is short for small words: "operational control (Opcon)".
 */
final class OtherNames {
    private static final int[] DOCUMENTS = Arrays.stream(("act treaty agreement accord accords protocol pact declaration charter "
            + "constitution amendment strategy guidance doctrine memorandum communique statute ordinance decree regulation regulations "
            + "resolution directive roadmap guidelines bill").split(" "))
            .mapToInt(word -> Hash.lower(word.toCharArray(), 0, word.length())).sorted().toArray();

    private static final int OR = Hash.lower(new char[] {'o', 'r'}, 0, 2);

    private OtherNames() {}

    static void label(StoryWords words, byte[] labels) {
        boolean[] shortened = null;
        for (int i = 2; i + 1 < words.tokens(); i++) {
            if (words.caps[i] != Vocabulary.SMALL && isShortForSmall(words, i, lastBefore(words, i))) {
                shortened = shortened == null ? new boolean[words.vocabulary.lexemes()] : shortened;
                shortened[words.lexeme(i)] = true;
            }
        }
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            int part = labels[i] == Labels.OUTSIDE ? -1 : Labels.part(labels[i]);
            first = part == Labels.BEGIN ? i : first;
            if (part == Labels.UNIT && shortened != null && shortened[words.lexeme(i)]) {
                labels[i] = (byte) Labels.of(Labels.MISC, Labels.UNIT);
            } else if (part == Labels.LAST && Labels.kind(labels[i]) == Labels.ORG && Arrays.binarySearch(DOCUMENTS, words.lower(i)) >= 0) {
                for (int k = first; k <= i; k++) {
                    labels[k] = (byte) Labels.of(Labels.MISC, Labels.part(labels[k]));
                }
            }
        }
    }

    /** The last of the words that a short form is said to stand for, in brackets or behind ", or"; -1 where it is not said. */
    private static int lastBefore(StoryWords words, int token) {
        Segmentation segmentation = words.segmentation;
        char[] text = segmentation.text();
        if (words.glued[token] && words.glued[token + 1] && text[segmentation.start(token) - 1] == '('
                && text[segmentation.end(token)] == ')') {
            return token - 2;
        }
        return words.lower(token - 1) == OR && text[segmentation.start(token - 2)] == ',' ? token - 3 : -1;
    }

    /** Whether the word is put together of the starts of two or more small words, the last of them given. */
    private static boolean isShortForSmall(StoryWords words, int token, int last) {
        Segmentation segmentation = words.segmentation;
        int start = segmentation.start(token);
        int letter = withoutPlural(segmentation, token);
        int parts = 0;
        for (int i = last; i >= 0 && letter > start && words.caps[i] == Vocabulary.SMALL; i--) {
            if (segmentation.text()[segmentation.start(i)] == '-') {
                continue;
            }
            int length = letter - start;
            while (length > 0 && !starts(segmentation, i, letter - length, letter)) {
                length--;
            }
            if (length == 0) {
                return false;
            }
            letter -= length;
            parts++;
        }
        return letter == start && parts > 1;
    }

    /** The end of the word's letters, of those before a small "s" behind capitals. */
    private static int withoutPlural(Segmentation segmentation, int token) {
        int end = segmentation.end(token);
        char[] text = segmentation.text();
        return end - segmentation.start(token) > 2 && text[end - 1] == 's' && Characters.isUpper(text[end - 2]) ? end - 1 : end;
    }

    /** Whether the token starts with the letters [from, to). */
    private static boolean starts(Segmentation segmentation, int token, int from, int to) {
        char[] text = segmentation.text();
        int start = segmentation.start(token);
        boolean same = segmentation.end(token) - start >= to - from;
        for (int i = 0; same && i < to - from; i++) {
            same = Hash.fold(text[start + i]) == Hash.fold(text[from + i]);
        }
        return same;
    }
}
