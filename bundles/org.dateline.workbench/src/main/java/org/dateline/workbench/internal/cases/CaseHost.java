package org.dateline.workbench.internal.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.desk.CaseDelta;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Providers;
import org.dateline.ui.api.Lanes;
import org.dateline.ui.api.ViewContext.CaseQuery;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * The one open case. Queries go to two threads, changes to one and tasks, opening and closing to another; answers come back on the UI
 * thread. To be used on the UI thread.
 */
public final class CaseHost {

    private static final int COALESCE_MS = 150;

    private final Display display;
    private final Desk desk;
    private final CaseThreads threads;
    private final TaskSlot slot;
    private final List<Consumer<CaseDelta>> listeners = new ArrayList<>();
    /** Opened off the UI thread and not yet taken over there. */
    private final AtomicReference<CaseSession> opening = new AtomicReference<>();
    private final PendingDelta pending = new PendingDelta();
    private @Nullable CaseSession session;
    private Providers.@Nullable Handle handle;
    private @Nullable CaseState state;
    private boolean ended;
    private volatile @Nullable CaseState lanesState;

    public CaseHost(Display display, Desk desk, Consumer<Throwable> errors) {
        this.display = display;
        this.desk = desk;
        this.threads = new CaseThreads(display, errors);
        this.slot = new TaskSlot(threads);
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
        return slot.task();
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
        slot.listen(listener);
    }

    /** Closes the open case and opens this one; {@code then} is called when it is there. */
    public void open(Path file, CaseStore.Mode mode, Runnable then) {
        CaseSession old = detach();
        threads.task(() -> {
            try {
                if (old != null) {
                    old.close();
                }
                CaseSession opened = desk.open(CaseAddress.of(file), mode);
                opening.set(opened);
                CaseState read = CaseState.read(opened);
                threads.onUi(() -> attach(opened, read, then));
            } catch (Throwable e) {
                threads.failed(e);
                threads.onUi(() -> announce(null));
            }
        });
    }

    private void attach(CaseSession opened, CaseState read, Runnable then) {
        if (ended || !opening.compareAndSet(opened, null)) {
            return;
        }
        session = opened;
        lanesState = read;
        handle = opened.listen(delta -> threads.onUi(() -> changed(opened, delta)));
        state = read;
        announce(new CaseDelta(read.revision(), Set.of(), true));
        then.run();
    }

    private @Nullable CaseSession detach() {
        if (handle != null) {
            handle.close();
            handle = null;
        }
        slot.cancel();
        CaseSession old = session;
        session = null;
        state = null;
        lanesState = null;
        return old;
    }

    public void close() {
        CaseSession old = detach();
        if (old != null) {
            threads.task(() -> closeQuietly(old));
        }
        announce(null);
    }

    /** Ends the threads; waits for the case to be closed. */
    public void shutDown() {
        ended = true;
        CaseSession old = detach();
        threads.task(() -> {
            CaseSession late = opening.getAndSet(null);
            for (CaseSession one : new CaseSession[] {old, late}) {
                if (one != null) {
                    closeQuietly(one);
                }
            }
        });
        threads.shutDown();
    }

    private void closeQuietly(CaseSession old) {
        try {
            old.close();
        } catch (CaseException e) {
            threads.failed(e);
        }
    }

    private void announce(@Nullable CaseDelta delta) {
        CaseDelta told = delta == null ? new CaseDelta(0, Set.of(), true) : delta;
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
        threads.query(() -> {
            try {
                CaseState read = CaseState.read(of);
                threads.onUi(() -> {
                    if (of == session && (state == null || state.revision() <= read.revision())) {
                        lanesState = read;
                        state = read;
                        announce(delta);
                    }
                });
            } catch (Throwable e) {
                threads.failed(e);
            }
        });
    }

    /** Asks the case; the answer is dropped where it is no longer wanted. */
    public <T> void query(CaseQuery<T> work, BooleanSupplier wanted, Consumer<T> onUi, Consumer<Throwable> onError) {
        CaseSession of = session;
        if (of == null) {
            return;
        }
        threads.query(() -> {
            if (!wanted.getAsBoolean()) {
                return;
            }
            try (CaseView view = of.view()) {
                T answer = work.ask(view);
                threads.onUi(() -> {
                    if (of == session && wanted.getAsBoolean()) {
                        onUi.accept(answer);
                    }
                });
            } catch (Throwable e) {
                threads.onUi(() -> {
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
        return CaseState.lanes(view.timeline(TimelineQuery.all()).items(), view.cast());
    }

    /** Changes the case off the UI thread. */
    public void change(SessionWork work) {
        CaseSession of = session;
        if (of == null) {
            return;
        }
        threads.change(() -> {
            try {
                work.on(of);
            } catch (Throwable e) {
                threads.failed(e);
            }
        });
    }

    /** Asks the session off the UI thread, beside tasks and changes; {@code then} is called on the UI thread however it ends. */
    public void aside(SessionWork work, Runnable then) {
        CaseSession of = session;
        if (of == null) {
            return;
        }
        threads.query(() -> {
            try {
                work.on(of);
            } catch (Throwable e) {
                if (of == session) {
                    threads.failed(e);
                }
            } finally {
                threads.onUi(then);
            }
        });
    }

    /** Runs something long; the status line shows it. {@code ended} is called on the UI thread however it ends. */
    public void run(String name, TaskWork work, Runnable ended) {
        CaseSession of = session;
        if (of != null) {
            slot.run(name, task -> work.on(of, task), ended);
        }
    }

    /** Runs what needs no case off the UI thread. */
    public <T> void background(Callable<T> work, Consumer<T> then) {
        threads.query(() -> {
            try {
                T value = work.call();
                threads.onUi(() -> then.accept(value));
            } catch (Throwable e) {
                threads.failed(e);
            }
        });
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
