package org.dateline.workbench.internal;

import java.util.List;

import org.dateline.ui.api.Selection;
import org.dateline.workbench.internal.commands.Commands;
import org.dateline.workbench.internal.dialogs.AboutDialog;
import org.dateline.workbench.internal.dialogs.ItemsTable;
import org.dateline.workbench.internal.dialogs.KeysDialog;
import org.eclipse.swt.SWT;

/** Views, layers, the reader's size, help. */
final class WindowActions {

    static final List<String> LAYERS = List.of("layer.people", "layer.orgs", "layer.dates", "layer.quotes", "layer.amounts");

    private final Workbench bench;

    WindowActions(Workbench bench) {
        this.bench = bench;
    }

    void register(Commands commands) {
        commands.add("timeline-view", "chart-gantt", SWT.ALT | '1', bench.host()::isOpen, () -> show("view:timeline"));
        commands.add("reader-view", "newspaper", SWT.ALT | '2', bench.host()::isOpen, () -> show("view:reader"));
        commands.add("item-view", "panel-right", SWT.ALT | '3', bench.host()::isOpen, () -> show("view:item"));
        commands.add("timeline-table", "table", 0, bench.host()::isOpen, this::table);
        commands.add("next-pane", "chevrons-right", SWT.F6, bench.host()::isOpen, () -> bench.window().nextPane());
        commands.add("reader-larger", "a-arrow-up", SWT.MOD1 | '=', () -> true, () -> readerSize(1));
        commands.add("reader-smaller", "a-arrow-down", SWT.MOD1 | '-', () -> true, () -> readerSize(-1));
        for (String layer : LAYERS) {
            commands.add(layer, "", 0, () -> true, () -> bench.toggle(layer));
        }
        commands.add("find", "search", SWT.MOD1 | '3', bench.host()::isOpen, () -> bench.window().search().setFocus());
        commands.add("back", "arrow-left", SWT.ALT | SWT.ARROW_LEFT, () -> bench.selections().hasBack(), () -> bench.selections().back());
        commands.add("welcome", "newspaper", 0, () -> true, () -> WelcomePage.show(bench));
        commands.add("keys", "key-round", SWT.F1, () -> true, () -> KeysDialog.open(bench.dialogs(), commands.all()));
        commands.add("about", "info", 0, () -> true, () -> AboutDialog.open(bench.dialogs()));
        commands.add("quit", "log-out", SWT.MOD1 | 'Q', () -> true, () -> bench.shell().close());
    }

    private void table() {
        bench.host().query(view -> ItemsTable.load(view, bench.words(), bench.language()), () -> true,
                rows -> ItemsTable.open(bench.dialogs(), rows, ref -> bench.select(Selection.finding(ref, "table"))), bench::failed);
    }

    private void show(String role) {
        bench.window().page(null);
        bench.window().activate(role);
    }

    private void readerSize(int by) {
        bench.windowTheme().readerSize(bench.windowTheme().readerSize() + by);
        bench.settings().set("reader.size", String.valueOf(Math.round(bench.windowTheme().readerSize())));
        bench.window().settingChanged("reader.size");
    }
}
