package org.dateline.workbench.internal.cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

/**
 * The threads beside the UI thread, and the way back to it: two for queries, one for changes, one for tasks, opening and closing. What
 * is handed over after {@link #shutDown} is dropped.
 */
final class CaseThreads {

    private static final int CLOSING_SECONDS = 10;

    private final Display display;
    private final Consumer<Throwable> errors;
    private final ExecutorService queries = Executors.newFixedThreadPool(2, work -> daemon(work, "dateline-query"));
    private final ExecutorService changes = Executors.newSingleThreadExecutor(work -> daemon(work, "dateline-change"));
    private final ExecutorService tasks = Executors.newSingleThreadExecutor(work -> daemon(work, "dateline-task"));

    CaseThreads(Display display, Consumer<Throwable> errors) {
        this.display = display;
        this.errors = errors;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    void query(Runnable work) {
        hand(queries, work);
    }

    void change(Runnable work) {
        hand(changes, work);
    }

    void task(Runnable work) {
        hand(tasks, work);
    }

    private static void hand(ExecutorService to, Runnable work) {
        if (!to.isShutdown()) {
            to.execute(work);
        }
    }

    void onUi(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    /** Tells it on the UI thread. */
    void failed(Throwable error) {
        onUi(() -> errors.accept(error));
    }

    /** Drops the queries, and waits for the last task. */
    void shutDown() {
        queries.shutdownNow();
        changes.shutdown();
        tasks.shutdown();
        try {
            tasks.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
