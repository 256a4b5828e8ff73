package org.dateline.workbench.internal.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.desk.CaseDelta;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Providers;
import org.dateline.ui.api.Lanes;
import org.dateline.ui.api.ViewContext.CaseQuery;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * The one open case. Queries go to two threads, changes to one and tasks, opening and closing to another; answers come back on the UI thread. To be used on the UI
 * thread.
 */
public final class CaseHost {

    private static final int COALESCE_MS = 150;

    private final Display display;
    private final Desk desk;
    private final Consumer<Throwable> errors;
    private final ExecutorService queries = Executors.newFixedThreadPool(2, r -> daemon(r, "dateline-query"));
    private final ExecutorService changes = Executors.newSingleThreadExecutor(r -> daemon(r, "dateline-change"));
    private final ExecutorService tasks = Executors.newSingleThreadExecutor(r -> daemon(r, "dateline-task"));
    private final List<Consumer<CaseDelta>> listeners = new ArrayList<>();
    private final List<Runnable> taskListeners = new ArrayList<>();
    /** Opened off the UI thread and not yet taken over there. */
    private final AtomicReference<CaseSession> opening = new AtomicReference<>();
    private final PendingDelta pending = new PendingDelta();
    private @Nullable CaseSession session;
    private Providers.@Nullable Handle handle;
    private @Nullable CaseState state;
    private @Nullable Task task;
    private boolean ended;
    private volatile @Nullable CaseState lanesState;

    public CaseHost(Display display, Desk desk, Consumer<Throwable> errors) {
        this.display = display;
        this.desk = desk;
        this.errors = errors;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    public Display display() {
        return display;
    }

    public Desk desk() {
        return desk;
    }

    public @Nullable CaseState state() {
        return state;
    }

    public @Nullable Task task() {
        return task;
    }

    public boolean isOpen() {
        return session != null;
    }

    public boolean writable() {
        return session != null && state != null && state.readOnly() == null;
    }

    /** Told after each change, and when a case is opened or closed (then with no stories at all). */
    public void listen(Consumer<CaseDelta> listener) {
        listeners.add(listener);
    }

    public void listenTasks(Runnable listener) {
        taskListeners.add(listener);
    }

    /** Closes the open case and opens this one; {@code then} is called when it is there. */
    public void open(Path file, CaseStore.Mode mode, Runnable then) {
        CaseSession old = detach();
        tasks.execute(() -> {
            try {
                if (old != null) {
                    old.close();
                }
                CaseSession opened = desk.open(CaseAddress.of(file), mode);
                opening.set(opened);
                CaseState read = CaseState.read(opened);
                onUi(() -> attach(opened, read, then));
            } catch (Throwable e) {
                failed(e);
                onUi(() -> announce(null));
            }
        });
    }

    private void attach(CaseSession opened, CaseState read, Runnable then) {
        if (ended || !opening.compareAndSet(opened, null)) {
            return;
        }
        session = opened;
        lanesState = read;
        handle = opened.listen(delta -> onUi(() -> changed(opened, delta)));
        state = read;
        announce(new CaseDelta(read.revision(), java.util.Set.of(), true));
        then.run();
    }

    private @Nullable CaseSession detach() {
        if (handle != null) {
            handle.close();
            handle = null;
        }
        if (task != null) {
            task.cancel();
        }
        CaseSession old = session;
        session = null;
        state = null;
        lanesState = null;
        return old;
    }

    public void close() {
        CaseSession old = detach();
        if (old != null) {
            tasks.execute(() -> closeQuietly(old));
        }
        announce(null);
    }

    /** Ends the threads; waits for the case to be closed. */
    public void shutDown() {
        ended = true;
        CaseSession old = detach();
        tasks.execute(() -> {
            CaseSession late = opening.getAndSet(null);
            for (CaseSession one : new CaseSession[] {old, late}) {
                if (one != null) {
                    closeQuietly(one);
                }
            }
        });
        queries.shutdownNow();
        changes.shutdown();
        tasks.shutdown();
        try {
            tasks.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeQuietly(CaseSession old) {
        try {
            old.close();
        } catch (CaseException e) {
            failed(e);
        }
    }

    private void announce(@Nullable CaseDelta delta) {
        CaseDelta told = delta == null ? new CaseDelta(0, java.util.Set.of(), true) : delta;
        for (Consumer<CaseDelta> listener : List.copyOf(listeners)) {
            listener.accept(told);
        }
    }

    /** Many changes in a row, as in an import, are told as one. */
    private void changed(CaseSession of, CaseDelta delta) {
        if (of == session && pending.add(delta)) {
            display.timerExec(COALESCE_MS, () -> readState(of));
        }
    }

    private void readState(CaseSession of) {
        CaseDelta delta = pending.take();
        if (of != session) {
            return;
        }
        queries.execute(() -> {
            try {
                CaseState read = CaseState.read(of);
                onUi(() -> {
                    if (of == session && (state == null || state.revision() <= read.revision())) {
                        lanesState = read;
                        state = read;
                        announce(delta);
                    }
                });
            } catch (Throwable e) {
                failed(e);
            }
        });
    }

    /** Asks the case; the answer is dropped where it is no longer wanted. */
    public <T> void query(CaseQuery<T> work, BooleanSupplier wanted, Consumer<T> onUi, Consumer<Throwable> onError) {
        CaseSession of = session;
        if (of == null || queries.isShutdown()) {
            return;
        }
        queries.execute(() -> {
            if (!wanted.getAsBoolean()) {
                return;
            }
            try (CaseView view = of.view()) {
                T answer = work.ask(view);
                onUi(() -> {
                    if (of == session && wanted.getAsBoolean()) {
                        onUi.accept(answer);
                    }
                });
            } catch (Throwable e) {
                onUi(() -> {
                    if (of == session && wanted.getAsBoolean()) {
                        onError.accept(e);
                    }
                });
            }
        });
    }

    /** Everybody's lane; computed once for each change. Any thread. */
    public Lanes lanes(CaseView view) {
        CaseState known = lanesState;
        if (known != null && known.revision() == view.revision()) {
            return known.lanes();
        }
        return CaseState.lanes(view.timeline(org.dateline.api.cases.TimelineQuery.all()).items(), view.cast());
    }

    /** Changes the case off the UI thread. */
    public void change(SessionWork work) {
        CaseSession of = session;
        if (of == null) {
            return;
        }
        changes.execute(() -> {
            try {
                work.on(of);
            } catch (Throwable e) {
                failed(e);
            }
        });
    }

    /** Asks the session off the UI thread, beside tasks and changes; {@code then} is called on the UI thread however it ends. */
    public void aside(SessionWork work, Runnable then) {
        CaseSession of = session;
        if (of == null || queries.isShutdown()) {
            return;
        }
        queries.execute(() -> {
            try {
                work.on(of);
            } catch (Throwable e) {
                if (of == session) {
                    failed(e);
                }
            } finally {
                onUi(then);
            }
        });
    }

    /** Runs something long; the status line shows it. {@code ended} is called on the UI thread however it ends. */
    public void run(String name, TaskWork work, Runnable ended) {
        CaseSession of = session;
        if (of == null || task != null) {
            return;
        }
        AtomicBoolean told = new AtomicBoolean();
        Task started = new Task(name, () -> {
            if (told.compareAndSet(false, true)) {
                onUi(() -> {
                    told.set(false);
                    taskChanged();
                });
            }
        });
        task = started;
        taskChanged();
        tasks.execute(() -> {
            try {
                work.on(of, started);
            } catch (Throwable e) {
                failed(e);
            } finally {
                onUi(() -> {
                    task = null;
                    taskChanged();
                    ended.run();
                });
            }
        });
    }

    private void taskChanged() {
        for (Runnable listener : List.copyOf(taskListeners)) {
            listener.run();
        }
    }

    /** Runs what needs no case off the UI thread. */
    public <T> void background(java.util.concurrent.Callable<T> work, Consumer<T> then) {
        queries.execute(() -> {
            try {
                T value = work.call();
                onUi(() -> then.accept(value));
            } catch (Throwable e) {
                failed(e);
            }
        });
    }

    private void failed(Throwable e) {
        onUi(() -> errors.accept(e));
    }

    private void onUi(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    /** A change of the case. */
    @FunctionalInterface
    public interface SessionWork {
        void on(CaseSession session) throws Exception;
    }

    /** A task on the case. */
    @FunctionalInterface
    public interface TaskWork {
        void on(CaseSession session, Task task) throws Exception;
    }
}
