package org.dateline.extract.internal.text;

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
