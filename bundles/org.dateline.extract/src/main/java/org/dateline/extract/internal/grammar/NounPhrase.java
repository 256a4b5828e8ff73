package org.dateline.extract.internal.grammar;

/** Tokens {@code [from, to)} that name or describe somebody. */
public record NounPhrase(int from, int to) {
}
