package org.dateline.timeline.internal;

import java.util.ArrayList;
import java.util.List;

import org.dateline.ui.api.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Mouse, wheel and keys on the canvas. Single keys work only here. */
final class TimelineInput {

    private static final double STEP = 1.35;

    /** What is chosen here is told to the others. */
    interface Chosen {
        void item(int item);

        void lane(int lane);
    }

    private final TimelineCanvas canvas;
    private final Scene scene;
    private final ViewContext context;
    private final Chosen chosen;
    private int draggedFrom = Integer.MIN_VALUE;
    private boolean onMap;
    private boolean moved;

    TimelineInput(TimelineCanvas canvas, Scene scene, ViewContext context, Chosen chosen) {
        this.canvas = canvas;
        this.scene = scene;
        this.context = context;
        this.chosen = chosen;
        Canvas control = canvas.control();
        control.addListener(SWT.MouseDown, this::down);
        control.addListener(SWT.MouseMove, this::move);
        control.addListener(SWT.MouseUp, this::up);
        control.addListener(SWT.MouseDoubleClick, e -> context.run("reader-view"));
        control.addListener(SWT.MouseVerticalWheel, this::wheel);
        control.addListener(SWT.MouseHorizontalWheel, e -> pan(-e.count * 20));
        control.addListener(SWT.KeyDown, this::key);
        control.addListener(SWT.Traverse, this::traverse);
        control.addListener(SWT.FocusIn, e -> control.redraw());
        control.addListener(SWT.FocusOut, e -> control.redraw());
        control.addListener(SWT.MenuDetect, this::menu);
    }

    private void down(Event e) {
        canvas.control().setFocus();
        canvas.touched();
        if (e.button != 1) {
            return;
        }
        draggedFrom = e.x;
        moved = false;
        onMap = canvas.minimap().contains(e.y);
        if (onMap) {
            canvas.minimap().grab(e.x);
            canvas.changed();
        }
    }

    private void move(Event e) {
        if (draggedFrom == Integer.MIN_VALUE) {
            hover(e);
            return;
        }
        if (onMap) {
            canvas.minimap().drag(e.x);
            canvas.changed();
        } else if (moved || Math.abs(e.x - draggedFrom) > 4) {
            moved = true;
            pan(draggedFrom - e.x);
            draggedFrom = e.x;
        }
    }

    private void hover(Event e) {
        int lane = scene.laneAt(e.y);
        int mark = e.x < Scene.HEADER ? -1 : scene.markAt(lane, e.x, e.y);
        String tip = null;
        if (mark >= 0) {
            LaneLayout layout = scene.layouts.get(lane);
            int item = layout.item[mark];
            tip = layout.members[mark] > 1 ? scene.words.messages().count("badge", layout.members[mark])
                    : scene.words.dateAndExactness(scene.model.items[item]) + "\n" + scene.model.items[item].label();
        } else if (lane >= 0 && e.x < Scene.HEADER) {
            Lane of = scene.model.lanes.get(lane);
            tip = of.second().isEmpty() ? of.name() : of.name() + "\n" + of.second();
        }
        if (!java.util.Objects.equals(tip, canvas.control().getToolTipText())) {
            canvas.control().setToolTipText(tip);
        }
    }

    private void up(Event e) {
        boolean click = draggedFrom != Integer.MIN_VALUE && !moved && !onMap;
        draggedFrom = Integer.MIN_VALUE;
        onMap = false;
        if (click) {
            click(e.x, e.y);
        }
    }

    private void click(int x, int y) {
        int lane = scene.laneAt(y);
        if (lane < 0) {
            return;
        }
        if (x < Scene.HEADER) {
            chosen.lane(lane);
            return;
        }
        LaneLayout layout = scene.layouts.get(lane);
        int mark = scene.markAt(lane, x, y);
        if (mark >= 0 && layout.members[mark] > 1) {
            open(lane, mark, x, y);
        } else if (mark >= 0) {
            chosen.item(layout.item[mark]);
        } else if (layout.density) {
            canvas.ease(() -> scene.scale.zoom(6, x - Scene.HEADER));
        } else if (layout.before > 0 && x < Scene.HEADER + 130 && y < scene.laneY(lane) + LaneLayout.ROW + 4) {
            toward(lane, layout.before - 1);
        } else if (layout.after > 0 && x > scene.width() - 110 && y < scene.laneY(lane) + LaneLayout.ROW + 4) {
            toward(lane, scene.model.lanes.get(lane).size() - layout.after);
        }
    }

    /** A chip leads to the nearest of what it stands for. */
    private void toward(int lane, int position) {
        int[] items = scene.model.lanes.get(lane).items();
        int item = items[Math.max(0, Math.min(items.length - 1, position))];
        canvas.ease(() -> scene.scale.reveal(scene.model.centre(item)));
    }

    /** A badge opens as a list. */
    private void open(int lane, int mark, int x, int y) {
        LaneLayout layout = scene.layouts.get(lane);
        Lane of = scene.model.lanes.get(lane);
        List<Integer> items = new ArrayList<>();
        int first = layout.item[mark];
        int left = layout.left[mark];
        int[] extent = new int[2];
        for (int item : of.items()) {
            LaneLayout.extent(scene.model, item, scene.scale, extent);
            if (item == first || extent[0] >= left && extent[0] < left + 24 && !placedAlone(layout, item)) {
                items.add(item);
            }
        }
        Menu menu = new Menu(canvas.control());
        for (int item : items.subList(0, Math.min(40, items.size()))) {
            MenuItem entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(scene.words.date(scene.model.items[item]) + "   " + scene.model.items[item].label().replace("&", "&&"));
            entry.addListener(SWT.Selection, e -> chosen.item(item));
        }
        menu.setLocation(canvas.control().toDisplay(x, y));
        menu.setVisible(true);
    }

    private static boolean placedAlone(LaneLayout layout, int item) {
        for (int i = 0; i < layout.count; i++) {
            if (layout.item[i] == item && layout.members[i] == 1) {
                return true;
            }
        }
        return false;
    }

    private void wheel(Event e) {
        canvas.touched();
        if ((e.stateMask & SWT.MOD1) != 0) {
            zoom(e.count > 0 ? STEP : 1 / STEP, e.x - Scene.HEADER);
        } else if ((e.stateMask & SWT.SHIFT) != 0) {
            pan(-e.count * 20);
        } else {
            scene.scroll = Math.max(0, Math.min(scene.scroll - e.count * 16, Math.max(0, scene.contentHeight - scene.lanesHeight())));
            canvas.control().redraw();
        }
        e.doit = false;
    }

    private void pan(double pixels) {
        scene.scale.pan(pixels);
        canvas.changed();
    }

    private void zoom(double factor, double x) {
        scene.scale.zoom(factor, Math.max(0, x));
        canvas.changed();
    }

    private void key(Event e) {
        canvas.touched();
        boolean shift = (e.stateMask & SWT.SHIFT) != 0;
        if ((e.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> go(shift, -1, 0);
            case SWT.ARROW_RIGHT -> go(shift, 1, 0);
            case SWT.ARROW_UP -> go(shift, 0, -1);
            case SWT.ARROW_DOWN -> go(shift, 0, 1);
            case SWT.HOME -> end(false);
            case SWT.END -> end(true);
            case SWT.CR, SWT.KEYPAD_CR -> context.run("reader-view");
            case SWT.ESC -> context.run("back");
            default -> character(e.character);
        }
    }

    private void character(char c) {
        switch (c) {
            case '+', '=' -> canvas.ease(() -> scene.scale.zoom(STEP * STEP, anchor()));
            case '-', '−' -> canvas.ease(() -> scene.scale.zoom(1 / STEP / STEP, anchor()));
            case 'f', 'F' -> canvas.fit();
            case '/' -> context.run("find");
            default -> { }
        }
    }

    /** Zooming by key keeps the selected item where it is, else the middle. */
    double anchor() {
        if (scene.selected >= 0) {
            double x = scene.scale.x(scene.model.centre(scene.selected));
            if (x > 0 && x < scene.scale.width()) {
                return x;
            }
        }
        return scene.scale.width() / 2.0;
    }

    private void go(boolean shift, int across, int down) {
        if (shift) {
            scene.scroll += down * LaneLayout.ROW;
            pan(across * 60);
            return;
        }
        int next = Steps.from(scene, across, down);
        if (next >= 0) {
            chosen.item(next);
        }
    }

    private void end(boolean last) {
        int next = Steps.end(scene, last);
        if (next >= 0) {
            chosen.item(next);
        }
    }

    /** Tab goes through the items and then out. */
    private void traverse(Event e) {
        if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            int next = Steps.tab(scene, e.detail == SWT.TRAVERSE_TAB_NEXT);
            if (next >= 0) {
                chosen.item(next);
                e.doit = false;
            } else {
                e.doit = true;
            }
        } else if (e.detail == SWT.TRAVERSE_ESCAPE || e.detail == SWT.TRAVERSE_RETURN) {
            e.doit = false;
        }
    }

    private void menu(Event e) {
        Point at = canvas.control().toControl(e.x, e.y);
        int lane = scene.laneAt(at.y);
        Menu menu = new Menu(canvas.control());
        boolean byKey = e.detail == SWT.MENU_KEYBOARD;
        if (!byKey && lane >= 0 && at.x < Scene.HEADER) {
            chosen.lane(lane);
            add(menu, "merge", "cut-apart");
        } else {
            int mark = byKey ? -1 : scene.markAt(lane, at.x, at.y);
            if (mark >= 0) {
                chosen.item(scene.layouts.get(lane).item[mark]);
            }
            add(menu, "accept", "change", "reject");
        }
        menu.setLocation(e.x, e.y);
        menu.setVisible(true);
        e.doit = false;
    }

    private void add(Menu menu, String... commands) {
        for (String command : commands) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(scene.words.messages().get("menu." + command));
            item.setEnabled(context.enabled(command));
            item.addListener(SWT.Selection, e -> context.run(command));
        }
    }
}
