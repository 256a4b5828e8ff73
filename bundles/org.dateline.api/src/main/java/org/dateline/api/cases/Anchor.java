package org.dateline.api.cases;

import org.dateline.api.Span;

/**
 * A place in a story's text that is found again in another text version: the W3C annotation model's text quote with its position.
 *
 * @param exact the words themselves
 * @param prefix up to 32 UTF-16 code units before them
 * @param suffix up to 32 UTF-16 code units after them
 * @param start where they stood, in UTF-16 code units; decides between equal places
 */
public record Anchor(String exact, String prefix, String suffix, int start) {

    private static final int AROUND = 32;

    /** The anchor of a span of this text. */
    public static Anchor of(String text, Span span) {
        return new Anchor(span.of(text), text.substring(Math.max(0, span.start() - AROUND), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)), span.start());
    }
}
