package org.dateline.worker.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a document in the order in which they were drawn, each with its place; wide gaps part a line. */
final class PageLines extends PDFTextStripper {

    /** A gap of so many letter heights stands between two columns. */
    private static final float GAP = 1.6f;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** How many letters are drawn upright, and turned by one, two and three quarters; the page is to be turned by as much. */
    private final int[] quarters = new int[4];
    private float left;
    private float right;
    private float y;
    private float sizes;
    private int bold;
    private int letters;

    PageLines() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(true);
    }

    /** The lines of one page. A page most of whose text stands sideways or on its head is turned, and stays so. */
    List<Line> of(PDDocument document, int number) throws IOException {
        read(document, number);
        PDPage page = document.getPage(number - 1);
        for (int quarter = 0; quarter < quarters.length; quarter++) {
            boolean most = 2 * quarters[quarter] > quarters[0] + quarters[1] + quarters[2] + quarters[3];
            if (most && Math.floorMod(page.getRotation(), 360) != 90 * quarter) {
                page.setRotation(90 * quarter);
                read(document, number);
                break;
            }
        }
        return List.copyOf(lines);
    }

    private void read(PDDocument document, int number) throws IOException {
        setStartPage(number);
        setEndPage(number);
        lines.clear();
        Arrays.fill(quarters, 0);
        writeText(document, Writer.nullWriter());
        finish();
    }

    @Override
    protected void startPage(PDPage page) {
        text.setLength(0);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        float height = height(first);
        boolean apart = letters > 0 && (first.getXDirAdj() - right > GAP * height || Math.abs(first.getYDirAdj() - y) > height);
        if (apart) {
            finish();
        }
        for (TextPosition position : positions) {
            add(position);
        }
        text.append(words);
    }

    private void add(TextPosition position) {
        float from = position.getXDirAdj();
        float to = from + position.getWidthDirAdj();
        left = letters == 0 ? from : Math.min(left, from);
        right = letters == 0 ? to : Math.max(right, to);
        y = position.getYDirAdj();
        sizes += height(position);
        bold += isBold(position.getFont()) ? 1 : 0;
        letters++;
        quarters[Math.floorMod(Math.round(position.getDir() / 90), quarters.length)]++;
    }

    private static float height(TextPosition position) {
        float size = position.getFontSizeInPt();
        float scaled = Math.abs(position.getTextMatrix().getScalingFactorY());
        float height = scaled > 0 ? Math.max(1, Math.min(size > 0 ? Math.max(size, scaled) : scaled, 400)) : Math.max(1, size);
        return height;
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        finish();
    }

    @Override
    protected void writeParagraphEnd() {
        finish();
    }

    private void finish() {
        String words = text.toString().strip();
        if (letters > 0 && !words.isEmpty()) {
            lines.add(new Line(getCurrentPageNo(), left, right, y, sizes / letters, bold * 2 > letters, words));
        }
        text.setLength(0);
        letters = 0;
        sizes = 0;
        bold = 0;
    }
}
