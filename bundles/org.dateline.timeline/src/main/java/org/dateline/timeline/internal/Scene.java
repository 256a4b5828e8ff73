package org.dateline.timeline.internal;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.cases.FindingRef;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** What the canvas shows now: model, scale, layout, selection, and where everything is. UI thread. */
final class Scene {

    static final int HEADER = 150;
    static final int AXIS = 40;
    static final int MAP = 54;
    private static final int CHIP = 8;
    /** The least height of a lane whose name has two lines. */
    private static final int TWO_LINES = 46;
    /** In characters; the whole label is in the tool tip and the inspector. */
    private static final int LABEL = 46;

    final Theme theme;
    final TimeScale scale = new TimeScale();
    final TimelineWords words;
    TimelineModel model = TimelineModel.EMPTY;
    final List<LaneLayout> layouts = new ArrayList<>();
    int selected = -1;
    int scroll;
    int contentHeight;
    private int width = 800;
    private int height = 400;
    private boolean stale = true;
    private final TextWidths labelWidths = new TextWidths();
    final TextWidths nameWidths = new TextWidths();
    private TimelineModel named = TimelineModel.EMPTY;
    private boolean[] twoLines = {};

    Scene(Theme theme, TimelineWords words) {
        this.theme = theme;
        this.words = words;
    }

    void model(TimelineModel shown) {
        FindingRef before = selected < 0 ? null : model.items[selected].ref();
        model = shown;
        scale.model(shown);
        selected = before == null ? -1 : shown.indexOf(before);
        while (layouts.size() < shown.lanes.size()) {
            layouts.add(new LaneLayout());
        }
        stale();
    }

    void size(Rectangle area) {
        if (area.width != width || area.height != height) {
            width = area.width;
            height = area.height;
            scale.width(width - HEADER);
            stale();
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How high the part with the lanes is. */
    int lanesHeight() {
        return Math.max(0, height - AXIS - MAP);
    }

    /** Everything is to be placed again before it is drawn. */
    void stale() {
        stale = true;
    }

    /** Places all lanes where something changed. */
    void place(GC gc) {
        if (!stale) {
            return;
        }
        stale = false;
        names(gc);
        gc.setFont(theme.font(Theme.Text.SMALL));
        LaneLayout.Measure measure = item -> {
            if (model.labelWidths[item] == 0) {
                measure(gc, item);
            }
            return model.labelWidths[item];
        };
        int y = 0;
        for (int i = 0; i < model.lanes.size(); i++) {
            LaneLayout layout = layouts.get(i);
            Lane lane = model.lanes.get(i);
            layout.place(model, lane, scale, measure, 0, 0);
            if (!layout.density && layout.before + layout.after > 0) {
                int left = layout.before == 0 ? 0 : CHIP + labelWidths.of(gc, chip(lane, layout)) + 12;
                int right = layout.after == 0 ? 0 : CHIP + labelWidths.of(gc, chipAfter(lane, layout)) + 12;
                layout.place(model, lane, scale, measure, left, right);
            }
            layout.height = Math.max(layout.height, twoLines[i] ? TWO_LINES : 0);
            layout.y = y;
            y += layout.height;
        }
        contentHeight = y;
        scroll = Math.max(0, Math.min(scroll, contentHeight - lanesHeight()));
    }

    /** Which names need two lines, so that the lane has room for both. */
    private void names(GC gc) {
        if (named == model) {
            return;
        }
        named = model;
        twoLines = new boolean[model.lanes.size()];
        gc.setFont(theme.font(Theme.Text.SYSTEM_BOLD));
        for (int i = 0; i < twoLines.length; i++) {
            Lane lane = model.lanes.get(i);
            twoLines[i] = nameWidths.of(gc, lane.name()) > nameRoom(nameWidths.of(gc, Messages.grouped(lane.size())));
        }
    }

    /** The room for a lane's name beside its count. */
    static int nameRoom(int count) {
        return HEADER - count - 32;
    }

    /** As much of an item's label as is drawn. */
    String label(GC gc, int item) {
        if (model.labels[item] == null) {
            measure(gc, item);
        }
        return model.labels[item];
    }

    /** The label is cut at a word, and what stands there is remembered with its width. */
    private void measure(GC gc, int item) {
        String label = model.items[item].label();
        if (label.length() > LABEL) {
            int blank = label.lastIndexOf(' ', LABEL);
            label = label.substring(0, blank > LABEL / 2 ? blank : LABEL).stripTrailing() + "…";
        }
        model.labels[item] = label;
        model.labelWidths[item] = Math.max(1, labelWidths.of(gc, label));
    }

    /** What stands before the view in this lane: "◂ 1953, 2024 (2)". */
    String chip(Lane lane, LaneLayout layout) {
        return "◂ " + years(lane, 0, Math.min(layout.before, lane.size())) + " (" + layout.before + ")";
    }

    /** What stands after the view in this lane: "2026 (1) ▸". */
    String chipAfter(Lane lane, LaneLayout layout) {
        return years(lane, Math.max(0, lane.size() - layout.after), lane.size()) + " (" + layout.after + ") ▸";
    }

    private String years(Lane lane, int from, int to) {
        int shown = 0;
        StringBuilder text = new StringBuilder();
        int last = Integer.MIN_VALUE;
        for (int i = from; i < to && shown < 3; i++) {
            int year = Days.date(model.start[lane.items()[i]]).getYear();
            if (year != last) {
                text.append(shown == 0 ? "" : ", ").append(shown == 2 ? "…" : String.valueOf(year));
                last = year;
                shown++;
            }
        }
        return text.toString();
    }

    /** The canvas line of a lane. */
    int laneY(int lane) {
        return AXIS + layouts.get(lane).y - scroll;
    }

    /** The canvas x of a place on the axis. */
    static int x(int onAxis) {
        return HEADER + onAxis;
    }

    /** The lane at this canvas line; -1 for none. */
    int laneAt(int canvasY) {
        int y = canvasY - AXIS + scroll;
        if (canvasY < AXIS || canvasY >= AXIS + lanesHeight()) {
            return -1;
        }
        for (int i = 0; i < model.lanes.size(); i++) {
            if (y >= layouts.get(i).y && y < layouts.get(i).y + layouts.get(i).height) {
                return i;
            }
        }
        return -1;
    }

    /** The placed mark of a lane nearest to this point within its target of 24 pixels; -1 for none. */
    int markAt(int lane, int canvasX, int canvasY) {
        if (lane < 0) {
            return -1;
        }
        LaneLayout layout = layouts.get(lane);
        if (layout.density) {
            return -1;
        }
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        int x = canvasX - HEADER;
        for (int i = 0; i < layout.count; i++) {
            int line = layout.lineOf(i) + AXIS - scroll;
            int labelEnd = layout.labelX[i] == Integer.MIN_VALUE ? 0 : layout.labelX[i] + model.labelWidths[layout.item[i]];
            boolean onLabel = layout.labelX[i] != Integer.MIN_VALUE && x >= layout.labelX[i] && x <= labelEnd;
            if (Math.abs(line - canvasY) <= 12 && (x >= layout.left[i] && x <= layout.right[i] || onLabel)) {
                int distance = Math.abs((layout.left[i] + layout.right[i]) / 2 - x) + Math.abs(line - canvasY);
                if (distance < nearest) {
                    nearest = distance;
                    best = i;
                }
            }
        }
        return best;
    }
}
