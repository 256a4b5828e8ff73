package org.dateline.worker.pdf;

import org.dateline.worker.Block;

/** Lines put together. */
record Paragraph(Block kind, int level, int page, String text) {}
