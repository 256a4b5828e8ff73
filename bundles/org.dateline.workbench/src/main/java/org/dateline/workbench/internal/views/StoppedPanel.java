package org.dateline.workbench.internal.views;

import java.util.Locale;

import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.workbench.internal.Settings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where a view was that stopped: its name, the reason, and a way to try again. */
final class StoppedPanel {

    private StoppedPanel() {
    }

    static void create(Composite area, Theme theme, Locale language, String label, Throwable reason, Runnable again) {
        Messages words = Messages.of(Settings.class, language);
        Composite panel = new Composite(area, SWT.NONE);
        panel.setBackground(theme.color(Theme.Role.ERROR_BACK));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        panel.setLayout(layout);
        Label icon = new Label(panel, SWT.NONE);
        icon.setImage(theme.icon("triangle-alert", Theme.Role.ERROR));
        icon.setBackground(panel.getBackground());
        line(panel, theme.font(Theme.Text.SYSTEM_BOLD), words.get("view.stopped", label), theme);
        new Label(panel, SWT.NONE).setBackground(panel.getBackground());
        line(panel, theme.font(Theme.Text.SYSTEM), words.get("view.stopped.safe"), theme);
        new Label(panel, SWT.NONE).setBackground(panel.getBackground());
        line(panel, theme.font(Theme.Text.SMALL), reason(reason), theme);
        new Label(panel, SWT.NONE).setBackground(panel.getBackground());
        Button button = new Button(panel, SWT.PUSH);
        button.setText(words.get("view.again"));
        button.addListener(SWT.Selection, e -> area.getDisplay().asyncExec(again));
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + message;
    }

    private static void line(Composite panel, org.eclipse.swt.graphics.Font font, String text, Theme theme) {
        Label label = new Label(panel, SWT.WRAP);
        label.setText(text);
        label.setFont(font);
        label.setForeground(theme.color(Theme.Role.TEXT));
        label.setBackground(panel.getBackground());
        label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }
}
