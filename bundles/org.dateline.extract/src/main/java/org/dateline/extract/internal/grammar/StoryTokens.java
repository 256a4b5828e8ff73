package org.dateline.extract.internal.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.dateline.api.Span;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.Token;

/**
 * The tokens of a story as arrays: offsets, word classes, sentence and mention of each. Positions are token numbers, ranges
 * {@code [from, to)}. Open so that tests may count how often the words are looked at.
 */
public class StoryTokens implements Dateline.Words {

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final long[] classes;
    private final int[] mentionOf;
    private final List<Mention> mentions;
    private final int[] sentenceFirst;
    private final int[] mentionFirst;
    private final int[] mentionLast;

    public StoryTokens(String text, Findings given) {
        this.text = text;
        List<Token> tokens = given.of(Layer.TOKENS);
        size = tokens.size();
        starts = new int[size];
        ends = new int[size];
        classes = new long[size];
        mentionOf = new int[size];
        mentions = given.of(Layer.MENTIONS);
        mentionFirst = new int[mentions.size()];
        mentionLast = new int[mentions.size()];
        Arrays.fill(mentionOf, -1);
        for (int i = 0; i < size; i++) {
            Span span = tokens.get(i).span();
            starts[i] = span.start();
            ends[i] = span.end();
            classes[i] = classify(i);
        }
        sentenceFirst = sentences(given.of(Layer.SENTENCES));
        linkMentions();
    }

    private long classify(int i) {
        char c = text.charAt(starts[i]);
        long bits = newlineBefore(i) ? WordClass.PARAGRAPH | WordClass.SENTENCE : 0;
        if (c < 128 ? !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') : !Character.isLetterOrDigit(c)) {
            long known = ends[i] - starts[i] > 1 ? WordLexicon.english().get(text, starts[i], ends[i]) : 0;
            return bits | (known == 0 ? WordClass.MARK : known);
        }
        bits |= WordLexicon.english().get(text, starts[i], ends[i]);
        if (c >= '0' && c <= '9') {
            return bits | WordClass.NUMBER;
        }
        if (c < 128 ? c <= 'Z' : Character.isUpperCase(c)) {
            return bits | WordClass.CAPITAL;
        }
        return (bits & ~(WordClass.PARAGRAPH | WordClass.SENTENCE)) == 0 ? bits | byEnding(i) : bits;
    }

    private long byEnding(int i) {
        int end = ends[i];
        if (end - starts[i] < 5) {
            return 0;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        if (last == 'y' && before == 'l') {
            return WordClass.ADVERB;
        }
        if (last == 'd' && before == 'e') {
            return WordClass.LIKE_PAST;
        }
        return last == 'g' && before == 'n' && text.charAt(end - 3) == 'i' ? WordClass.LIKE_ING : 0;
    }

    private boolean newlineBefore(int i) {
        if (i == 0) {
            return true;
        }
        for (int at = ends[i - 1]; at < starts[i]; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    private int[] sentences(List<Sentence> given) {
        int[] first = new int[given.size() + 1];
        int count = 0;
        int token = 0;
        for (Sentence sentence : given) {
            while (token < size && starts[token] < sentence.span().start()) {
                token++;
            }
            if (token < size && (count == 0 || first[count - 1] < token)) {
                first[count++] = token;
                classes[token] |= WordClass.SENTENCE;
            }
        }
        first[count] = size;
        return Arrays.copyOf(first, count + 1);
    }

    private void linkMentions() {
        int token = 0;
        for (int m = 0; m < mentions.size(); m++) {
            Span span = mentions.get(m).span();
            while (token < size && ends[token] <= span.start()) {
                token++;
            }
            mentionFirst[m] = Math.min(token, Math.max(0, size - 1));
            int at = token;
            while (at < size && starts[at] < span.end()) {
                if (mentionOf[at] < 0) {
                    mentionOf[at] = m;
                    classes[at] |= WordClass.NAME;
                }
                at++;
            }
            mentionLast[m] = Math.max(mentionFirst[m], at - 1);
        }
    }

    public String text() {
        return text;
    }

    @Override
    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public long classes(int token) {
        return classes[token];
    }

    public boolean is(int token, long anyOf) {
        return token >= 0 && token < size && (classes[token] & anyOf) != 0;
    }

    @Override
    public boolean beginsParagraph(int token) {
        return is(token, WordClass.PARAGRAPH);
    }

    /** The first character of the token; 0 outside the text. */
    @Override
    public char mark(int token) {
        return token >= 0 && token < size ? text.charAt(starts[token]) : 0;
    }

    /** Whether the token is this lower-case word, however it is capitalised. */
    public boolean isWord(int token, String lower) {
        if (token < 0 || token >= size || ends[token] - starts[token] != lower.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (WordTable.fold(text.charAt(starts[token] + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands between the token and the one before it. */
    @Override
    public boolean joined(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    /** Whether the token is an apostrophe inside or right behind a word. */
    public boolean joinedWord(int token) {
        char c = mark(token);
        return (c == '\'' || c == '\u2019') && joined(token) && Character.isLetterOrDigit(text.charAt(starts[token] - 1))
                && (ends[token] - starts[token] > 1 || joined(token + 1));
    }

    @Override
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The word in small letters, of any language alike. */
    public String lower(int token) {
        return word(token).toLowerCase(Locale.ROOT);
    }

    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    public String textOf(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** The number of the mention that the token belongs to, or -1. */
    public int mention(int token) {
        return token >= 0 && token < size ? mentionOf[token] : -1;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public int firstOf(int mention) {
        return mentionFirst[mention];
    }

    public int lastOf(int mention) {
        return mentionLast[mention];
    }

    public int sentences() {
        return sentenceFirst.length - 1;
    }

    /** The first token of a sentence; for {@code sentences()} itself the number of tokens. */
    public int sentenceStart(int sentence) {
        return sentenceFirst[sentence];
    }

    /** The sentence of a token, by binary search. */
    public int sentenceOf(int token) {
        int at = Arrays.binarySearch(sentenceFirst, token);
        return Math.min(at >= 0 ? at : -at - 2, sentences() - 1);
    }

    /** The first token that ends behind the offset; {@code size()} where there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
