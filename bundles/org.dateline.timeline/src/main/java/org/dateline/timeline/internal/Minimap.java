package org.dateline.timeline.internal;

import java.util.Arrays;

import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.graphics.GC;

/** The whole case in a strip, with the view as a frame: dragging moves it, dragging an end resizes it. */
final class Minimap {

    private static final int STEP = 5;
    private static final int LABELS = 14;

    private final Scene scene;
    private final TimeScale scale = new TimeScale();
    private int[] counts = new int[300];
    private TimelineModel counted = TimelineModel.EMPTY;
    private int countedWidth;
    private int peak;

    Minimap(Scene scene) {
        this.scene = scene;
    }

    private int top() {
        return scene.height() - Scene.MAP;
    }

    boolean contains(int y) {
        return y >= top();
    }

    private void count() {
        int width = scene.scale.width();
        if (counted == scene.model && countedWidth == width) {
            return;
        }
        counted = scene.model;
        countedWidth = width;
        scale.model(counted);
        scale.width(width);
        scale.show(counted.first, counted.last);
        int bins = width / STEP + 1;
        counts = counts.length < bins ? new int[bins] : counts;
        Arrays.fill(counts, 0);
        peak = 1;
        for (int i = 0; i < counted.size(); i++) {
            int bin = (int) (scale.x(counted.centre(i)) / STEP);
            if (bin >= 0 && bin < bins) {
                peak = Math.max(peak, ++counts[bin]);
            }
        }
    }

    void paint(GC gc) {
        count();
        Theme theme = scene.theme;
        int top = top();
        gc.setBackground(theme.color(Role.WINDOW));
        gc.fillRectangle(0, top, scene.width(), Scene.MAP);
        gc.setForeground(theme.color(Role.HAIRLINE));
        gc.drawLine(0, top, scene.width(), top);
        head(gc, top);
        if (counted.size() == 0) {
            return;
        }
        int base = top + Scene.MAP - LABELS - 2;
        int room = Scene.MAP - LABELS - 8;
        frame(gc, top);
        gc.setBackground(theme.lane(4));
        for (int i = 0; i < countedWidth / STEP; i++) {
            if (counts[i] > 0) {
                int height = Math.max(2, counts[i] * room / peak);
                gc.fillRectangle(Scene.x(i * STEP), base - height, STEP - 1, height);
            }
        }
        gc.setForeground(theme.color(Role.EDGE));
        gc.drawLine(Scene.HEADER, base, scene.width() - 4, base);
        folds(gc, base);
        years(gc, base);
        handles(gc, top);
    }

    private void head(GC gc, int top) {
        Theme theme = scene.theme;
        gc.setFont(theme.font(Theme.Text.AXIS_BOLD));
        gc.setForeground(theme.color(Role.TEXT));
        gc.drawText(scene.words.messages().get("wholeCase"), 14, top + 8, true);
        if (counted.size() > 0) {
            gc.setFont(theme.font(Theme.Text.AXIS));
            gc.setForeground(theme.color(Role.SECOND_TEXT));
            int from = Days.date(counted.first).getYear();
            int to = Days.date(counted.last).getYear();
            gc.drawText(from == to ? String.valueOf(from) : scene.words.messages().get("fromTo", from, to), 14, top + 26, true);
        }
    }

    private void folds(GC gc, int base) {
        for (int i = 0; i < scale.folds(); i++) {
            zigzag(gc, scene.theme, Scene.x((int) (scale.x(scale.foldStart(i)) + TimeScale.FOLD_PIXELS / 2)), base - 5, base + 5);
        }
    }

    /** Two slanted strokes where time is folded. */
    static void zigzag(GC gc, Theme theme, int x, int top, int bottom) {
        gc.setForeground(theme.color(Role.EDGE));
        int middle = (top + bottom) / 2;
        for (int i = -3; i <= 3; i += 6) {
            gc.drawLine(x + i - 2, bottom, x + i + 2, middle);
            gc.drawLine(x + i + 2, middle, x + i - 2, middle);
            gc.drawLine(x + i - 2, middle, x + i + 2, top);
        }
    }

    private void years(GC gc, int base) {
        gc.setFont(scene.theme.font(Theme.Text.AXIS));
        gc.setForeground(scene.theme.color(Role.SECOND_TEXT));
        int from = Days.date(counted.first).getYear();
        int to = Days.date(counted.last).getYear();
        int lastX = -100;
        int step = Math.max(1, (to - from) / 400);
        for (int year = from; year <= to; year += step) {
            double start = Math.max(counted.first, java.time.LocalDate.of(year, 1, 1).toEpochDay());
            boolean folded = false;
            for (int i = 0; i < scale.folds() && !folded; i++) {
                folded = scale.foldStart(i) < start && start < scale.foldEnd(i);
            }
            int x = (int) scale.x(start);
            if (!folded && x - lastX > 44 && x < countedWidth - 20) {
                gc.drawText(String.valueOf(year), Scene.x(x), base + 2, true);
                lastX = x;
            }
        }
    }

    private int left() {
        return Math.max(0, (int) scale.x(scene.scale.left()));
    }

    private int right() {
        return Math.min(countedWidth - 1, Math.max(left() + 6, (int) scale.x(scene.scale.right())));
    }

    private void frame(GC gc, int top) {
        gc.setBackground(scene.theme.color(Role.SELECTED));
        gc.fillRectangle(Scene.x(left()), top + 3, right() - left(), Scene.MAP - LABELS - 4);
    }

    private void handles(GC gc, int top) {
        gc.setForeground(scene.theme.color(Role.ACCENT));
        gc.setBackground(scene.theme.color(Role.ACCENT));
        gc.setLineWidth(2);
        int height = Scene.MAP - LABELS - 4;
        gc.drawRectangle(Scene.x(left()), top + 3, right() - left(), height);
        gc.setLineWidth(1);
        for (int x : ends) {
            gc.fillRoundRectangle(Scene.x(x == 0 ? left() : right()) - 3, top + 3 + height / 2 - 8, 7, 16, 4, 4);
        }
    }

    private static final int[] ends = {0, 1};
    private int grabbed = -1;
    private double grabbedAt;

    /** Takes hold of the frame, or of one of its ends. */
    void grab(int canvasX) {
        int x = canvasX - Scene.HEADER;
        grabbed = Math.abs(x - left()) <= 6 ? 0 : Math.abs(x - right()) <= 6 ? 1 : 2;
        grabbedAt = x;
        if (grabbed == 2 && (x < left() || x > right())) {
            moveTo(x);
        }
    }

    void drag(int canvasX) {
        int x = Math.max(0, Math.min(countedWidth, canvasX - Scene.HEADER));
        if (grabbed == 2) {
            double middle = (left() + right()) / 2.0;
            moveTo(middle + x - grabbedAt);
            grabbedAt = x;
            return;
        }
        double from = grabbed == 0 ? scale.day(x) : scene.scale.left();
        double to = grabbed == 1 ? scale.day(x) : scene.scale.right();
        if (to - from > 0.1) {
            scene.scale.show(from + (to - from) * 0.037, to - (to - from) * 0.037);
        }
    }

    private void moveTo(double middleX) {
        double wanted = scale.day(middleX);
        scene.scale.pan(scene.scale.x(wanted) - scene.scale.width() / 2.0);
    }
}
