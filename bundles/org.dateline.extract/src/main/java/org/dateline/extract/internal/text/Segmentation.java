package org.dateline.extract.internal.text;

import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.Token;

/**
 * The tokens and sentences of one text, as offsets (UTF-16, [start, end)). Tokens are in text order and do not overlap; every
 * sentence is a run of whole tokens, and every token is in exactly one sentence.
 */
public final class Segmentation {
    private final char[] text;
    private final int[] starts;
    private final int[] ends;
    private final int tokens;
    private final int[] firsts;
    private final int sentences;

    Segmentation(char[] text, int[] starts, int[] ends, int tokens, int[] firsts, int sentences) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.tokens = tokens;
        this.firsts = firsts;
        this.sentences = sentences;
    }

    /** The tokens and sentences that others found; a token outside all sentences belongs to the one before it. */
    public static Segmentation of(String text, List<Sentence> sentences, List<Token> tokens) {
        int[] starts = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        int[] firsts = new int[tokens.size()];
        int count = 0;
        int next = 0;
        for (int i = 0; i < starts.length; i++) {
            Span span = tokens.get(i).span();
            starts[i] = span.start();
            ends[i] = span.end();
            boolean begins = i == 0;
            while (next < sentences.size() && sentences.get(next).span().start() <= span.start()) {
                begins = true;
                next++;
            }
            if (begins) {
                firsts[count++] = i;
            }
        }
        return new Segmentation(text.toCharArray(), starts, ends, starts.length, firsts, count);
    }

    /** The characters that the offsets count; not to be written to. */
    public char[] text() {
        return text;
    }

    public int tokens() {
        return tokens;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public int sentences() {
        return sentences;
    }

    /** The first token of a sentence; for {@code sentences()} itself the number of tokens. */
    public int firstToken(int sentence) {
        return sentence == sentences ? tokens : firsts[sentence];
    }

    public int sentenceStart(int sentence) {
        return starts[firstToken(sentence)];
    }

    public int sentenceEnd(int sentence) {
        return ends[firstToken(sentence + 1) - 1];
    }
}
