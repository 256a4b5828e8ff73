package org.dateline.workbench.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/** Room for the one long task that runs, and those who want to know how far it is. To be used on the UI thread. */
final class TaskSlot {

    private final CaseThreads threads;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Task task;

    TaskSlot(CaseThreads threads) {
        this.threads = threads;
    }

    @Nullable
    Task task() {
        return task;
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    /** Runs it unless another one runs; {@code ended} is called however it ends. */
    void run(String name, Work work, Runnable ended) {
        if (task != null) {
            return;
        }
        AtomicBoolean told = new AtomicBoolean();
        Task started = new Task(name, () -> {
            if (told.compareAndSet(false, true)) {
                threads.onUi(() -> {
                    told.set(false);
                    changed();
                });
            }
        });
        task = started;
        changed();
        threads.task(() -> {
            try {
                work.on(started);
            } catch (Throwable e) {
                threads.failed(e);
            } finally {
                threads.onUi(() -> {
                    task = null;
                    changed();
                    ended.run();
                });
            }
        });
    }

    private void changed() {
        for (Runnable listener : List.copyOf(listeners)) {
            listener.run();
        }
    }

    /** What a task does, off the UI thread. */
    @FunctionalInterface
    interface Work {
        void on(Task task) throws Exception;
    }
}
