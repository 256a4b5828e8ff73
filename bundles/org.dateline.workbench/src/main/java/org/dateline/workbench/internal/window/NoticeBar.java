package org.dateline.workbench.internal.window;

import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line under the tool bar that says what went wrong, or what a person should know; it goes when it is closed. */
final class NoticeBar {

    private final Composite bar;
    private final Theme theme;
    private final Label icon;
    private final Label text;
    private final Button action;
    private Runnable onAction = () -> { };

    NoticeBar(Composite parent, Messages words, Theme theme) {
        this.theme = theme;
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 12;
        layout.marginHeight = 4;
        bar.setLayout(layout);
        icon = new Label(bar, SWT.NONE);
        text = new Label(bar, SWT.WRAP);
        text.setFont(theme.font(Theme.Text.SYSTEM));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        action = new Button(bar, SWT.PUSH);
        action.setLayoutData(new GridData());
        action.addListener(SWT.Selection, e -> onAction.run());
        Button close = new Button(bar, SWT.PUSH);
        close.setText(words.get("close"));
        close.addListener(SWT.Selection, e -> hide());
        show(false);
    }

    Composite control() {
        return bar;
    }

    void error(String message) {
        say(message, "triangle-alert", Role.ERROR, Role.ERROR_BACK);
        action("", () -> { });
    }

    void warn(String message, String actionText, Runnable run) {
        say(message, "triangle-alert", Role.TO_CHECK, Role.TO_CHECK_BACK);
        action(actionText, run);
    }

    private void action(String label, Runnable run) {
        onAction = run;
        action.setText(label);
        action.setVisible(!label.isEmpty());
        ((GridData) action.getLayoutData()).exclude = label.isEmpty();
        bar.layout();
    }

    private void say(String message, String name, Role role, Role ground) {
        bar.setBackground(theme.color(ground));
        icon.setBackground(theme.color(ground));
        text.setBackground(theme.color(ground));
        icon.setImage(theme.icon(name, role));
        text.setText(message);
        text.setForeground(theme.color(Role.TEXT));
        show(true);
    }

    void hide() {
        show(false);
    }

    private void show(boolean shown) {
        bar.setVisible(shown);
        GridData data = bar.getLayoutData() instanceof GridData d ? d : new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = !shown;
        bar.setLayoutData(data);
        bar.getParent().layout(true, true);
    }
}
