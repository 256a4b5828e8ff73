package org.dateline.api.analysis;

import org.dateline.api.Span;

/** A sentence, a heading or a caption's sentence. Sentences do not overlap and never cross a block. */
public record Sentence(Span span) implements Finding {

    @Override
    public String id() {
        return "s" + span.start();
    }

    @Override
    public double confidence() {
        return 1;
    }
}
