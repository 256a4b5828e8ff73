/** RTF, read from its control words: which text is a table, a heading, a point of a list, hidden or deleted is lost on the way to XHTML. */
@org.jspecify.annotations.NullMarked
package org.dateline.worker.rtf;
