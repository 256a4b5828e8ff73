package org.dateline.api.analysis;

import org.dateline.api.Span;

/** A word, a number or a mark. Tokens are in text order and do not overlap; white space is in none. */
public record Token(Span span) implements Finding {

    @Override
    public String id() {
        return "k" + span.start();
    }

    @Override
    public double confidence() {
        return 1;
    }
}
