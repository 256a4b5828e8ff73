package org.dateline.workbench.internal.dialogs;

import java.util.Collection;

import org.dateline.workbench.internal.commands.Command;
import org.dateline.workbench.internal.commands.Commands;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** All keys in one list. */
public final class KeysDialog {

    private static final String[] CANVAS = {"items", "lanes", "pan", "zoom", "fit", "ends", "open", "leave", "search"};

    private KeysDialog() {
    }

    public static void open(DialogContext context, Collection<Command> commands) {
        Shell shell = new Shell(context.parent(), SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(context.words().get("keys.title"));
        shell.setLayout(new FillLayout());
        Table table = new Table(shell, SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        TableColumn what = new TableColumn(table, SWT.LEFT);
        what.setText(context.words().get("keys.what"));
        TableColumn key = new TableColumn(table, SWT.LEFT);
        key.setText(context.words().get("keys.key"));
        for (Command command : commands) {
            if (command.accelerator() != 0) {
                row(table, command.label().get().replace("&", ""), Commands.keyText(command.accelerator()));
            }
        }
        for (String id : CANVAS) {
            row(table, context.words().get("keys.canvas." + id), context.words().get("keys.canvas." + id + ".key"));
        }
        what.setWidth(330);
        key.setWidth(150);
        shell.setSize(520, 600);
        shell.open();
    }

    private static void row(Table table, String what, String key) {
        new TableItem(table, SWT.NONE).setText(new String[] {what, key});
    }
}
