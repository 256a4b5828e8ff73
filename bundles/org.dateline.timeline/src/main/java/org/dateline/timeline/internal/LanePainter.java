package org.dateline.timeline.internal;

import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.cases.TimelineItem;
import org.dateline.ui.api.Mark;
import org.dateline.ui.api.MarkPainter;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** One lane: its name, its marks, their labels and badges. */
final class LanePainter {

    private final Scene scene;
    private final Theme theme;
    private final MarkPainter even;
    private final MarkPainter odd;
    private final DensityPainter density;
    private final SignPainter signs;

    LanePainter(Scene scene) {
        this.scene = scene;
        this.theme = scene.theme;
        this.even = new MarkPainter(theme.color(Role.PANEL));
        this.odd = new MarkPainter(theme.color(Role.STRIPE));
        this.signs = new SignPainter(theme);
        this.density = new DensityPainter(scene);
    }

    Color ground(int lane) {
        return theme.color(lane % 2 == 0 ? Role.PANEL : Role.STRIPE);
    }

    Color colour(Lane lane) {
        return lane.colour() < 0 ? theme.color(Role.EDGE) : theme.lane(lane.colour());
    }

    void head(GC gc, int index, boolean chosen) {
        Lane lane = scene.model.lanes.get(index);
        LaneLayout layout = scene.layouts.get(index);
        int y = scene.laneY(index);
        gc.setBackground(theme.color(Role.WINDOW));
        gc.fillRectangle(0, y, Scene.HEADER, layout.height);
        MarkPainter.stripe(gc, theme, lane.colour(), 0, y + 2, 6, layout.height - 4);
        gc.setFont(theme.font(chosen ? Theme.Text.SYSTEM_BOLD : Theme.Text.SYSTEM));
        gc.setForeground(theme.color(Role.TEXT));
        String count = Messages.grouped(lane.size());
        int countWidth = gc.textExtent(count).x;
        name(gc, lane.name(), y + 5, Scene.nameRoom(countWidth));
        gc.setForeground(theme.color(Role.SECOND_TEXT));
        gc.drawText(count, Scene.HEADER - 10 - countWidth, y + 5, true);
        gc.setForeground(theme.color(Role.HAIRLINE));
        gc.drawLine(0, y + layout.height - 1, scene.width(), y + layout.height - 1);
        gc.drawLine(Scene.HEADER - 1, y, Scene.HEADER - 1, y + layout.height);
    }

    /** The name in one line, or in two, the second with as much as there is room for. */
    private void name(GC gc, String name, int y, int width) {
        int first = scene.nameWidths.fitting(gc, name, width);
        int blank = first < name.length() ? name.lastIndexOf(' ', first) : -1;
        int next = blank > 0 ? blank : Math.max(first, name.indexOf(' '));
        gc.drawText(cut(gc, name.substring(0, next), width), 14, y, true);
        if (next < name.length()) {
            gc.drawText(cut(gc, name.substring(next).strip(), width), 14, y + gc.getFontMetrics().getHeight(), true);
        }
    }

    private String cut(GC gc, String text, int width) {
        int end = scene.nameWidths.fitting(gc, text, width);
        return end == text.length() ? text : text.substring(0, Math.max(0, end - 1)).stripTrailing() + "…";
    }

    void marks(GC gc, int index) {
        Lane lane = scene.model.lanes.get(index);
        LaneLayout layout = scene.layouts.get(index);
        if (layout.density) {
            density.paint(gc, lane, scene.laneY(index), layout.height, colour(lane));
            if (scene.selected >= 0 && Steps.positionIn(lane, scene.selected) >= 0) {
                selectedAmong(gc, index, layout);
            }
            return;
        }
        MarkPainter painter = index % 2 == 0 ? even : odd;
        int shift = Scene.AXIS - scene.scroll;
        for (int i = 0; i < layout.count; i++) {
            int y = layout.lineOf(i) + shift;
            if (layout.members[i] > 1) {
                badge(gc, lane, layout, i, y);
            } else {
                mark(gc, painter, lane, layout, i, y);
            }
        }
        if (scene.selected >= 0 && Steps.positionIn(lane, scene.selected) >= 0) {
            labelSelected(gc, layout, shift);
        }
        if (layout.before > 0) {
            chip(gc, scene.chip(lane, layout), false, layout, index);
        }
        if (layout.after > 0) {
            chip(gc, scene.chipAfter(lane, layout), true, layout, index);
        }
    }

    /** The selected item is named even where there is little room, and in the badge that holds it. */
    private void labelSelected(GC gc, LaneLayout layout, int shift) {
        int placed = layout.placeOf(scene.selected, scene.scale.x(scene.model.centre(scene.selected)));
        if (placed < 0 || layout.members[placed] == 1 && layout.labelX[placed] != Integer.MIN_VALUE) {
            return;
        }
        int y = layout.lineOf(placed) + shift;
        if (layout.members[placed] > 1) {
            ring(gc, true, Scene.x(layout.left[placed]), Scene.x(layout.right[placed]), 0, y);
        }
        gc.setFont(theme.font(Theme.Text.SMALL));
        selectedLabel(gc, scene.label(gc, scene.selected), layout.left[placed], layout.right[placed], y);
    }

    /** From afar the selected item is a line through the bars, with its words. */
    private void selectedAmong(GC gc, int index, LaneLayout layout) {
        int item = scene.selected;
        int onAxis = (int) Math.round(scene.scale.x(scene.model.centre(item)));
        int top = scene.laneY(index);
        gc.setForeground(theme.color(Role.ACCENT));
        gc.setLineWidth(2);
        gc.drawLine(Scene.x(onAxis), top + 2, Scene.x(onAxis), top + layout.height - 3);
        gc.setLineWidth(1);
        gc.setFont(theme.font(Theme.Text.SMALL));
        selectedLabel(gc, scene.label(gc, item), onAxis, onAxis, top + layout.height / 2);
    }

    /** Right of what it belongs to, or left where there is no room; on a ground of its own, since it may lie on other marks. */
    private void selectedLabel(GC gc, String text, int left, int right, int y) {
        int width = gc.textExtent(text).x;
        int height = gc.getFontMetrics().getHeight();
        int x = Scene.x(right + 6 + width < scene.scale.width() ? right + 6 : Math.max(4, left - width - 6));
        gc.setBackground(theme.color(Role.SELECTED));
        gc.fillRoundRectangle(x - 3, y - height / 2 - 1, width + 6, height + 2, 6, 6);
        gc.setForeground(theme.color(Role.SELECTED_TEXT));
        gc.drawText(text, x, y - height / 2, true);
    }

    private void mark(GC gc, MarkPainter painter, Lane lane, LaneLayout layout, int i, int y) {
        int item = layout.item[i];
        TimelineItem value = scene.model.items[item];
        Mark mark = scene.model.marks[item];
        Color colour = colour(lane);
        int left = Scene.x(layout.left[i]);
        int right = Scene.x(layout.right[i]);
        int centre = (left + right) / 2;
        boolean bar = right - left != 24 || mark.isBar() && right - left > 24;
        if (bar) {
            int from = Math.max(left, Scene.HEADER - 400);
            painter.bar(gc, mark == Mark.DAY ? Mark.SPAN : mark, colour, from, Math.min(right, scene.width() + 400), y);
        }
        if (bar && (mark == Mark.DAY || value.kind() != TimelineItem.Kind.EVENT)) {
            inBar(gc, value.kind(), colour, mark == Mark.DAY ? Math.max(centre, Scene.HEADER + 10) : centre, y);
        } else if (!bar) {
            painter.shape(gc, value.kind(), mark == Mark.STORY_ONLY || mark.isBar() && mark != Mark.SPAN, colour, centre, y);
            if (mark == Mark.TIME) {
                painter.hairline(gc, centre, y);
            }
        }
        if (item == scene.selected) {
            ring(gc, bar, left, right, centre, y);
        }
        if (layout.labelX[i] != Integer.MIN_VALUE) {
            label(gc, layout, i, y, painter == even ? ground(0) : ground(1));
        }
        signs(gc, value, bar ? right + 2 : right - 3, y);
    }

    /** The kind's sign on a bar. */
    private void inBar(GC gc, TimelineItem.Kind kind, Color colour, int x, int y) {
        if (kind == TimelineItem.Kind.QUOTE) {
            gc.setBackground(theme.color(Role.PANEL));
            gc.fillRoundRectangle(x - 7, y - 6, 14, 12, 4, 4);
            gc.setForeground(colour);
            gc.setFont(theme.font(Theme.Text.AXIS_BOLD));
            gc.drawText("“", x - 3, y - 6, true);
        }
    }

    private void ring(GC gc, boolean bar, int left, int right, int centre, int y) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.color(Role.ACCENT));
        gc.setLineWidth(2);
        if (bar) {
            gc.drawRoundRectangle(left - 3, y - 10, right - left + 6, 20, 6, 6);
        } else {
            gc.drawOval(centre - 11, y - 11, 22, 22);
        }
        gc.setLineWidth(1);
    }

    /** On the lane's ground, so that no line of the grid and no fold runs through the words. */
    private void label(GC gc, LaneLayout layout, int i, int y, Color ground) {
        int item = layout.item[i];
        gc.setFont(theme.font(Theme.Text.SMALL));
        String text = scene.label(gc, item);
        int x = Scene.x(layout.labelX[i]);
        int height = gc.getFontMetrics().getHeight();
        gc.setBackground(ground);
        gc.fillRectangle(x - 1, y - height / 2, scene.model.labelWidths[item] + 2, height);
        gc.setForeground(theme.color(item == scene.selected ? Role.ACCENT : Role.TEXT));
        gc.drawText(text, x, y - height / 2, true);
    }

    private void signs(GC gc, TimelineItem item, int x, int y) {
        if (item.clash()) {
            signs.clash(gc, x, y);
        } else if (item.toCheck()) {
            signs.toCheck(gc, x, y);
        } else if (item.review() == Review.ACCEPTED) {
            signs.accepted(gc, x, y);
        }
    }

    private void badge(GC gc, Lane lane, LaneLayout layout, int i, int y) {
        String text = Messages.grouped(layout.members[i]);
        gc.setFont(theme.font(Theme.Text.AXIS_BOLD));
        int width = Math.max(24, gc.textExtent(text).x + 14);
        int x = Scene.x(layout.left[i]);
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(Role.PANEL));
        gc.setForeground(colour(lane));
        gc.drawRoundRectangle(x + 3, y - 11, width, 19, 19, 19);
        gc.fillRoundRectangle(x, y - 9, width, 19, 19, 19);
        gc.setLineWidth(2);
        gc.drawRoundRectangle(x, y - 9, width, 19, 19, 19);
        gc.setLineWidth(1);
        gc.drawText(text, x + (width - gc.textExtent(text).x) / 2, y - gc.getFontMetrics().getHeight() / 2, true);
    }

    private void chip(GC gc, String text, boolean atRight, LaneLayout layout, int index) {
        gc.setFont(theme.font(Theme.Text.SMALL));
        int width = gc.textExtent(text).x + 10;
        int inset = (layout.height - layout.rows * LaneLayout.ROW) / 2;
        int y = scene.laneY(index) + inset + LaneLayout.ROW / 2;
        int x = atRight ? scene.width() - width - 5 : Scene.HEADER + 4;
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(Role.PANEL));
        gc.setForeground(theme.color(Role.EDGE));
        gc.fillRoundRectangle(x, y - 10, width, 20, 5, 5);
        gc.drawRoundRectangle(x, y - 10, width, 20, 5, 5);
        gc.setForeground(theme.color(Role.TEXT));
        gc.drawText(text, x + 5, y - gc.getFontMetrics().getHeight() / 2, true);
    }
}
