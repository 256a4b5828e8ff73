package org.dateline.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.SearchHit;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme.Role;
import org.dateline.workbench.internal.commands.Command;
import org.dateline.workbench.internal.commands.Commands;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Find anything: names, items, stories that hold the words, commands; in a list under the field while one types. */
final class FindField {

    private static final int DELAY_MS = 120;
    private static final int EACH = 6;

    /** A line of the list. */
    private record Hit(String icon, String text, String kind, Runnable go) {
    }

    private final Workbench bench;
    private @Nullable Shell popup;
    private @Nullable Table table;
    private int generation;

    FindField(Workbench bench) {
        this.bench = bench;
    }

    void install(Text field) {
        field.addListener(SWT.Modify, e -> later(field));
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN && table != null && !table.isDisposed()) {
                table.setFocus();
                table.select(Math.max(0, table.getSelectionIndex()));
                e.doit = false;
            } else if (e.keyCode == SWT.ESC) {
                close();
                bench.window().activate("view:timeline");
            }
        });
        field.addListener(SWT.DefaultSelection, e -> {
            if (e.detail != SWT.ICON_CANCEL && table != null && !table.isDisposed() && table.getItemCount() > 0) {
                go(table.getItem(0));
            }
        });
        field.addListener(SWT.FocusOut, e -> field.getDisplay().asyncExec(() -> {
            if (table != null && !table.isDisposed() && !table.isFocusControl()) {
                close();
            }
        }));
        field.addListener(SWT.Dispose, e -> close());
    }

    private void later(Text field) {
        int mine = ++generation;
        field.getDisplay().timerExec(DELAY_MS, () -> {
            if (mine == generation && !field.isDisposed()) {
                ask(field, mine);
            }
        });
    }

    private void ask(Text field, int mine) {
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            close();
            return;
        }
        List<Hit> commands = commands(typed);
        bench.host().query(view -> find(view, typed), () -> mine == generation, found -> {
            List<Hit> all = new ArrayList<>(found);
            all.addAll(commands);
            show(field, all);
        }, e -> show(field, commands));
    }

    private List<Hit> commands(String typed) {
        List<Hit> hits = new ArrayList<>();
        String lower = typed.toLowerCase(Locale.ROOT);
        for (Command command : bench.commands().all()) {
            String label = command.label().get().replace("&", "");
            if (hits.size() < EACH && label.toLowerCase(Locale.ROOT).contains(lower) && command.enabled().getAsBoolean()) {
                hits.add(new Hit(command.icon().isEmpty() ? "chevrons-right" : command.icon(), label,
                        Commands.keyText(command.accelerator()), command.run()));
            }
        }
        return hits;
    }

    private List<Hit> find(CaseView view, String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>();
        for (CaseMember member : view.cast()) {
            if (hits.size() < EACH && (member.name() + " " + String.join(" ", member.aliases())).toLowerCase(Locale.ROOT).contains(lower)) {
                hits.add(new Hit("user", member.name(), bench.words().get("find.member"),
                        () -> bench.select(Selection.member(member.id(), "window"))));
            }
        }
        int items = 0;
        for (TimelineItem item : view.timeline(TimelineQuery.all()).items()) {
            String date = item.date() == null ? "" : DateWords.of(item.date(), bench.language());
            if (items < EACH && (item.label() + " " + date).toLowerCase(Locale.ROOT).contains(lower)) {
                items++;
                hits.add(new Hit("calendar-days", item.label(), date,
                        () -> bench.select(Selection.finding(item.ref(), "window"))));
            }
        }
        for (SearchHit hit : view.search(typed, EACH)) {
            hits.add(new Hit("file-text", hit.headline(), hit.snippet().replaceAll("\\s+", " "),
                    () -> bench.select(new Selection(java.util.Set.of(hit.story()), java.util.Set.of(), java.util.Set.of(), typed,
                            "window"))));
        }
        return hits;
    }

    private void show(Text field, List<Hit> hits) {
        close();
        if (field.isDisposed()) {
            return;
        }
        Shell shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        shell.setLayout(new FillLayout());
        Table list = new Table(shell, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        TableColumn what = new TableColumn(list, SWT.LEFT);
        TableColumn kind = new TableColumn(list, SWT.LEFT);
        for (Hit hit : hits) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(new String[] {hit.text(), hit.kind()});
            item.setImage(bench.windowTheme().icon(hit.icon(), Role.SECOND_TEXT));
            item.setForeground(1, bench.windowTheme().color(Role.SECOND_TEXT));
            item.setData(hit);
        }
        if (hits.isEmpty()) {
            new TableItem(list, SWT.NONE).setText(0, bench.words().get("find.none"));
        }
        list.addListener(SWT.DefaultSelection, e -> go((TableItem) e.item));
        list.addListener(SWT.MouseUp, e -> {
            TableItem item = list.getItem(new Point(e.x, e.y));
            if (item != null) {
                go(item);
            }
        });
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                close();
            }
        });
        Point at = field.toDisplay(0, field.getSize().y + 2);
        int width = Math.max(520, field.getSize().x);
        what.setWidth(width * 3 / 5);
        kind.setWidth(width * 2 / 5 - 8);
        int height = Math.min(420, 12 + Math.max(1, hits.size()) * list.getItemHeight() + 14);
        shell.setBounds(at.x + field.getSize().x - width, at.y, width, height);
        popup = shell;
        table = list;
        shell.setVisible(true);
    }

    private void go(TableItem item) {
        Object data = item.getData();
        close();
        if (data instanceof Hit hit) {
            hit.go().run();
        }
    }

    private void close() {
        Shell open = popup;
        popup = null;
        table = null;
        if (open != null && !open.isDisposed()) {
            open.dispose();
        }
    }
}
