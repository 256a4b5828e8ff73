package org.dateline.workbench.internal.dialogs;

import org.dateline.ui.api.Theme;

/** What this is, and under which licence. */
public final class AboutDialog {

    private AboutDialog() {
    }

    public static void open(DialogContext context) {
        Ask[] ask = new Ask[1];
        ask[0] = new Ask(context.parent(), context.words(), context.theme(), context.words().get("about.title"),
                context.words().get("close"), () -> ask[0].close());
        ask[0].line("Dateline", Theme.Text.WELCOME);
        ask[0].line(context.words().get("about.what"), Theme.Text.SYSTEM);
        ask[0].line(context.words().get("about.offline"), Theme.Text.SYSTEM);
        ask[0].line(context.words().get("about.licence"), Theme.Text.SMALL);
        ask[0].open(460);
    }
}
