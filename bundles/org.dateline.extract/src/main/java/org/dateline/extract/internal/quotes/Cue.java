package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * A verb that brings a quotation.
 *
 * @param from the first word of its verb group: "has said" begins at "has"
 * @param verb the verb itself
 * @param subject who speaks, as the clause says it; null where only the clause before tells
 * @param inherits whether the subject of the clause before is meant: "and said", ", saying"
 */
record Cue(int from, int verb, @Nullable NounPhrase subject, boolean inherits) {
}
