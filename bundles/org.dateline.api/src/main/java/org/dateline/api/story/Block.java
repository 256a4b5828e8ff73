package org.dateline.api.story;

import org.dateline.api.Span;

/** A paragraph, heading, caption ... of a story's text. Blocks are in text order and do not overlap. */
public record Block(BlockKind kind, Span span) {
}
