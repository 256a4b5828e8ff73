package org.dateline.views.internal.reader;

/**
 * A note in the margin.
 *
 * @param at where in the story's text it belongs
 * @param kind {@code date}, {@code quote}, {@code place} or a plugin's layer
 * @param lane the lane whose colour it has; -1 for none
 */
record ReaderNote(int at, String layer, String kind, int lane, String title, String body) {
}
