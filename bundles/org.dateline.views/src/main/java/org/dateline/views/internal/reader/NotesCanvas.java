package org.dateline.views.internal.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.views.internal.Fit;
import org.dateline.views.internal.Wrap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The margin beside the text: each note at the height of its words, or under the note before it. */
final class NotesCanvas {

    static final int WIDTH = 216;
    private static final int LEFT = 20;
    private static final int BODY_LINES = 3;
    private static final int LINE = 17;
    private static final int GAP = 10;

    private final Canvas canvas;
    private final StyledText text;
    private final Theme theme;
    private final Predicate<String> shown;
    private final Map<ReaderNote, List<String>> wrapped = new HashMap<>();
    private @Nullable ReaderModel model;

    NotesCanvas(Composite parent, StyledText text, Theme theme, Predicate<String> shown) {
        this.text = text;
        this.theme = theme;
        this.shown = shown;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseVerticalWheel, e -> text.setTopPixel(Math.max(0, text.getTopPixel() - e.count * 24)));
    }

    Canvas control() {
        return canvas;
    }

    void model(@Nullable ReaderModel shownModel) {
        model = shownModel;
        wrapped.clear();
        canvas.redraw();
    }

    void redraw() {
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(theme.color(Role.STRIPE));
        gc.fillRectangle(area);
        gc.setForeground(theme.color(Role.HAIRLINE));
        gc.drawLine(0, 0, 0, area.height);
        ReaderModel of = model;
        if (of == null || of.notes().isEmpty()) {
            return;
        }
        int top = of.document().paragraphs().get(0).docStart();
        int first = Math.max(top, text.getOffsetAtLine(Math.max(0, text.getLineIndex(0))));
        int free = 4;
        for (int i = from(of, first); i < of.notes().size(); i++) {
            ReaderNote note = of.notes().get(i);
            if (!shown.test(note.layer())) {
                continue;
            }
            int y = text.getLocationAtOffset(of.document().toDoc(note.at())).y;
            if (y > area.height) {
                return;
            }
            if (y > -LINE) {
                free = draw(gc, note, Math.max(free, y + 2), area.width);
            }
        }
    }

    /** The first note that belongs to the text from this place of the document on. */
    private static int from(ReaderModel of, int docOffset) {
        int low = 0;
        int high = of.notes().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (of.document().toDoc(of.notes().get(middle).at()) < docOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int draw(GC gc, ReaderNote note, int y, int width) {
        int room = width - LEFT - 10;
        gc.setFont(theme.font(Theme.Text.SMALL));
        List<String> lines = wrapped.computeIfAbsent(note, n -> Wrap.lines(gc, n.body(), room, BODY_LINES));
        int height = LINE * (1 + lines.size());
        gc.setBackground(stripe(note));
        gc.fillRectangle(LEFT - 14, y, 3, height);
        gc.setForeground(theme.color(Role.TEXT));
        gc.setFont(theme.font(Theme.Text.AXIS_BOLD));
        gc.drawText(Fit.into(gc, note.title(), room), LEFT, y, true);
        gc.setFont(theme.font(Theme.Text.SMALL));
        gc.setForeground(theme.color(Role.SECOND_TEXT));
        for (int i = 0; i < lines.size(); i++) {
            gc.drawText(lines.get(i), LEFT, y + LINE * (i + 1), true);
        }
        return y + height + GAP;
    }

    private org.eclipse.swt.graphics.Color stripe(ReaderNote note) {
        if (note.lane() >= 0) {
            return theme.lane(note.lane());
        }
        return switch (note.kind()) {
            case "date" -> theme.color(Role.DATE);
            case "place" -> theme.color(Role.ORGANISATION);
            default -> theme.color(Role.EDGE);
        };
    }
}
