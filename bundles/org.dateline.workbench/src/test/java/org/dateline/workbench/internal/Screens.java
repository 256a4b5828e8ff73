package org.dateline.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.cases.Watched;
import org.dateline.ui.api.Selection;
import org.eclipse.swt.widgets.Shell;

/** A program of its own, so that it can be started in another theme: takes pictures of the window's states. */
public final class Screens {

    private Screens() {
    }

    /** @param arguments a prefix for the pictures' names, and the language */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("dateline-screens");
        String prefix = arguments[0];
        try (OpenWindow window = OpenWindow.onSample(folder, Locale.forLanguageTag(arguments[1]))) {
            window.bench.host().query(view -> view.timeline(TimelineQuery.all()).items().stream()
                    .filter(i -> i.kind() == TimelineItem.Kind.QUOTE && i.clash()).findFirst()
                    .or(() -> view.timeline(TimelineQuery.all()).items().stream().filter(TimelineItem::clash).findFirst()).orElse(null),
                    () -> true, item -> {
                        if (item != null) {
                            window.bench.select(Selection.finding(item.ref(), "screens"));
                        }
                    }, e -> {
                        throw new AssertionError(e);
                    });
            window.settle();
            window.screenshot(prefix + "-main");
            window.bench.commands().run("change");
            Shell dialog = window.dialog();
            window.screenshot(prefix + "-change", dialog);
            dialog.close();
            window.bench.commands().run("export");
            Shell export = window.dialog();
            window.screenshot(prefix + "-export", export);
            export.close();
            versions(window, folder, prefix);
            window.bench.commands().run("close-case");
            window.settle();
            window.screenshot(prefix + "-no-case");
            Path empty = folder.resolve("empty.dateline");
            window.bench.open(empty, org.dateline.api.cases.CaseStore.Mode.CREATE, () -> { });
            window.until("the empty case is open", () -> window.bench.host().isOpen());
            window.settle();
            window.screenshot(prefix + "-empty");
        }
    }

    /** Two versions of one text in the list, what changed between them, and where stories come from. */
    private static void versions(OpenWindow window, Path folder, String prefix) throws Exception {
        String story = Files.readString(Files.writeString(folder.resolve("lighthouse.txt"), """
                The lighthouse was closed

                KELSO ISLAND, 3 March 2025 — The lighthouse of Kelso Island was closed on Monday after a storm, said Mayor Helen Ortiz. Two
                windows of the lamp room were broken and the stairs stand under water. Nobody was hurt. Repairs are to begin in April.
                """));
        new StoryActions(window.bench).add(List.of(folder.resolve("lighthouse.txt")));
        window.until("it is read", () -> window.bench.host().task() == null && window.bench.host().state().stories() == 6);
        Files.writeString(folder.resolve("lighthouse.txt"), story.replace("Two\nwindows", "Three\nwindows").replace("Nobody was hurt. ", "")
                + "\nThe keeper, Tom Okafor, was brought ashore by helicopter in the night to Tuesday.\n");
        new StoryActions(window.bench).add(List.of(folder.resolve("lighthouse.txt")));
        window.until("its new version is read", () -> window.bench.host().task() == null && window.bench.host().state().stories() == 7);
        window.settle();
        window.bench.host().query(view -> view.groups().get(0).versions().get(0).story(), () -> true,
                older -> window.bench.select(Selection.story(older, "screens")), e -> {
                    throw new AssertionError(e);
                });
        window.settle();
        window.screenshot(prefix + "-versions");
        window.bench.commands().run("compare-versions");
        Shell compare = window.dialog();
        window.settle();
        window.screenshot(prefix + "-compare", compare);
        compare.close();
        window.bench.commands().run("add-address");
        Shell address = window.dialog();
        window.screenshot(prefix + "-address", address);
        address.close();
        window.bench.host().change(session -> {
            session.watch(new Watched(Watched.Kind.FOLDER, folder.resolve("incoming").toString(), true));
            session.watch(new Watched(Watched.Kind.ADDRESS, "https://www.example.org/news/feed.xml", true));
            session.watch(new Watched(Watched.Kind.ADDRESS, "https://harbour.example.net/notices.xml", false));
        });
        window.settle();
        window.bench.commands().run("watched");
        Shell watched = window.dialog();
        window.screenshot(prefix + "-watched", watched);
        watched.close();
    }
}
