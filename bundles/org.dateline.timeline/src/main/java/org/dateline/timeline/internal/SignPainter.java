package org.dateline.timeline.internal;

import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** The signs at the right shoulder of a mark, and in the key: to check, disagreement, accepted. */
final class SignPainter {

    private final Theme theme;
    private final int[] triangle = new int[6];

    SignPainter(Theme theme) {
        this.theme = theme;
    }

    /** A ringed "is not". */
    void clash(GC gc, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(Role.PANEL));
        gc.fillOval(x - 2, y - 12, 12, 12);
        gc.setForeground(theme.color(Role.ERROR));
        gc.drawOval(x - 2, y - 12, 12, 12);
        gc.drawLine(x + 1, y - 7, x + 7, y - 7);
        gc.drawLine(x + 1, y - 5, x + 7, y - 5);
        gc.drawLine(x + 2, y - 3, x + 6, y - 9);
    }

    /** A triangle with a mark of exclamation. */
    void toCheck(GC gc, int left, int y) {
        int x = left + 4;
        triangle[0] = x;
        triangle[1] = y - 12;
        triangle[2] = x + 6;
        triangle[3] = y - 1;
        triangle[4] = x - 6;
        triangle[5] = y - 1;
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(Role.TO_CHECK));
        gc.fillPolygon(triangle);
        gc.setForeground(theme.color(Role.PANEL));
        gc.drawLine(x, y - 8, x, y - 5);
        gc.drawPoint(x, y - 3);
    }

    /** A tick. */
    void accepted(GC gc, int x, int y) {
        gc.setForeground(theme.color(Role.ACCEPTED));
        gc.setLineWidth(2);
        gc.drawLine(x, y - 6, x + 2, y - 4);
        gc.drawLine(x + 2, y - 4, x + 6, y - 9);
        gc.setLineWidth(1);
    }
}
