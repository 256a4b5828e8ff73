package org.dateline.views.internal.reader;

import java.util.List;

import org.dateline.api.story.LeftOut;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What was left out of a story, each line with the place it was taken from. */
final class LeftOutPopup {

    private LeftOutPopup() {
    }

    static void open(Control near, List<LeftOut> lines, Messages words, Theme theme) {
        Shell shell = new Shell(near.getShell(), SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(words.get("leftOut.title"));
        shell.setLayout(new FillLayout());
        Table table = new Table(shell, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        TableColumn text = new TableColumn(table, SWT.LEFT);
        text.setText(words.get("leftOut.text"));
        text.setWidth(420);
        TableColumn place = new TableColumn(table, SWT.LEFT);
        place.setText(words.get("leftOut.place"));
        place.setWidth(140);
        for (LeftOut line : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {line.text().replaceAll("\\s+", " "), line.at()});
            item.setForeground(1, theme.color(Theme.Role.SECOND_TEXT));
        }
        shell.setSize(600, 320);
        shell.setLocation(near.toDisplay(Math.max(0, near.getSize().x - 620), 24));
        shell.open();
    }
}
