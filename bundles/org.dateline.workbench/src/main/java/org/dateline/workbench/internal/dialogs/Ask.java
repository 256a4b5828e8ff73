package org.dateline.workbench.internal.dialogs;

import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The frame of a dialog: a body, a line for what is wrong, Cancel and one way on. It does not wait: what follows is called. */
final class Ask {

    private final Shell shell;
    private final Composite body;
    private final Label wrong;
    private final Button cancel;
    private final Button onward;
    private final Theme theme;

    Ask(Shell parent, Messages words, Theme theme, String title, String onwardText, Runnable run) {
        this.theme = theme;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(title);
        shell.setBackground(theme.color(Theme.Role.WINDOW));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        body = new Composite(shell, SWT.NONE);
        body.setBackground(theme.color(Theme.Role.WINDOW));
        GridLayout inside = new GridLayout(2, false);
        inside.marginWidth = 20;
        inside.marginHeight = 16;
        inside.verticalSpacing = 8;
        inside.horizontalSpacing = 12;
        body.setLayout(inside);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite foot = new Composite(shell, SWT.NONE);
        foot.setBackground(theme.color(Theme.Role.WINDOW));
        GridLayout row = new GridLayout(3, false);
        row.marginWidth = 20;
        row.marginHeight = 14;
        foot.setLayout(row);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        wrong = new Label(foot, SWT.WRAP);
        wrong.setForeground(theme.color(Theme.Role.ERROR));
        wrong.setBackground(foot.getBackground());
        wrong.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        cancel = button(foot, words.get("cancel"));
        cancel.addListener(SWT.Selection, e -> shell.close());
        onward = button(foot, onwardText);
        onward.addListener(SWT.Selection, e -> run.run());
        shell.setDefaultButton(onward);
    }

    private static Button button(Composite parent, String text) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = Math.max(96, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(data);
        return button;
    }

    Shell shell() {
        return shell;
    }

    /** For a dialog that applies at once. */
    void withoutCancel() {
        ((GridData) cancel.getLayoutData()).exclude = true;
        cancel.setVisible(false);
    }

    Composite body() {
        return body;
    }

    /** A label in the first column. */
    Label label(String text) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        label.setForeground(theme.color(Theme.Role.SECOND_TEXT));
        label.setBackground(body.getBackground());
        return label;
    }

    /** A wrapped line over both columns. */
    Label line(String text, Theme.Text font) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text);
        label.setFont(theme.font(font));
        label.setForeground(theme.color(Theme.Role.TEXT));
        label.setBackground(body.getBackground());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.widthHint = 420;
        label.setLayoutData(data);
        return label;
    }

    <C extends Control> C wide(C control) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 300;
        control.setLayoutData(data);
        return control;
    }

    /** Says what is wrong and closes the way on; empty opens it again. */
    void wrong(String text) {
        wrong.setText(text);
        onward.setEnabled(text.isEmpty());
        wrong.getParent().layout();
    }

    void enable(boolean enabled) {
        onward.setEnabled(enabled);
    }

    void open(int width) {
        Point size = shell.computeSize(width, SWT.DEFAULT);
        open(Math.max(width, size.x), size.y);
    }

    void open(int width, int height) {
        Rectangle parent = shell.getParent().getBounds();
        shell.setSize(width, height);
        shell.setLocation(parent.x + (parent.width - width) / 2, parent.y + Math.max(40, (parent.height - height) / 3));
        shell.open();
    }

    void close() {
        shell.close();
    }
}
