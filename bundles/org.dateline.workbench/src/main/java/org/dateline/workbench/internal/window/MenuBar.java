package org.dateline.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.workbench.internal.cases.CaseState;
import org.dateline.workbench.internal.commands.Command;
import org.dateline.workbench.internal.commands.Commands;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** The menu bar; each menu brings itself up to date when it opens. */
final class MenuBar {

    private static final String LINE = "-";

    /** In the order of the bar. */
    private static final List<Map.Entry<String, List<String>>> MENUS = List.of(
            Map.entry("case", List.of("new-case", "open-case", "recent", "save-copy", "close-case", LINE, "add-files", "add-folder",
                    "add-table", "add-address", "watched", "check-feeds", "pictures", "set-aside", LINE, "export", LINE, "quit")),
            Map.entry("edit", List.of("undo", "redo", LINE, "paste", LINE, "find")),
            Map.entry("view", List.of("timeline-view", "reader-view", "item-view", "timeline-table", LINE, "reader-larger", "reader-smaller", LINE,
                    "next-pane")),
            Map.entry("go", List.of("back", "next-to-check", "previous-to-check")),
            Map.entry("review", List.of("accept", "change", "reject", LINE, "set-speaker", "merge", "cut-apart", LINE,
                    "story-details", "compare-versions", "not-same-text", "analyze-again")),
            Map.entry("layers", List.of("layer.people", "layer.orgs", "layer.dates", "layer.quotes", "layer.amounts")),
            Map.entry("help", List.of("welcome", "keys", "about")));

    private final Commands commands;
    private final Messages words;
    private final Theme theme;
    private final Supplier<List<Path>> recent;
    private final Consumer<Path> openRecent;
    private final Predicate<String> shown;

    /** @param shown whether a layer is shown, by its command's id */
    MenuBar(Commands commands, Messages words, Theme theme, Supplier<List<Path>> recent, Consumer<Path> openRecent,
            Predicate<String> shown) {
        this.commands = commands;
        this.words = words;
        this.theme = theme;
        this.recent = recent;
        this.openRecent = openRecent;
        this.shown = shown;
    }

    void create(Shell shell) {
        Menu bar = new Menu(shell, SWT.BAR);
        for (Map.Entry<String, List<String>> menu : MENUS) {
            MenuItem top = new MenuItem(bar, SWT.CASCADE);
            top.setText(words.get("menu." + menu.getKey()));
            Menu drop = new Menu(shell, SWT.DROP_DOWN);
            top.setMenu(drop);
            menu.getValue().forEach(id -> add(drop, id));
            drop.addListener(SWT.Show, e -> update(drop));
        }
        shell.setMenuBar(bar);
    }

    private void add(Menu menu, String id) {
        if (id.equals(LINE)) {
            new MenuItem(menu, SWT.SEPARATOR);
        } else if (id.equals("recent")) {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(words.get("command.recent"));
            item.setImage(theme.icon("history", Theme.Role.TEXT));
            Menu list = new Menu(menu);
            item.setMenu(list);
            list.addListener(SWT.Show, e -> fillRecent(list));
        } else {
            Command command = commands.get(id);
            MenuItem item = new MenuItem(menu, id.startsWith("layer.") ? SWT.CHECK : SWT.PUSH);
            item.setData(command);
            item.setText(text(command));
            if (!command.icon().isEmpty() && !id.startsWith("layer.")) {
                item.setImage(theme.icon(command.icon(), Theme.Role.TEXT));
            }
            item.setAccelerator(command.accelerator());
            item.addListener(SWT.Selection, e -> commands.run(id));
        }
    }

    private static String text(Command command) {
        String keys = Commands.keyText(command.accelerator());
        return keys.isEmpty() ? command.label().get() : command.label().get() + "\t" + keys;
    }

    private void update(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            if (item.getData() instanceof Command command) {
                item.setText(text(command));
                item.setEnabled(command.enabled().getAsBoolean());
                if ((item.getStyle() & SWT.CHECK) != 0) {
                    item.setSelection(shown.test(command.id()));
                }
            }
        }
    }

    private void fillRecent(Menu list) {
        for (MenuItem item : list.getItems()) {
            item.dispose();
        }
        for (Path path : recent.get()) {
            MenuItem item = new MenuItem(list, SWT.PUSH);
            item.setText(CaseState.nameOf(path));
            item.setToolTipText(path.toString());
            item.addListener(SWT.Selection, e -> openRecent.accept(path));
        }
    }
}
