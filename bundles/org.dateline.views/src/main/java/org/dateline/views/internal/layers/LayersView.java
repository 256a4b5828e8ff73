package org.dateline.views.internal.layers;

import java.util.List;

import org.dateline.api.desk.CaseDelta;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.ui.api.ViewContext;
import org.dateline.ui.api.ViewPart;
import org.dateline.views.internal.Fit;
import org.dateline.views.internal.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Which kinds of findings the reader marks, how, and how many there are in the story. */
final class LayersView implements ViewPart {

    private static final int ROW = 26;
    private static final int SAMPLE = 48;
    private static final int COUNT = 40;

    private ViewContext context;
    private Messages words;
    private Theme theme;
    private Tree tree;
    private StoryId story;

    @Override
    public void createControl(Composite parent, ViewContext given) {
        context = given;
        words = Words.of(context.language());
        theme = context.theme();
        tree = new Tree(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setBackground(theme.color(Role.PANEL));
        tree.setForeground(theme.color(Role.TEXT));
        TreeColumn name = new TreeColumn(tree, SWT.LEFT);
        TreeColumn count = new TreeColumn(tree, SWT.RIGHT);
        tree.addListener(SWT.Resize, e -> {
            int width = tree.getClientArea().width;
            count.setWidth(COUNT);
            name.setWidth(Math.max(60, width - COUNT));
        });
        tree.addListener(SWT.MeasureItem, e -> e.height = ROW);
        tree.addListener(SWT.EraseItem, e -> e.detail &= ~(SWT.FOREGROUND | SWT.HOT | SWT.SELECTED));
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addListener(SWT.Selection, this::checked);
        load();
    }

    private void load() {
        StoryId id = story;
        context.query(view -> LayerCounts.of(view, id), this::fill);
    }

    private void fill(List<LayerCounts.Line> lines) {
        if (tree.getItemCount() != lines.size()) {
            tree.removeAll();
            lines.forEach(l -> new TreeItem(tree, SWT.NONE));
        }
        for (int i = 0; i < lines.size(); i++) {
            LayerCounts.Line line = lines.get(i);
            TreeItem item = tree.getItem(i);
            item.setData(line);
            item.setText(new String[] {label(line), Messages.grouped(line.count())});
            item.setChecked(shown(line.key()));
        }
        tree.redraw();
    }

    private boolean shown(String key) {
        return context.setting(key, key.equals("layer.amounts") ? "off" : "on").equals("on");
    }

    private String label(LayerCounts.Line line) {
        return line.label().isEmpty() ? words.get(line.key()) : line.label();
    }

    private void checked(Event e) {
        if (e.detail == SWT.CHECK && e.item.getData() instanceof LayerCounts.Line line) {
            context.setSetting(line.key(), ((TreeItem) e.item).getChecked() ? "on" : "off");
        }
    }

    private void paint(Event e) {
        if (!(e.item.getData() instanceof LayerCounts.Line line)) {
            return;
        }
        Rectangle cell = ((TreeItem) e.item).getBounds(e.index);
        GC gc = e.gc;
        gc.setFont(theme.font(Theme.Text.SYSTEM));
        int y = cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2;
        if (e.index == 1) {
            String text = Messages.grouped(line.count());
            gc.setForeground(theme.color(Role.SECOND_TEXT));
            gc.drawText(text, cell.x + cell.width - gc.textExtent(text).x - 10, y, true);
            return;
        }
        sample(gc, line, cell.x + 5, y);
        gc.setForeground(theme.color(Role.TEXT));
        gc.drawText(Fit.into(gc, label(line), cell.width - SAMPLE - 12), cell.x + SAMPLE + 8, y, true);
    }

    /** A word marked as the reader marks it. */
    private void sample(GC gc, LayerCounts.Line line, int x, int y) {
        String word = words.get("sample." + (line.label().isEmpty() ? line.key() : "plugin"));
        int width = gc.textExtent(word).x;
        int height = gc.getFontMetrics().getHeight();
        if (line.mark().equals("tint")) {
            gc.setBackground(theme.color(Role.QUOTE));
            gc.fillRectangle(x - 1, y, width + 2, height);
        }
        gc.setForeground(theme.color(Role.TEXT));
        gc.drawText(word, x, y, true);
        int base = y + height;
        switch (line.mark()) {
            case "single" -> underline(gc, theme.color(Role.ACCENT), x, base, width, 2);
            case "double" -> {
                underline(gc, theme.color(Role.ORGANISATION), x, base - 1, width, 1);
                underline(gc, theme.color(Role.ORGANISATION), x, base + 1, width, 1);
            }
            case "dashed-box" -> box(gc, SWT.LINE_DASH, theme.color(Role.DATE), x, y, width, height);
            case "dotted", "dotted-box" -> box(gc, SWT.LINE_DOT, theme.color(Role.SECOND_TEXT), x, y, width, height);
            case "solid-box" -> box(gc, SWT.LINE_SOLID, theme.color(Role.SECOND_TEXT), x, y, width, height);
            default -> underline(gc, theme.color(Role.SECOND_TEXT), x, base, width, 1);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private static void underline(GC gc, org.eclipse.swt.graphics.Color colour, int x, int y, int width, int thick) {
        gc.setForeground(colour);
        gc.setLineWidth(thick);
        gc.drawLine(x, y, x + width, y);
    }

    private static void box(GC gc, int style, org.eclipse.swt.graphics.Color colour, int x, int y, int width, int height) {
        gc.setForeground(colour);
        gc.setLineWidth(1);
        gc.setLineStyle(style);
        gc.drawRectangle(x - 2, y, width + 3, height);
    }

    @Override
    public void show(Selection selection) {
        if (!selection.stories().isEmpty()) {
            story = selection.stories().iterator().next();
        } else if (selection.equals(Selection.NOTHING)) {
            story = null;
        }
        load();
    }

    @Override
    public void refresh(CaseDelta delta) {
        load();
    }

    @Override
    public void settingChanged(String key) {
        for (TreeItem item : tree.getItems()) {
            if (item.getData() instanceof LayerCounts.Line line && line.key().equals(key)) {
                item.setChecked(shown(key));
            }
        }
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public void dispose() {
        story = null;
    }
}
