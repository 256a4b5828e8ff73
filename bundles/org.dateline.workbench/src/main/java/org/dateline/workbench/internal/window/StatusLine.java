package org.dateline.workbench.internal.window;

import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.workbench.internal.cases.CaseState;
import org.dateline.workbench.internal.cases.Task;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.jspecify.annotations.Nullable;

/** Counts, what is going on with a way to stop it, and the promise. */
final class StatusLine {

    private static final int STEPS = 1000;

    private final Composite line;
    private final Messages words;
    private final Theme theme;
    private final Label counts;
    private final Label doing;
    private final ProgressBar progress;
    private final Button cancel;
    private @Nullable Task task;

    StatusLine(Composite parent, Messages words, Theme theme) {
        this.words = words;
        this.theme = theme;
        line = new Composite(parent, SWT.NONE);
        line.setBackground(theme.color(Role.WINDOW));
        GridLayout layout = new GridLayout(6, false);
        layout.marginHeight = 2;
        layout.marginWidth = 10;
        layout.horizontalSpacing = 10;
        line.setLayout(layout);
        counts = label(SWT.LEFT, true);
        doing = label(SWT.RIGHT, true);
        progress = new ProgressBar(line, SWT.HORIZONTAL);
        progress.setMaximum(STEPS);
        GridData wide = new GridData(SWT.END, SWT.CENTER, false, true);
        wide.widthHint = 150;
        progress.setLayoutData(wide);
        cancel = new Button(line, SWT.PUSH);
        cancel.setText(words.get("cancel"));
        cancel.setFont(theme.font(Theme.Text.SMALL));
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
        cancel.addListener(SWT.Selection, e -> {
            if (task != null) {
                task.cancel();
            }
        });
        Label lock = new Label(line, SWT.NONE);
        lock.setImage(theme.icon("lock", Role.SECOND_TEXT));
        lock.setBackground(line.getBackground());
        label(SWT.RIGHT, false).setText(words.get("status.offline"));
        task(null);
    }

    private Label label(int style, boolean grab) {
        Label label = new Label(line, style);
        label.setFont(theme.font(Theme.Text.SMALL));
        label.setForeground(theme.color(Role.SECOND_TEXT));
        label.setBackground(line.getBackground());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, grab, true));
        return label;
    }

    Composite control() {
        return line;
    }

    void state(@Nullable CaseState state, String more) {
        String text = state == null ? "" : String.join(" · ",
                words.count("status.stories", state.stories()), words.count("status.items", state.items()),
                words.get("status.toCheck", Messages.grouped(state.toCheck().size())));
        counts.setText(more.isEmpty() ? text : text + " · " + more);
    }

    void task(@Nullable Task running) {
        task = running;
        boolean shown = running != null;
        show(progress, shown);
        show(cancel, shown);
        if (running == null) {
            doing.setText("");
        } else {
            doing.setText(running.cancelled() ? words.get("status.stopping")
                    : running.message().isEmpty() ? running.name() : running.name() + ": " + running.message());
            progress.setSelection(running.fraction() < 0 ? STEPS / 10 : (int) (running.fraction() * STEPS));
            cancel.setEnabled(!running.cancelled());
        }
        line.layout();
    }

    private static void show(org.eclipse.swt.widgets.Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    /** A line that takes the place of what is going on, such as how an import ended. */
    void say(String text) {
        if (task == null) {
            doing.setText(text);
            line.layout();
        }
    }
}
