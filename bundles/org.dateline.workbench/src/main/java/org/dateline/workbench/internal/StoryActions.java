package org.dateline.workbench.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.dateline.api.cases.Watched;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Report;
import org.dateline.api.story.StoryId;
import org.dateline.workbench.internal.commands.Commands;
import org.dateline.workbench.internal.dialogs.AddressDialog;
import org.dateline.workbench.internal.dialogs.CompareDialog;
import org.dateline.workbench.internal.dialogs.PicturesDialog;
import org.dateline.workbench.internal.dialogs.SetAsideDialog;
import org.dateline.workbench.internal.dialogs.StoryDialog;
import org.dateline.workbench.internal.dialogs.TableDialog;
import org.dateline.workbench.internal.dialogs.WatchedDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/** Stories in: files, folders, addresses, what is pasted or dropped, watched folders and feeds; and what changed between two. */
final class StoryActions {

    private static final String PICTURES = "pictures.languages";

    private final Workbench bench;

    StoryActions(Workbench bench) {
        this.bench = bench;
    }

    void register(Commands commands) {
        BooleanSupplier open = bench.host()::isOpen;
        BooleanSupplier idle = () -> bench.host().task() == null;
        BooleanSupplier addable = () -> idle.getAsBoolean() && (!open.getAsBoolean() || bench.host().writable());
        BooleanSupplier writable = () -> bench.host().writable();
        commands.add("add-files", "plus", SWT.MOD1 | 'O', addable, this::addFiles);
        commands.add("add-folder", "folder", 0, addable, this::addFolder);
        commands.add("add-table", "table", 0, addable, this::addTable);
        commands.add("add-address", "globe", SWT.MOD1 | 'L', addable, () -> addAddresses(""));
        commands.add("paste", "clipboard-paste", SWT.MOD1 | 'V', () -> true, () -> new Pasting(bench).paste());
        commands.add("watched", "folder-open", 0, writable, this::watched);
        commands.add("check-feeds", "rotate-ccw", SWT.F5, () -> writable.getAsBoolean() && idle.getAsBoolean(), this::checkFeeds);
        commands.add("pictures", "image", 0, () -> true, this::pictures);
        commands.add("set-aside", "triangle-alert", 0, open, this::setAside);
        commands.add("story-details", "pencil", SWT.F4, () -> writable.getAsBoolean() && story() != null, this::details);
        commands.add("compare-versions", "file-diff", SWT.MOD1 | 'D', () -> story() != null, this::compare);
        commands.add("not-same-text", "split", 0, () -> writable.getAsBoolean() && story() != null, this::apart);
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(bench.shell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(bench.words().get("add.title"));
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(bench.shell());
        dialog.setText(bench.words().get("add.folder"));
        String chosen = dialog.open();
        if (chosen != null) {
            add(List.of(Path.of(chosen)));
        }
    }

    private void addTable() {
        FileDialog dialog = new FileDialog(bench.shell(), SWT.OPEN);
        dialog.setText(bench.words().get("columns.title"));
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.tab", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            addTable(Path.of(chosen));
        }
    }

    void addTable(Path table) {
        Input input = Input.of(table, table.getFileName().toString()).declared("text/csv");
        bench.host().background(() -> TableDialog.headings(table), headings -> TableDialog.open(bench.dialogs(), table, headings,
                columns -> bringIn(List.of(input), options().withColumns(columns))));
    }

    /** @param text what the dialog begins with */
    void addAddresses(String text) {
        AddressDialog.open(bench.dialogs(), text, (addresses, remember) -> {
            if (remember && bench.host().writable()) {
                bench.host().change(session -> {
                    for (String each : addresses) {
                        session.watch(new Watched(Watched.Kind.ADDRESS, each, true));
                    }
                });
            }
            bringIn(addresses.stream().map(Input::ofAddress).toList());
        });
    }

    void addText(String text) {
        bringIn(List.of(named(text, text).declared("text/plain")));
    }

    /** @param plain the same without markup, for the name */
    void addPage(String html, String plain) {
        bringIn(List.of(named(html, plain).declared("text/html")));
    }

    private Input named(String content, String plain) {
        String first = plain.strip().lines().findFirst().orElse("");
        String name = first.length() <= 40 ? first : first.substring(0, 40).strip();
        return Input.of(content.getBytes(StandardCharsets.UTF_8), bench.words().get("paste.name", name));
    }

    void add(List<Path> paths) {
        if (paths.size() == 1 && paths.get(0).toString().endsWith(".dateline")) {
            bench.open(paths.get(0));
        } else {
            bringIn(paths.stream().map(p -> Input.of(p, p.getFileName().toString())).toList());
        }
    }

    /** Into the open case, or a new one where none is open. */
    void bringIn(List<Input> inputs) {
        bringIn(inputs, options());
    }

    /** How the person wants stories to be read. */
    AnalysisOptions options() {
        String languages = bench.settings().get(PICTURES, "");
        return AnalysisOptions.arePictureLanguages(languages) ? AnalysisOptions.USUAL.withPictures(languages) : AnalysisOptions.USUAL;
    }

    private void pictures() {
        PicturesDialog.open(bench.dialogs(), options().pictureLanguages(), bench.words().get("pictures.usual"),
                languages -> bench.settings().set(PICTURES, languages));
    }

    private void bringIn(List<Input> inputs, AnalysisOptions options) {
        if (!bench.host().isOpen()) {
            new CaseActions(bench).newCase(() -> bringIn(inputs, options));
        } else if (!bench.host().writable()) {
            bench.window().say(bench.words().get("add.readOnly"));
        } else if (bench.host().task() != null) {
            bench.window().say(bench.words().get("add.notNow"));
        } else {
            read(inputs, options, false);
        }
    }

    /** @param quietly where nothing came of it, nothing is said */
    void read(List<Input> inputs, AnalysisOptions options, boolean quietly) {
        List<Report> reports = new ArrayList<>();
        bench.host().run(bench.words().get("task.import"), (session, task) -> reports.add(session.importAll(inputs, options, task)),
                () -> reports.stream().filter(each -> !quietly || each.stories() > 0).forEach(this::imported));
    }

    private void imported(Report report) {
        StringBuilder done = new StringBuilder(bench.words().count(report.cancelled() ? "done.importStopped" : "done.import", report.stories()));
        if (report.versions() > 0) {
            done.append(' ').append(bench.words().count("done.versions", report.versions()));
        }
        if (report.known() > 0) {
            done.append(' ').append(bench.words().count("done.known", report.known()));
        }
        bench.window().say(done.toString());
        if (!report.setAside().isEmpty()) {
            bench.window().warn(bench.words().count("done.setAside", report.setAside().size(), report.setAside().get(0).path(),
                    report.setAside().get(0).reason()), bench.words().get("aside.show"),
                    () -> SetAsideDialog.open(bench.dialogs(), report.setAside()));
        }
    }

    private void setAside() {
        bench.host().query(view -> view.setAside(), () -> true, all -> SetAsideDialog.open(bench.dialogs(), all), bench::failed);
    }

    private void watched() {
        bench.host().query(view -> view.watched(), () -> true, all -> WatchedDialog.open(bench.dialogs(), all), bench::failed);
    }

    private void checkFeeds() {
        bench.host().query(view -> view.watched().stream().filter(each -> each.on() && each.kind() == Watched.Kind.ADDRESS)
                .map(each -> Input.ofAddress(each.place())).toList(), () -> true, feeds -> {
                    if (feeds.isEmpty()) {
                        watched();
                    } else {
                        bringIn(feeds);
                    }
                }, bench::failed);
    }

    private @org.jspecify.annotations.Nullable StoryId story() {
        return bench.selections().current().stories().stream().findFirst().orElse(null);
    }

    private void details() {
        StoryId story = story();
        if (story != null) {
            bench.host().query(view -> view.story(story), () -> true, found -> {
                if (found != null) {
                    StoryDialog.open(bench.dialogs(), found.story());
                }
            }, bench::failed);
        }
    }

    private void apart() {
        StoryId story = story();
        if (story != null) {
            String author = bench.settings().get("author", "");
            bench.host().query(view -> view.groups().stream().anyMatch(each -> each.holds(story)), () -> true, grouped -> {
                if (grouped) {
                    bench.host().change(session -> session.correct(CompareDialog.apart(story, author)));
                } else {
                    bench.window().say(bench.words().get("compare.none"));
                }
            }, bench::failed);
        }
    }

    private void compare() {
        StoryId story = story();
        if (story != null) {
            bench.host().query(view -> CompareDialog.versions(view, story, bench.words(), bench.language()), () -> true, versions -> {
                if (versions.size() < 2) {
                    bench.window().say(bench.words().get("compare.none"));
                } else {
                    CompareDialog.open(bench.dialogs(), versions, story);
                }
            }, bench::failed);
        }
    }
}
