package org.dateline.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.desk.Input;

/** Looks every few seconds at the folders that the open case remembers, and reads what is new there. UI thread. */
final class FolderPolling {

    private static final int PAUSE_MS = 2500;

    private final Workbench bench;
    private boolean looking;

    FolderPolling(Workbench bench) {
        this.bench = bench;
    }

    void start() {
        bench.host().display().timerExec(PAUSE_MS, this::look);
    }

    private void look() {
        if (bench.window().shell().isDisposed()) {
            return;
        }
        start();
        if (!looking && isFree()) {
            looking = true;
            List<Input> found = new ArrayList<>();
            bench.host().aside(session -> found.addAll(session.newInFolders()), () -> {
                looking = false;
                if (!found.isEmpty()) {
                    read(found);
                }
            });
        }
    }

    /** What was found is told once; so it waits for a task that began meanwhile. */
    private void read(List<Input> found) {
        if (isFree()) {
            StoryActions stories = new StoryActions(bench);
            stories.read(found, stories.options(), true);
        } else if (bench.host().writable()) {
            bench.host().display().timerExec(PAUSE_MS, () -> read(found));
        }
    }

    private boolean isFree() {
        return bench.host().writable() && bench.host().task() == null;
    }
}
