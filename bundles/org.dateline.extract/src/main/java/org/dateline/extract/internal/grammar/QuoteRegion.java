package org.dateline.extract.internal.grammar;

/**
 * Words between quotation marks.
 *
 * @param open the token of the opening mark
 * @param end the first token behind the words: the closing mark, or the end of the paragraph where none stands
 * @param closed whether the closing mark stands there
 * @param continues whether the next paragraph opens again, as quotations over several paragraphs do
 */
public record QuoteRegion(int open, int end, boolean closed, boolean continues) {

    public int first() {
        return open + 1;
    }

    /** The first token that belongs neither to the words nor to their marks. */
    public int next() {
        return closed ? end + 1 : end;
    }

    public boolean contains(QuoteRegion other) {
        return open < other.open && other.end <= end;
    }
}
