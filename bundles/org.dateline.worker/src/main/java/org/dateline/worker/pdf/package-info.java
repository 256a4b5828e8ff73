/** PDF: lines from PDFBox, put together to paragraphs by where they stand on the page. */
@org.jspecify.annotations.NullMarked
package org.dateline.worker.pdf;
