package org.dateline.api.analysis;

import org.dateline.api.Span;

/**
 * Something found in a text version. Immutable, any thread. The built-in layers have value types of their own; a plugin's own
 * layer holds {@link Note}s.
 */
public sealed interface Finding permits Sentence, Token, Mention, CastMember, TimeExpression, Amount, Quotation, Event, Note {

    /** Unique in its layer and text version, stable for the same text and provider: {@code m1}, {@code c3}. */
    String id();

    /** Where it stands; for a member of the cast, its first mention. */
    Span span();

    /** How sure, 0 to 1. */
    double confidence();
}
