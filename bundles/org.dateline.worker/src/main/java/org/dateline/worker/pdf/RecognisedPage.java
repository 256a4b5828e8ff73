package org.dateline.worker.pdf;

import java.util.List;
import java.util.Locale;
import org.dateline.worker.ocr.RecognisedLine;

/**
 * What Tesseract found on a page, as lines like those of a page with letters.
 *
 * @param confidence how sure it is of all of them, 0 to 1
 */
record RecognisedPage(int number, List<Line> lines, double confidence) {

    /** Letters with and without ascents are of one size where they differ by no more than this share. */
    private static final float SAME_SIZE = 0.35f;

    /** @param points how many points a pixel has */
    static RecognisedPage of(int number, List<RecognisedLine> found, float points) {
        int[] heights = found.stream().mapToInt(RecognisedLine::height).sorted().toArray();
        float usual = heights.length == 0 ? 1 : heights[heights.length / 2];
        List<Line> lines = found.stream().map(line -> {
            float size = Math.abs(line.height() - usual) <= SAME_SIZE * usual ? usual : line.height();
            return new Line(number, line.left() * points, line.right() * points, line.bottom() * points, size * points, false, line.text());
        }).toList();
        double letters = found.stream().mapToInt(line -> line.text().length()).sum();
        double sure = found.stream().mapToDouble(line -> line.confidence() * line.text().length()).sum();
        return new RecognisedPage(number, lines, letters == 0 ? 0 : sure / letters);
    }

    /** Page and confidence, as the protocol has them: {@code 3:0.92}. */
    String told() {
        return String.format(Locale.ROOT, "%d:%.2f", number, confidence);
    }
}
