package org.dateline.api.story;

/**
 * Furniture: text that stood in the source and is not the story's own, such as a credit, a menu or a related headline. Kept,
 * shown on demand, never analyzed.
 *
 * @param text what was left out
 * @param at the place it was taken from, in words: {@code line 49}, {@code caption}, {@code footer}
 */
public record LeftOut(String text, String at) {
}
