package org.dateline.api.cases;

/**
 * Something that went wrong with a story or an input and was survived.
 *
 * @param where the layer, provider, file or place in it
 * @param message what happened and what to do, in plain words
 */
public record Problem(String where, String message) {
}
