package org.dateline.workbench.internal;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.widgets.Shell;

/** Files, folders, links and text dropped anywhere on the window are added to the case. */
final class DropTargets {

    private final Workbench bench;

    DropTargets(Workbench bench) {
        this.bench = bench;
    }

    void install(Shell shell) {
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT | DND.DROP_MOVE);
        // The first of these that is offered is taken: a link comes also as a file, a piece of a page also as text.
        target.setTransfer(URLTransfer.getInstance(), FileTransfer.getInstance(), HTMLTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
            }

            @Override
            public void drop(DropTargetEvent event) {
                Transfer html = HTMLTransfer.getInstance();
                Object data = event.data;
                boolean page = html.isSupportedType(event.currentDataType);
                boolean link = URLTransfer.getInstance().isSupportedType(event.currentDataType);
                // A dialog must not open while the drop is under way.
                shell.getDisplay().asyncExec(() -> take(data, page, link));
            }
        });
    }

    private void take(Object data, boolean page, boolean link) {
        Pasting pasting = new Pasting(bench);
        if (data instanceof String[] files) {
            pasting.take(files, "", "");
        } else if (data instanceof String text) {
            // A link comes with its title in the line below.
            pasting.take(null, page ? text : "", link ? text.lines().findFirst().orElse("") : page ? withoutMarkup(text) : text);
        }
    }

    /** For the name of the story alone. */
    private static String withoutMarkup(String html) {
        StringBuilder text = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < html.length() && text.length() < 400; i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '>') {
                tag = c == '<';
                text.append(tag ? "" : " ");
            } else if (!tag) {
                text.append(c);
            }
        }
        return text.toString().strip();
    }
}
