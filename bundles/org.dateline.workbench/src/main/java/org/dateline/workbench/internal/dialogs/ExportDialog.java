package org.dateline.workbench.internal.dialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.export.Option;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The formats at the left, the chosen one's options at the right, where to save below. The form is drawn from the options. */
public final class ExportDialog {

    /** What is to be written where. */
    public record Choice(String format, Map<String, String> options, Path file) {
    }

    private final DialogContext context;
    private final Messages words;
    private final Map<String, List<Option>> options;
    private final List<String> formats;
    private final Map<String, ProviderDescription> described;
    private final BiConsumer<Choice, String> export;
    private final Path folder;
    private final String name;
    private final Ask ask;
    private final Table table;
    private final Composite form;
    private final Text file;
    private final Map<String, Supplier<String>> values = new HashMap<>();

    /**
     * @param options the options of each format
     * @param name the file's name without its ending
     * @param export called with the choice and the format's label
     */
    public ExportDialog(DialogContext context, Map<String, ProviderDescription> described, Map<String, List<Option>> options,
            Path folder, String name, int toCheck, BiConsumer<Choice, String> export) {
        this.context = context;
        this.words = context.words();
        this.described = described;
        this.options = new LinkedHashMap<>(options);
        this.formats = new ArrayList<>(options.keySet());
        this.export = export;
        this.folder = folder;
        this.name = name;
        ask = new Ask(context.parent(), words, context.theme(), words.get("export.title"), words.get("export.ok"), this::apply);
        table = new Table(ask.body(), SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.widthHint = 230;
        left.heightHint = 300;
        table.setLayoutData(left);
        for (String format : formats) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(described.get(format).label());
            item.setImage(context.theme().icon(icon(format), Role.TEXT));
        }
        table.addListener(SWT.Selection, e -> chosen());
        form = new Composite(ask.body(), SWT.NONE);
        form.setBackground(ask.body().getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.verticalSpacing = 8;
        layout.marginWidth = 12;
        form.setLayout(layout);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        file = saveTo();
        if (toCheck > 0) {
            Label flag = ask.label(words.count("export.toCheck", toCheck));
            flag.setForeground(context.theme().color(Role.TO_CHECK));
            flag.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        if (!formats.isEmpty()) {
            table.select(0);
            chosen();
        }
    }

    private Text saveTo() {
        Composite row = new Composite(ask.body(), SWT.NONE);
        row.setBackground(ask.body().getBackground());
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Label label = new Label(row, SWT.NONE);
        label.setText(words.get("export.saveTo"));
        label.setBackground(row.getBackground());
        label.setForeground(context.theme().color(Role.SECOND_TEXT));
        Text text = new Text(row, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(words.get("export.browse"));
        browse.addListener(SWT.Selection, e -> {
            FileDialog dialog = new FileDialog(ask.shell(), SWT.SAVE);
            dialog.setFileName(Path.of(file.getText()).getFileName().toString());
            dialog.setFilterPath(folder.toString());
            dialog.setOverwrite(true);
            String chosen = dialog.open();
            if (chosen != null) {
                file.setText(chosen);
            }
        });
        return text;
    }

    private static String icon(String format) {
        return switch (format) {
            case "csv" -> "sheet";
            case "html" -> "globe";
            case "timelinejs" -> "chart-gantt";
            case "json" -> "code";
            default -> "file-text";
        };
    }

    private static String ending(String format) {
        return switch (format) {
            case "json" -> ".jsonl";
            case "timelinejs" -> ".timeline.json";
            default -> "." + format;
        };
    }

    public void open() {
        ask.open(820, 560);
    }

    private String format() {
        return formats.get(Math.max(0, table.getSelectionIndex()));
    }

    private void chosen() {
        for (Control child : form.getChildren()) {
            child.dispose();
        }
        values.clear();
        String format = format();
        Label title = new Label(form, SWT.NONE);
        title.setText(described.get(format).label());
        title.setFont(context.theme().font(Theme.Text.SYSTEM_BOLD));
        title.setForeground(context.theme().color(Role.TEXT));
        title.setBackground(form.getBackground());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        List<Option> offered = options.get(format);
        offered.forEach(this::field);
        if (offered.isEmpty()) {
            Label none = new Label(form, SWT.WRAP);
            none.setText(words.get("export.noOptions"));
            none.setForeground(context.theme().color(Role.SECOND_TEXT));
            none.setBackground(form.getBackground());
            none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        form.layout(true, true);
        file.setText(folder.resolve(name + ending(format)).toString());
    }

    private void field(Option option) {
        if (option.choices().equals(List.of("yes", "no"))) {
            Button box = new Button(form, SWT.CHECK);
            box.setText(option.label());
            box.setSelection(option.initial().equals("yes"));
            box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
            values.put(option.id(), () -> box.getSelection() ? "yes" : "no");
            return;
        }
        Label label = new Label(form, SWT.NONE);
        label.setText(option.label());
        label.setBackground(form.getBackground());
        label.setForeground(context.theme().color(Role.TEXT));
        if (option.choices().isEmpty()) {
            Text text = new Text(form, SWT.BORDER);
            text.setText(option.initial());
            text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            values.put(option.id(), text::getText);
        } else {
            Combo combo = new Combo(form, SWT.READ_ONLY);
            option.choices().forEach(combo::add);
            combo.setText(option.initial());
            combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            values.put(option.id(), combo::getText);
        }
    }

    private void apply() {
        Map<String, String> chosen = new HashMap<>();
        values.forEach((id, value) -> chosen.put(id, value.get()));
        export.accept(new Choice(format(), chosen, Path.of(file.getText())), described.get(format()).label());
        ask.close();
    }
}
