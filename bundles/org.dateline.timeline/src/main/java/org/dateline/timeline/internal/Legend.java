package org.dateline.timeline.internal;

import org.dateline.api.cases.TimelineItem.Kind;
import org.dateline.ui.api.Mark;
import org.dateline.ui.api.MarkPainter;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** How marks are to be read. */
final class Legend {

    private static final int ROW = 28;
    private static final Mark[] BARS = {Mark.SPAN, Mark.STRETCH, Mark.ABOUT, Mark.BEFORE, Mark.AFTER};

    private Legend() {
    }

    static void open(Control near, Theme theme, Messages words) {
        Shell shell = new Shell(near.getShell(), SWT.DIALOG_TRIM);
        shell.setText(words.get("key"));
        shell.setLayout(new FillLayout());
        Canvas canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(theme.color(Role.PANEL));
        canvas.addListener(SWT.Paint, e -> paint(e.gc, theme, words));
        shell.setSize(380, ROW * (Kind.values().length + BARS.length + 5) + 60);
        shell.setLocation(near.toDisplay(Math.max(0, near.getSize().x - 400), 40));
        shell.open();
    }

    private static void paint(GC gc, Theme theme, Messages words) {
        MarkPainter painter = new MarkPainter(theme.color(Role.PANEL));
        Color colour = theme.lane(0);
        int y = 22;
        for (Kind kind : Kind.values()) {
            painter.shape(gc, kind, false, colour, 56, y);
            text(gc, theme, words.get("kind." + kind.name().toLowerCase(java.util.Locale.ROOT)), y);
            y += ROW;
        }
        painter.shape(gc, Kind.EVENT, false, colour, 56, y);
        painter.hairline(gc, 56, y);
        text(gc, theme, words.get("mark.time"), y);
        y += ROW;
        painter.shape(gc, Kind.EVENT, true, colour, 56, y);
        text(gc, theme, words.get("mark.story_only"), y);
        for (Mark mark : BARS) {
            y += ROW;
            painter.bar(gc, mark, colour, 14, 98, y);
            text(gc, theme, words.get("mark." + mark.name().toLowerCase(java.util.Locale.ROOT)), y);
        }
        SignPainter signs = new SignPainter(theme);
        signs.toCheck(gc, 52, y + ROW + 6);
        text(gc, theme, words.get("sign.check"), y + ROW);
        signs.clash(gc, 52, y + 2 * ROW + 6);
        text(gc, theme, words.get("sign.clash"), y + 2 * ROW);
        signs.accepted(gc, 52, y + 3 * ROW + 6);
        text(gc, theme, words.get("sign.accepted"), y + 3 * ROW);
    }

    private static void text(GC gc, Theme theme, String text, int y) {
        gc.setFont(theme.font(Theme.Text.SYSTEM));
        gc.setForeground(theme.color(Role.TEXT));
        gc.drawText(text, 116, y - gc.getFontMetrics().getHeight() / 2, true);
    }
}
