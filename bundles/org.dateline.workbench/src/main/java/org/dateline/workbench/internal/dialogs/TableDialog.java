package org.dateline.workbench.internal.dialogs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** Which column of a table holds what of a story, where its headings do not say it. */
public final class TableDialog {

    private static final List<String> ROLES = List.of("text", "title", "published", "author", "url", "id");
    private static final int LONGEST_HEAD = 1 << 16;
    private static final char QUOTE = 0x22;

    private final Ask ask;
    private final Map<String, Combo> columns = new LinkedHashMap<>();

    private TableDialog(DialogContext context, Path table, List<String> headings, Consumer<Map<String, String>> then) {
        ask = new Ask(context.parent(), context.words(), context.theme(), context.words().get("columns.title"),
                context.words().get("columns.ok"), () -> ok(then));
        ask.line(String.valueOf(table.getFileName()), Theme.Text.ITEM_TITLE);
        ask.line(context.words().get("columns.what"), Theme.Text.SYSTEM);
        for (String role : ROLES) {
            ask.label(context.words().get("columns.holds." + role));
            Combo combo = ask.wide(new Combo(ask.body(), SWT.DROP_DOWN | SWT.READ_ONLY));
            combo.add(context.words().get("columns.asHeaded"));
            headings.forEach(combo::add);
            combo.select(0);
            columns.put(role, combo);
        }
    }

    /** @param then is given column numbers from 1 by what they hold, for those that were chosen */
    public static void open(DialogContext context, Path table, List<String> headings, Consumer<Map<String, String>> then) {
        TableDialog dialog = new TableDialog(context, table, headings, then);
        dialog.ask.open(460);
        dialog.columns.values().iterator().next().setFocus();
    }

    private void ok(Consumer<Map<String, String>> then) {
        Map<String, String> chosen = new HashMap<>();
        columns.forEach((role, combo) -> {
            if (combo.getSelectionIndex() > 0) {
                chosen.put(role, Integer.toString(combo.getSelectionIndex()));
            }
        });
        ask.close();
        then.accept(chosen);
    }

    /** The cells of the first line, to choose from; to be called off the UI thread. */
    public static List<String> headings(Path table) throws IOException {
        try (BufferedReader lines = new BufferedReader(new java.io.InputStreamReader(Files.newInputStream(table), StandardCharsets.UTF_8))) {
            char[] start = new char[LONGEST_HEAD];
            int length = Math.max(0, lines.read(start));
            String first = new String(start, 0, length).lines().findFirst().orElse("");
            return cells(first.startsWith("\uFEFF") ? first.substring(1) : first);
        }
    }

    private static List<String> cells(String line) {
        char separator = ',';
        for (char each : new char[] {'\t', ';', '|'}) {
            separator = count(line, each) > count(line, separator) ? each : separator;
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + separator).toCharArray()) {
            if (c == QUOTE) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
