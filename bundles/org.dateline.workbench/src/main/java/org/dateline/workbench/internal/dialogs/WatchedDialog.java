package org.dateline.workbench.internal.dialogs;

import java.nio.file.Path;
import java.util.List;

import org.dateline.api.cases.Watched;
import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** The folders and addresses that the case remembers: each can be switched off, taken away, and more added. Applies at once. */
public final class WatchedDialog {

    private final DialogContext context;
    private final Ask ask;
    private final Table table;
    private final Button remove;
    private final Button back;
    private @Nullable Watched removed;

    private WatchedDialog(DialogContext context, List<Watched> all) {
        this.context = context;
        Ask[] made = new Ask[1];
        made[0] = new Ask(context.parent(), context.words(), context.theme(), context.words().get("watched.title"),
                context.words().get("close"), () -> made[0].close());
        ask = made[0];
        ask.withoutCancel();
        ask.line(context.words().get("watched.what"), Theme.Text.SYSTEM);
        table = new Table(ask.body(), SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        tall.heightHint = 180;
        table.setLayoutData(tall);
        Composite row = new Composite(ask.body(), SWT.NONE);
        row.setBackground(ask.body().getBackground());
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        button(row, "watched.folder", this::addFolder);
        button(row, "watched.address", () -> AddressDialog.open(inFront(), "", (addresses, keep) -> addresses
                .forEach(each -> remember(new Watched(Watched.Kind.ADDRESS, each, true)))));
        remove = button(row, "watched.remove", this::remove);
        back = button(row, "watched.back", this::putBack);
        all.forEach(this::show);
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                TableItem item = (TableItem) e.item;
                remember(((Watched) item.getData()).turned(item.getChecked()));
            }
            remove.setEnabled(table.getSelectionIndex() >= 0);
        });
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            }
        });
        remove.setEnabled(false);
        back.setEnabled(false);
    }

    public static void open(DialogContext context, List<Watched> all) {
        WatchedDialog dialog = new WatchedDialog(context, all);
        dialog.ask.open(560);
        dialog.table.setFocus();
    }

    private DialogContext inFront() {
        return new DialogContext(ask.shell(), context.words(), context.theme(), context.language(), context.host(), context.author());
    }

    private Button button(Composite row, String key, Runnable run) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(context.words().get(key));
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(ask.shell());
        dialog.setText(context.words().get("watched.folder"));
        String chosen = dialog.open();
        if (chosen != null) {
            remember(new Watched(Watched.Kind.FOLDER, Path.of(chosen).toAbsolutePath().normalize().toString(), true));
        }
    }

    private void remember(Watched place) {
        context.host().change(session -> session.watch(place));
        for (TableItem item : table.getItems()) {
            if (((Watched) item.getData()).place().equals(place.place())) {
                item.setData(place);
                item.setChecked(place.on());
                return;
            }
        }
        show(place);
    }

    private void show(Watched place) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(place.place());
        item.setImage(context.theme().icon(place.kind() == Watched.Kind.FOLDER ? "folder" : "globe", Theme.Role.SECOND_TEXT));
        item.setChecked(place.on());
        item.setData(place);
    }

    private void remove() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            Watched place = (Watched) table.getItem(index).getData();
            context.host().change(session -> session.unwatch(place.place()));
            table.remove(index);
            remove.setEnabled(false);
            removed = place;
            back.setEnabled(true);
        }
    }

    /** What was taken away last, as it was. */
    private void putBack() {
        if (removed != null) {
            remember(removed);
            removed = null;
            back.setEnabled(false);
        }
    }
}
