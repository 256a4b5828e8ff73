package org.dateline.workbench.internal.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.workbench.internal.cases.CaseState;
import org.dateline.workbench.internal.commands.Command;
import org.dateline.workbench.internal.commands.Commands;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;

/** The tool bar with the search field in its middle. */
final class ToolStrip {

    private static final int SEARCH_WIDTH = 380;

    private final Composite strip;
    private final Commands commands;
    private final Messages words;
    private final Theme theme;
    private final Map<ToolItem, Command> items = new HashMap<>();
    private final Text search;

    ToolStrip(Composite parent, Commands commands, Messages words, Theme theme) {
        this.commands = commands;
        this.words = words;
        this.theme = theme;
        strip = new Composite(parent, SWT.NONE);
        strip.setBackground(theme.color(Theme.Role.WINDOW));
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        strip.setLayout(layout);
        ToolBar left = bar(List.of("add-files", "", "undo", "redo", "", "accept", "change", "reject", "", "next-to-check"));
        left.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
        search = new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(words.get("search.hint", Commands.keyText(commands.get("find").accelerator())));
        GridData wide = new GridData(SWT.END, SWT.CENTER, true, true);
        wide.widthHint = SEARCH_WIDTH;
        wide.minimumWidth = 120;
        search.setLayoutData(wide);
        ToolBar right = bar(List.of("export"));
        right.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    }

    private ToolBar bar(List<String> ids) {
        ToolBar bar = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
        bar.setBackground(strip.getBackground());
        for (String id : ids) {
            if (id.isEmpty()) {
                new ToolItem(bar, SWT.SEPARATOR);
                continue;
            }
            Command command = commands.get(id);
            ToolItem item = new ToolItem(bar, SWT.PUSH);
            item.setImage(theme.icon(command.icon(), Theme.Role.TEXT));
            items.put(item, command);
            item.setText(words.get("tool." + id, 0));
            item.addListener(SWT.Selection, e -> commands.run(id));
        }
        return bar;
    }

    Composite control() {
        return strip;
    }

    Text search() {
        return search;
    }

    /** Brings the buttons up to date. */
    void update(@Nullable CaseState state) {
        int toCheck = state == null ? 0 : state.toCheck().size();
        items.forEach((item, command) -> {
            boolean enabled = command.enabled().getAsBoolean();
            if (item.getEnabled() != enabled) {
                item.setEnabled(enabled);
            }
            String keys = Commands.keyText(command.accelerator());
            String label = command.label().get().replace("&", "").replace("...", "");
            item.setToolTipText(keys.isEmpty() ? label : label + " (" + keys + ")");
            if (command.id().equals("next-to-check")) {
                String text = words.get("tool.next-to-check", Messages.grouped(toCheck));
                if (!text.equals(item.getText())) {
                    item.setText(text);
                    item.getParent().pack();
                    strip.layout();
                }
            }
        });
        search.setEnabled(state != null);
    }
}
