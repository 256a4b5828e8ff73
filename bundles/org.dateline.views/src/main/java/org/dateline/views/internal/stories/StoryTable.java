package org.dateline.views.internal.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.dateline.api.story.StoryId;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.views.internal.Fit;
import org.dateline.views.internal.Wrap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The table of stories: two lines a row, drawn here; the items' texts are for screen readers. */
final class StoryTable {

    /** Headlines get two lines: the pane is narrow, and cut off after three words they all look alike. */
    private static final int ROW = 58;
    private static final int ITEMS = 46;
    private static final int CHECK = 66;
    private static final int LINE = 17;
    private static final int TWISTY = 18;
    private static final int INDENT = 22;

    private final Table table;
    private final Theme theme;
    private final Messages words;
    private final Map<StoryRow, List<String>> wrapped = new HashMap<>();
    private List<StoryRow> rows = List.of();
    private final Predicate<StoryId> open;
    private int wrappedFor;

    /** @param open whether the versions of a text are shown */
    StoryTable(Composite parent, Theme theme, Messages words, Predicate<StoryId> open) {
        this.open = open;
        this.theme = theme;
        this.words = words;
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setBackground(theme.color(Role.PANEL));
        table.setForeground(theme.color(Role.TEXT));
        column(words.get("stories.story"), SWT.LEFT);
        column(words.get("stories.items"), SWT.RIGHT);
        column(words.get("stories.toCheck"), SWT.RIGHT);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, e -> e.height = ROW);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Resize, e -> widths());
    }

    private void column(String text, int align) {
        TableColumn column = new TableColumn(table, align);
        column.setText(text);
        column.setWidth(60);
    }

    private void widths() {
        int width = table.getClientArea().width;
        if (width != wrappedFor) {
            wrappedFor = width;
            wrapped.clear();
        }
        table.getColumn(0).setWidth(Math.max(80, width - ITEMS - CHECK));
        table.getColumn(1).setWidth(ITEMS);
        table.getColumn(2).setWidth(CHECK);
    }

    Table control() {
        return table;
    }

    void show(List<StoryRow> shown) {
        rows = List.copyOf(shown);
        wrapped.clear();
        table.setItemCount(rows.size());
        table.clearAll();
        widths();
    }

    StoryRow row(int index) {
        return rows.get(index);
    }

    /** Whether a click there means the versions of the story, not the story. */
    boolean isOnTwisty(int x, int y) {
        TableItem item = table.getItem(new Point(x, y));
        int index = item == null ? -1 : table.indexOf(item);
        return index >= 0 && rows.get(index).versions() > 0 && x < item.getBounds(0).x + TWISTY + 6;
    }

    private void fill(Event e) {
        StoryRow row = rows.get(e.index);
        ((TableItem) e.item).setText(new String[] {row.headline() + ", " + row.second(), String.valueOf(row.items()),
            String.valueOf(row.toCheck())});
    }

    private void erase(Event e) {
        e.detail &= ~(SWT.FOREGROUND | SWT.HOT | SWT.FOCUSED);
        boolean selected = (e.detail & SWT.SELECTED) != 0;
        e.gc.setBackground(theme.color(selected ? Role.SELECTED : Role.PANEL));
        e.gc.fillRectangle(e.x, e.y, Math.max(e.width, wrappedFor), e.height);
        e.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
    }

    private void paint(Event e) {
        int index = table.indexOf((TableItem) e.item);
        if (index < 0 || index >= rows.size()) {
            return;
        }
        StoryRow row = rows.get(index);
        boolean selected = table.isSelected(index);
        Rectangle cell = ((TableItem) e.item).getBounds(e.index);
        switch (e.index) {
            case 0 -> paintStory(e.gc, row, selected, cell);
            case 1 -> paintCount(e.gc, row, selected, cell);
            default -> paintCheck(e.gc, row, cell);
        }
    }

    private void paintStory(GC gc, StoryRow row, boolean selected, Rectangle cell) {
        int inset = row.versions() > 0 ? TWISTY : row.under() != null ? INDENT : 0;
        int x = cell.x + 10 + inset;
        int width = cell.width - 12 - inset;
        if (row.versions() > 0) {
            twisty(gc, row, selected, cell);
        }
        gc.setForeground(theme.color(selected ? Role.SELECTED_TEXT : Role.TEXT));
        gc.setFont(theme.font(Theme.Text.SYSTEM_BOLD));
        List<String> lines = wrapped.computeIfAbsent(row, r -> Wrap.lines(gc, r.headline(), width, 2));
        for (int i = 0; i < lines.size(); i++) {
            gc.drawText(lines.get(i), x, cell.y + 3 + i * LINE, true);
        }
        gc.setFont(theme.font(Theme.Text.SMALL));
        gc.setForeground(theme.color(selected ? Role.SELECTED_TEXT : Role.SECOND_TEXT));
        gc.drawText(Fit.into(gc, row.second(), width), x, cell.y + 4 + lines.size() * LINE, true);
    }

    private void twisty(GC gc, StoryRow row, boolean selected, Rectangle cell) {
        int x = cell.x + 11;
        int y = cell.y + 12;
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.color(selected ? Role.SELECTED_TEXT : Role.SECOND_TEXT));
        gc.setLineWidth(2);
        gc.drawPolyline(row.id() != null && open.test(row.id()) ? new int[] {x, y - 2, x + 4, y + 2, x + 8, y - 2}
                : new int[] {x + 2, y - 4, x + 6, y, x + 2, y + 4});
        gc.setLineWidth(1);
    }

    private void paintCount(GC gc, StoryRow row, boolean selected, Rectangle cell) {
        String text = row.id() == null ? "–" : Messages.grouped(row.items());
        gc.setFont(theme.font(Theme.Text.SYSTEM));
        gc.setForeground(theme.color(selected ? Role.SELECTED_TEXT : Role.TEXT));
        gc.drawText(text, cell.x + cell.width - gc.textExtent(text).x - 8, cell.y + 20, true);
    }

    private void paintCheck(GC gc, StoryRow row, Rectangle cell) {
        int right = cell.x + cell.width - 10;
        if (row.trouble()) {
            chip(gc, Role.ERROR_BACK, right - 34, cell.y + 18, 34);
            gc.drawImage(theme.icon("triangle-alert", Role.ERROR), right - 25, cell.y + 21);
            return;
        }
        if (row.toCheck() == 0) {
            if (row.items() > 0) {
                gc.drawImage(theme.icon("check", Role.ACCEPTED), right - 22, cell.y + 21);
            }
            return;
        }
        String text = Messages.grouped(row.toCheck());
        gc.setFont(theme.font(Theme.Text.SMALL));
        int width = gc.textExtent(text).x + 32;
        chip(gc, Role.TO_CHECK_BACK, right - width, cell.y + 18, width);
        gc.drawImage(theme.icon("flag", Role.TO_CHECK), right - width + 6, cell.y + 21);
        gc.setForeground(theme.color(Role.TO_CHECK));
        gc.drawText(text, right - width + 25, cell.y + 21, true);
    }

    private void chip(GC gc, Role ground, int x, int y, int width) {
        Color old = gc.getBackground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(ground));
        gc.fillRoundRectangle(x, y, width, 22, 6, 6);
        gc.setBackground(old);
    }
}
