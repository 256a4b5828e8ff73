package org.dateline.timeline.internal;

import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** Draws the scene: grid, lanes, axis, minimap. Only what is in view is touched. */
final class TimelineCanvas {

    private static final long EASE_NANOS = 150_000_000L;
    private static final int FRAME_MS = 15;

    private final Canvas canvas;
    private final Scene scene;
    private final AxisPainter axis;
    private final LanePainter lanes;
    private final Minimap minimap;
    private final boolean still;
    private int easing;
    private boolean touched;

    /** @param still whether a person asked for reduced motion */
    TimelineCanvas(Composite parent, Scene scene, boolean still) {
        this.scene = scene;
        this.still = still;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
        canvas.setBackground(scene.theme.color(Role.PANEL));
        axis = new AxisPainter(scene);
        lanes = new LanePainter(scene);
        minimap = new Minimap(scene);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> {
            scene.scroll = canvas.getVerticalBar().getSelection();
            canvas.redraw();
        });
    }

    Canvas control() {
        return canvas;
    }

    Minimap minimap() {
        return minimap;
    }

    private void resized() {
        scene.size(canvas.getClientArea());
        canvas.redraw();
    }

    /** Something changed that is drawn. */
    void changed() {
        scene.stale();
        canvas.redraw();
    }

    void paint(GC gc) {
        scene.place(gc);
        scrollBar();
        gc.setBackground(scene.theme.color(Role.PANEL));
        gc.fillRectangle(0, 0, scene.width(), scene.height());
        Rectangle inside = new Rectangle(Scene.HEADER, Scene.AXIS, scene.scale.width(), scene.lanesHeight());
        int first = Math.max(0, scene.laneAt(Scene.AXIS));
        int last = first;
        while (last < scene.model.lanes.size() && scene.laneY(last) < Scene.AXIS + scene.lanesHeight()) {
            last++;
        }
        gc.setClipping(inside);
        for (int i = first; i < last; i++) {
            gc.setBackground(lanes.ground(i));
            gc.fillRectangle(Scene.HEADER, scene.laneY(i), scene.width(), scene.layouts.get(i).height);
        }
        if (scene.model.size() > 0) {
            axis.grid(gc);
            folds(gc);
            selectedDay(gc);
        }
        for (int i = first; i < last; i++) {
            lanes.marks(gc, i);
        }
        gc.setClipping(0, Scene.AXIS, scene.width(), scene.lanesHeight());
        for (int i = first; i < last; i++) {
            lanes.head(gc, i, hasSelected(i));
        }
        if (scene.model.lanes.isEmpty()) {
            empty(gc);
        }
        gc.setClipping((Rectangle) null);
        axis.paint(gc);
        selectedChip(gc);
        minimap.paint(gc);
        focus(gc);
    }

    private void scrollBar() {
        ScrollBar bar = canvas.getVerticalBar();
        int shown = Math.max(1, scene.lanesHeight());
        boolean needed = scene.contentHeight > shown;
        if (bar.getVisible() != needed) {
            canvas.getDisplay().asyncExec(() -> {
                if (!bar.isDisposed()) {
                    bar.setVisible(needed);
                }
            });
        }
        if (bar.getMaximum() != Math.max(1, scene.contentHeight) || bar.getThumb() != shown || bar.getSelection() != scene.scroll) {
            bar.setValues(scene.scroll, 0, Math.max(shown, scene.contentHeight), shown, 24, shown);
        }
    }

    private boolean hasSelected(int lane) {
        if (scene.selected < 0) {
            return false;
        }
        return Steps.positionIn(scene.model.lanes.get(lane), scene.selected) >= 0;
    }

    private void folds(GC gc) {
        for (int i = 0; i < scene.scale.folds(); i++) {
            int x = Scene.x((int) (scene.scale.x(scene.scale.foldStart(i))));
            if (x > Scene.HEADER - TimeScale.FOLD_PIXELS && x < scene.width()) {
                gc.setBackground(scene.theme.color(Role.WINDOW));
                gc.fillRectangle(x, Scene.AXIS, (int) TimeScale.FOLD_PIXELS, scene.lanesHeight());
                for (int y = Scene.AXIS + 14; y < Scene.AXIS + scene.lanesHeight(); y += 34) {
                    Minimap.zigzag(gc, scene.theme, x + (int) TimeScale.FOLD_PIXELS / 2, y - 7, y + 7);
                }
            }
        }
    }

    /** The selected item's line, which joins the lanes it is in; and the day the story came out. */
    private void selectedDay(GC gc) {
        if (scene.selected < 0) {
            return;
        }
        Double published = scene.model.published.get(scene.model.items[scene.selected].ref().story());
        if (published != null) {
            int x = Scene.x((int) Math.round(scene.scale.x(published + 0.5)));
            gc.setForeground(scene.theme.color(Role.EDGE));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawLine(x, Scene.AXIS, x, Scene.AXIS + scene.lanesHeight());
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        int x = 0;
        int shift = Scene.AXIS - scene.scroll;
        for (int lane = 0; lane < scene.model.lanes.size(); lane++) {
            LaneLayout layout = scene.layouts.get(lane);
            for (int i = 0; i < layout.count; i++) {
                if (layout.item[i] == scene.selected) {
                    from = Math.min(from, layout.lineOf(i) + shift);
                    to = Math.max(to, layout.lineOf(i) + shift);
                    x = Scene.x((layout.left[i] + layout.right[i]) / 2);
                }
            }
        }
        if (to > from) {
            gc.setForeground(scene.theme.color(Role.ACCENT));
            gc.setLineWidth(2);
            gc.drawLine(x, from, x, to);
            gc.setLineWidth(1);
        }
    }

    private void selectedChip(GC gc) {
        if (scene.selected < 0 || !scene.model.marks[scene.selected].isDayKnown()) {
            return;
        }
        String text = scene.words.day(Days.date(scene.model.centre(scene.selected)));
        gc.setFont(scene.theme.font(Theme.Text.AXIS_BOLD));
        int width = gc.textExtent(text).x + 12;
        int x = Scene.x((int) Math.round(scene.scale.x(scene.model.centre(scene.selected)))) - width / 2;
        if (x < Scene.HEADER - width || x > scene.width()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setBackground(scene.theme.color(Role.ACCENT));
        gc.fillRoundRectangle(Math.max(Scene.HEADER + 2, Math.min(x, scene.width() - width - 2)), 2, width, 18, 5, 5);
        gc.setForeground(scene.theme.color(Role.ON_ACCENT));
        gc.drawText(text, Math.max(Scene.HEADER + 2, Math.min(x, scene.width() - width - 2)) + 6, 4, true);
    }

    private void empty(GC gc) {
        String text = scene.words.messages().get("empty");
        gc.setFont(scene.theme.font(Theme.Text.SYSTEM));
        gc.setForeground(scene.theme.color(Role.SECOND_TEXT));
        gc.drawText(text, (scene.width() - gc.textExtent(text).x) / 2, Scene.AXIS + scene.lanesHeight() / 2 - 10, true);
    }

    private void focus(GC gc) {
        if (canvas.isFocusControl()) {
            gc.setForeground(scene.theme.color(Role.ACCENT));
            gc.drawRectangle(0, 0, scene.width() - 1, scene.height() - 1);
        }
    }

    /** Goes to another view of time, easing for at most 150 ms. */
    void ease(Runnable change) {
        double[] from = scene.scale.state();
        change.run();
        double[] to = scene.scale.state();
        int mine = ++easing;
        if (still) {
            changed();
            return;
        }
        long begin = System.nanoTime();
        scene.scale.state(from[0], from[1]);
        step(mine, begin, from, to);
    }

    private void step(int mine, long begin, double[] from, double[] to) {
        if (mine != easing || canvas.isDisposed()) {
            return;
        }
        double share = Math.min(1, (System.nanoTime() - begin) / (double) EASE_NANOS);
        double eased = 1 - (1 - share) * (1 - share);
        scene.scale.state(from[0] + (to[0] - from[0]) * eased, from[1] * Math.pow(to[1] / from[1], eased));
        changed();
        if (share < 1) {
            canvas.getDisplay().timerExec(FRAME_MS, () -> step(mine, begin, from, to));
        }
    }

    /** A person has moved the view: from now on it stays where they put it. */
    void touched() {
        touched = true;
    }

    boolean isTouched() {
        return touched;
    }

    /** Another case: its first view is to be chosen again. */
    void untouched() {
        touched = false;
    }

    /** The first view of a case: where most of it is. */
    void first() {
        double[] view = Opening.most(scene.model);
        scene.scale.show(view[0], view[1]);
        changed();
    }

    void fit() {
        double[] view = Opening.whole(scene.model);
        ease(() -> scene.scale.show(view[0], view[1]));
    }
}
