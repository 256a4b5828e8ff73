package org.dateline.worker.ocr;

/**
 * A line of words found in a picture, in its pixels from the upper left corner.
 *
 * @param page from 1
 * @param bottom where it ends below
 * @param height of its letters with their ascents and descents
 * @param confidence how sure Tesseract is of its letters, 0 to 1
 */
public record RecognisedLine(int page, int left, int right, int bottom, int height, double confidence, String text) {}
