/** Words in pictures, recognised by Tesseract where it is installed and the person asks. */
@org.jspecify.annotations.NullMarked
package org.dateline.worker.ocr;
