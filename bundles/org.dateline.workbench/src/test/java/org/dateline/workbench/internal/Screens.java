package org.dateline.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
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
}
