package org.dateline.workbench.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.dateline.api.cases.CaseStore;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Option;
import org.dateline.workbench.internal.cases.CaseState;
import org.dateline.workbench.internal.commands.Commands;
import org.dateline.workbench.internal.dialogs.ExportDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** New, open, close, copy, export. */
final class CaseActions {

    private static final String ENDING = ".dateline";

    private final Workbench bench;

    CaseActions(Workbench bench) {
        this.bench = bench;
    }

    void register(Commands commands) {
        BooleanSupplier open = bench.host()::isOpen;
        BooleanSupplier idle = () -> bench.host().task() == null;
        commands.add("new-case", "file-plus", SWT.MOD1 | 'N', () -> true, () -> newCase(() -> { }));
        commands.add("open-case", "folder-open", SWT.MOD1 | SWT.SHIFT | 'O', () -> true, this::openCase);
        commands.add("save-copy", "copy", 0, () -> open.getAsBoolean() && idle.getAsBoolean(), this::saveCopy);
        commands.add("close-case", "x", SWT.MOD1 | 'W', open, () -> {
            bench.settings().set("case.last", "");
            bench.selections().clear();
            bench.window().say("");
            bench.window().hideNotice();
            bench.host().close();
        });
        commands.add("export", "upload", SWT.MOD1 | 'E', () -> open.getAsBoolean() && idle.getAsBoolean(), this::export);
        commands.add("sample", "newspaper", 0, idle, () -> new SampleCase(bench).open());
    }

    /** Asks where, and opens it. */
    void newCase(Runnable then) {
        FileDialog dialog = new FileDialog(bench.shell(), SWT.SAVE);
        dialog.setText(bench.words().get("case.new"));
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFileName(bench.words().get("case.untitled") + ENDING);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            create(Path.of(chosen.endsWith(ENDING) ? chosen : chosen + ENDING), then);
        }
    }

    private void create(Path file, Runnable then) {
        try {
            Files.deleteIfExists(file);
            bench.open(file, CaseStore.Mode.CREATE, then);
        } catch (IOException e) {
            bench.failed(new org.dateline.api.cases.CaseException(bench.words().get("error.replace", file), e));
        }
    }

    private void openCase() {
        FileDialog dialog = new FileDialog(bench.shell(), SWT.OPEN);
        dialog.setText(bench.words().get("case.open"));
        dialog.setFilterExtensions(new String[] {"*" + ENDING, "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            bench.open(Path.of(chosen));
        }
    }

    private void saveCopy() {
        FileDialog dialog = new FileDialog(bench.shell(), SWT.SAVE);
        dialog.setText(bench.words().get("case.copy"));
        dialog.setFileName(name() + " copy" + ENDING);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Path.of(chosen);
            bench.host().run(bench.words().get("task.copy"), (session, task) -> session.saveCopy(target),
                    () -> bench.window().say(bench.words().get("done.copy", target.getFileName())));
        }
    }

    private String name() {
        CaseState state = bench.host().state();
        return state == null ? "" : state.name();
    }

    private void export() {
        Desk desk = bench.host().desk();
        bench.host().background(() -> offered(desk), offered -> {
            CaseState state = bench.host().state();
            if (state != null) {
                new ExportDialog(bench.dialogs(), desk.formats(), offered, state.file().toAbsolutePath().getParent(), state.name(),
                        state.toCheck().size(), this::export).open();
            }
        });
    }

    private static Map<String, List<Option>> offered(Desk desk) throws org.dateline.api.PluginException {
        Map<String, List<Option>> options = new LinkedHashMap<>();
        for (Map.Entry<String, ProviderDescription> format : desk.formats().entrySet()) {
            options.put(format.getKey(), desk.options(format.getKey()));
        }
        return options;
    }

    /** Written beside and moved, so that a failed export leaves what was there. */
    private void export(ExportDialog.Choice choice, String label) {
        Desk desk = bench.host().desk();
        List<ExportReport> reports = new ArrayList<>();
        bench.host().run(bench.words().get("task.export", label), (session, task) -> {
            Path target = choice.file().toAbsolutePath();
            Path beside = target.resolveSibling(target.getFileName() + ".new");
            try {
                try (OutputStream out = Files.newOutputStream(beside)) {
                    reports.add(desk.export(session, choice.format(), choice.options(), out, task));
                }
                if (!task.cancelled()) {
                    Files.move(beside, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                throw new org.dateline.api.cases.CaseException(bench.words().get("error.export", target), e);
            } finally {
                Files.deleteIfExists(beside);
            }
        }, () -> reports.forEach(r -> bench.window().say(bench.words().count("done.export", r.items(), choice.file().getFileName()))));
    }
}
