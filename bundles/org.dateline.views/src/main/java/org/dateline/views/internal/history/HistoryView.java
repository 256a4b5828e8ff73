package org.dateline.views.internal.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.api.cases.Correction;
import org.dateline.api.desk.CaseDelta;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme.Role;
import org.dateline.ui.api.ViewContext;
import org.dateline.ui.api.ViewPart;
import org.dateline.views.internal.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Every correction, the newest first: what, from what to what, when; what was undone is said to be. */
final class HistoryView implements ViewPart {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final Set<String> IDS = Set.of("story", "castType", "speakerCast");

    private ViewContext context;
    private Messages words;
    private Table table;
    private List<Correction> shown = List.of();

    @Override
    public void createControl(Composite parent, ViewContext given) {
        context = given;
        words = Words.of(context.language());
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
        table.setBackground(context.theme().color(Role.PANEL));
        table.setForeground(context.theme().color(Role.TEXT));
        table.setHeaderVisible(true);
        for (String key : List.of("history.what", "history.change", "history.when")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(words.get(key));
            column.setWidth(key.endsWith("what") ? 150 : 120);
        }
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, shown.get(e.index)));
        table.addListener(SWT.Selection, e -> {
            int index = table.getSelectionIndex();
            if (index >= 0) {
                context.select(Selection.story(shown.get(index).story(), ""));
            }
        });
        load();
    }

    private void load() {
        context.query(view -> {
            List<Correction> all = new ArrayList<>(view.corrections());
            Collections.reverse(all);
            return all;
        }, all -> {
            shown = all;
            table.setItemCount(all.size());
            table.clearAll();
        });
    }

    private void fill(TableItem item, Correction correction) {
        String words1 = correction.anchor() == null ? "" : correction.anchor().exact().replaceAll("\\s+", " ");
        String what = words.get("history.action." + correction.action().name().toLowerCase(Locale.ROOT)) + ": " + words1;
        boolean undone = correction.state() != Correction.State.DONE;
        String when = WHEN.format(correction.at().atZone(ZoneId.systemDefault()));
        item.setText(new String[] {undone ? words.get("history.undone", what) : what, change(correction), when});
        if (undone) {
            item.setForeground(context.theme().color(Role.SECOND_TEXT));
        }
    }

    /** Ids of stories and members say nothing to a person. */
    private static String change(Correction correction) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, String> after : correction.after().entrySet()) {
            if (after.getKey().equals("castName")) {
                parts.add(after.getValue());
            } else if (!IDS.contains(after.getKey())) {
                parts.add(correction.before().getOrDefault(after.getKey(), "–") + " → " + after.getValue());
            }
        }
        return String.join("; ", parts);
    }

    @Override
    public void show(Selection selection) {
        // the list is of the whole case
    }

    @Override
    public void refresh(CaseDelta delta) {
        load();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        shown = List.of();
    }
}
