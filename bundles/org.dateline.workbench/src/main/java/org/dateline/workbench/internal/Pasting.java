package org.dateline.workbench.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.dateline.api.desk.Input;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What comes over the clipboard or is dropped: files, addresses, a piece of a page, or text. */
final class Pasting {

    private static final List<String> BLOCKS = List.of("<p", "<h1", "<h2", "<li", "<blockquote", "<article", "<div");

    private final Workbench bench;
    private final StoryActions stories;

    Pasting(Workbench bench) {
        this.bench = bench;
        this.stories = new StoryActions(bench);
    }

    /** In a text field the field's own paste; else what is on the clipboard becomes stories. */
    void paste() {
        Control focus = bench.shell().getDisplay().getFocusControl();
        if (focus instanceof Text field) {
            field.paste();
            return;
        }
        if (focus instanceof Combo field) {
            field.paste();
            return;
        }
        Clipboard clipboard = new Clipboard(bench.shell().getDisplay());
        Object files = clipboard.getContents(FileTransfer.getInstance());
        Object html = clipboard.getContents(HTMLTransfer.getInstance());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        take(files instanceof String[] names ? names : null, html instanceof String page ? page : "", text instanceof String words ? words : "");
    }

    void take(String @Nullable [] files, String html, String text) {
        if (files != null && files.length > 0) {
            stories.add(Arrays.stream(files).map(Path::of).toList());
        } else if (areAddresses(text)) {
            stories.addAddresses(text);
        } else if (BLOCKS.stream().anyMatch(html::contains)) {
            stories.addPage(html, text);
        } else if (!text.isBlank()) {
            stories.addText(text);
        } else {
            bench.window().say(bench.words().get("paste.none"));
        }
    }

    /** Nothing but addresses, one a line. */
    private static boolean areAddresses(String text) {
        List<String> lines = text.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return !lines.isEmpty() && lines.stream().allMatch(line -> Input.isAddress(line) && line.chars().noneMatch(Character::isWhitespace));
    }
}
