package org.dateline.workbench.internal.dialogs;

import java.util.List;

import org.dateline.api.cases.SetAside;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Inputs that did not become stories, each with its reason. */
public final class SetAsideDialog {

    private SetAsideDialog() {
    }

    public static void open(DialogContext context, List<SetAside> inputs) {
        Shell shell = new Shell(context.parent(), SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(context.words().get("aside.title"));
        shell.setLayout(new FillLayout());
        Table table = new Table(shell, SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        TableColumn input = new TableColumn(table, SWT.LEFT);
        input.setText(context.words().get("aside.input"));
        TableColumn reason = new TableColumn(table, SWT.LEFT);
        reason.setText(context.words().get("aside.reason"));
        for (SetAside one : inputs) {
            new TableItem(table, SWT.NONE).setText(new String[] {one.path(), one.reason()});
        }
        if (inputs.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(0, context.words().get("aside.none"));
        }
        input.setWidth(260);
        reason.setWidth(420);
        shell.setSize(720, 380);
        shell.open();
    }
}
