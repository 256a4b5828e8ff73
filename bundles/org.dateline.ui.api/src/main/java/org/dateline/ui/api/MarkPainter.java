package org.dateline.ui.api;

import org.dateline.api.cases.TimelineItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws marks as every view draws them. UI thread; sets colours and line of the GC and leaves them. The gradient of a bar's end is
 * drawn in steps, so no pattern is made while painting.
 */
public final class MarkPainter {

    /** The width and height of a mark. */
    public static final int SIZE = 14;
    private static final int BAR = 14;
    private static final int HATCH = 7;

    private final Color ground;
    private final int[] diamond = new int[8];

    /** @param ground the colour behind hollow marks */
    public MarkPainter(Color ground) {
        this.ground = ground;
    }

    /** The shape of a kind around its centre. */
    public void shape(GC gc, TimelineItem.Kind kind, boolean hollow, Color colour, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(colour);
        gc.setBackground(hollow ? ground : colour);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(hollow ? 2 : 1);
        switch (kind) {
            case EVENT -> circle(gc, hollow, x, y);
            case QUOTE -> quote(gc, hollow, colour, x, y);
            case DOCUMENT -> diamond(gc, hollow, x, y);
        }
        gc.setLineWidth(1);
    }

    private static void circle(GC gc, boolean hollow, int x, int y) {
        if (hollow) {
            gc.fillOval(x - 6, y - 6, 12, 12);
            gc.drawOval(x - 6, y - 6, 12, 12);
        } else {
            gc.fillOval(x - 7, y - 7, SIZE, SIZE);
        }
    }

    private void quote(GC gc, boolean hollow, Color colour, int x, int y) {
        if (hollow) {
            gc.fillRoundRectangle(x - 6, y - 6, 12, 12, 4, 4);
            gc.drawRoundRectangle(x - 6, y - 6, 12, 12, 4, 4);
        } else {
            gc.fillRoundRectangle(x - 7, y - 7, SIZE, SIZE, 4, 4);
        }
        gc.setBackground(hollow ? colour : ground);
        gc.fillOval(x - 4, y - 1, 4, 4);
        gc.fillOval(x + 1, y - 1, 4, 4);
        gc.setForeground(hollow ? colour : ground);
        gc.setLineWidth(1);
        gc.drawLine(x - 4, y + 1, x - 2, y - 4);
        gc.drawLine(x + 1, y + 1, x + 3, y - 4);
    }

    private void diamond(GC gc, boolean hollow, int x, int y) {
        int r = hollow ? 7 : 8;
        diamond[0] = x;
        diamond[1] = y - r;
        diamond[2] = x + r;
        diamond[3] = y;
        diamond[4] = x;
        diamond[5] = y + r;
        diamond[6] = x - r;
        diamond[7] = y;
        gc.fillPolygon(diamond);
        if (hollow) {
            gc.drawPolygon(diamond);
        }
    }

    /** The hairline through a mark whose time of day is known. */
    public void hairline(GC gc, int x, int y) {
        gc.setForeground(ground);
        gc.setLineWidth(2);
        gc.drawLine(x, y - 7, x, y + 7);
        gc.setLineWidth(1);
    }

    /** A bar from x1 to x2 around the line y, with the ends that its certainty asks for. */
    public void bar(GC gc, Mark mark, Color colour, int x1, int x2, int y) {
        int top = y - BAR / 2;
        int width = Math.max(4, x2 - x1);
        gc.setBackground(colour);
        gc.setForeground(colour);
        switch (mark) {
            case ABOUT -> hatched(gc, x1, top, width);
            case BEFORE -> {
                fade(gc, x1, top, width, true);
                gc.setAlpha(255);
                gc.fillRectangle(x1 + width - 2, top - 1, 2, BAR + 2);
            }
            case AFTER -> {
                fade(gc, x1, top, width, false);
                gc.setAlpha(255);
                gc.fillRectangle(x1, top - 1, 2, BAR + 2);
            }
            case STRETCH -> soft(gc, x1, top, width);
            default -> gc.fillRectangle(x1, top, width, BAR);
        }
        gc.setAlpha(255);
    }

    /** Solid in the middle, the outer fifth of each side fading. */
    private static void soft(GC gc, int x, int top, int width) {
        int outer = Math.max(1, width / 5);
        gc.fillRectangle(x + outer, top, width - 2 * outer, BAR);
        int steps = Math.min(outer, 16);
        for (int i = 0; i < steps; i++) {
            int from = outer * i / steps;
            int to = outer * (i + 1) / steps;
            gc.setAlpha(255 * (i + 1) / (steps + 1));
            gc.fillRectangle(x + from, top, to - from, BAR);
            gc.fillRectangle(x + width - to, top, to - from, BAR);
        }
        gc.setAlpha(255);
    }

    private static void fade(GC gc, int x, int top, int width, boolean growing) {
        int steps = Math.max(1, Math.min(width, 24));
        for (int i = 0; i < steps; i++) {
            int from = width * i / steps;
            int to = width * (i + 1) / steps;
            gc.setAlpha(255 * (growing ? i + 1 : steps - i) / (steps + 1));
            gc.fillRectangle(x + from, top, to - from, BAR);
        }
    }

    private static void hatched(GC gc, int x, int top, int width) {
        Rectangle clip = gc.getClipping();
        int from = Math.max(x, clip.x - HATCH - BAR);
        int to = Math.min(x + width, clip.x + clip.width + HATCH + BAR);
        if (to <= from) {
            return;
        }
        gc.setAlpha(40);
        gc.fillRectangle(from, top, to - from, BAR);
        gc.setAlpha(255);
        Rectangle inside = new Rectangle(from, top, to - from, BAR).intersection(clip);
        gc.setClipping(inside);
        gc.setLineWidth(2);
        int first = x + (from - x) / HATCH * HATCH - BAR;
        for (int i = first; i < to; i += HATCH) {
            gc.drawLine(i, top + BAR, i + BAR, top);
        }
        gc.setClipping(clip);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawLine(x, top - 1, x, top + BAR);
        gc.drawLine(x + width - 1, top - 1, x + width - 1, top + BAR);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** The colour strip of a lane; from lane 8 on, and without a lane, a notched or outlined one. */
    public static void stripe(GC gc, Theme theme, int lane, int x, int y, int width, int height) {
        if (lane < 0) {
            gc.setForeground(theme.color(Theme.Role.EDGE));
            gc.drawRectangle(x, y, width - 1, height - 1);
            return;
        }
        gc.setBackground(theme.lane(lane));
        if (lane < 7) {
            gc.fillRectangle(x, y, width, height);
            return;
        }
        for (int i = 0; i < height; i += 8) {
            gc.fillRectangle(x, y + i, width, Math.min(5, height - i));
        }
    }
}
