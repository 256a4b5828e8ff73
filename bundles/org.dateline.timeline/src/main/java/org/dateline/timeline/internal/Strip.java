package org.dateline.timeline.internal;

import org.dateline.api.cases.TimelineItem;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The line of controls above the canvas. */
final class Strip {

    /** What the controls ask for. */
    interface Wishes {
        void lanes(LaneMode mode);

        void show(Show show);

        void fold(boolean on);

        void zoom(double factor);

        void fit();

        void legend();

        void undated(TimelineItem item);
    }

    private final Composite strip;
    private final Messages words;
    private final Wishes wishes;
    private final Button undated;
    private TimelineModel model = TimelineModel.EMPTY;

    Strip(Composite parent, Theme theme, Messages words, Wishes wishes, LaneMode mode, boolean folding) {
        this.words = words;
        this.wishes = wishes;
        strip = new Composite(parent, SWT.NONE);
        strip.setBackground(theme.color(Role.WINDOW));
        GridLayout layout = new GridLayout(10, false);
        layout.marginHeight = 2;
        layout.marginWidth = 10;
        layout.horizontalSpacing = 6;
        strip.setLayout(layout);
        label(theme, "lanes");
        Combo lanes = new Combo(strip, SWT.READ_ONLY);
        for (LaneMode one : LaneMode.values()) {
            lanes.add(words.get("lanes." + one.name().toLowerCase(java.util.Locale.ROOT)));
        }
        lanes.select(mode.ordinal());
        lanes.addListener(SWT.Selection, e -> wishes.lanes(LaneMode.values()[lanes.getSelectionIndex()]));
        label(theme, "show");
        Combo show = new Combo(strip, SWT.READ_ONLY);
        for (Show one : Show.values()) {
            show.add(words.get("show." + one.name().toLowerCase(java.util.Locale.ROOT)));
        }
        show.select(0);
        show.addListener(SWT.Selection, e -> wishes.show(Show.values()[show.getSelectionIndex()]));
        undated = new Button(strip, SWT.PUSH);
        undated.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        undated.addListener(SWT.Selection, e -> list());
        Button fold = new Button(strip, SWT.CHECK);
        fold.setText(words.get("fold"));
        fold.setToolTipText(words.get("fold.tip"));
        fold.setSelection(folding);
        fold.addListener(SWT.Selection, e -> wishes.fold(fold.getSelection()));
        button("−", "zoomOut", () -> wishes.zoom(1 / 1.8));
        button("+", "zoomIn", () -> wishes.zoom(1.8));
        button(words.get("fit"), "fit.tip", wishes::fit);
        button(words.get("key"), "key.tip", wishes::legend);
        model(model);
    }

    private void label(Theme theme, String key) {
        Label label = new Label(strip, SWT.NONE);
        label.setText(words.get(key));
        label.setForeground(theme.color(Role.SECOND_TEXT));
        label.setBackground(strip.getBackground());
    }

    private void button(String text, String tip, Runnable run) {
        Button button = new Button(strip, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(words.get(tip));
        button.addListener(SWT.Selection, e -> run.run());
    }

    Composite control() {
        return strip;
    }

    void model(TimelineModel shown) {
        model = shown;
        int count = shown.undated.size();
        undated.setText(words.get("undated", Messages.grouped(count)));
        undated.setVisible(count > 0);
        strip.layout();
    }

    private void list() {
        Menu menu = new Menu(undated);
        for (TimelineItem item : model.undated.subList(0, Math.min(40, model.undated.size()))) {
            MenuItem entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(item.label().replace("&", "&&"));
            entry.addListener(SWT.Selection, e -> wishes.undated(item));
        }
        menu.setLocation(undated.toDisplay(0, undated.getSize().y));
        menu.setVisible(true);
    }
}
