package org.dateline.workbench.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.Problem;

/** Work that takes its time, with progress and a way to stop it. Any thread. */
public final class Task implements TaskContext {

    private final String name;
    private final Runnable changed;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final List<Problem> warnings = new ArrayList<>();
    private volatile double fraction = -1;
    private volatile String message = "";

    Task(String name, Runnable changed) {
        this.name = name;
        this.changed = changed;
    }

    @Override
    public void progress(double done, String what) {
        fraction = done;
        if (!what.isEmpty()) {
            message = what;
        }
        changed.run();
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public synchronized void warn(String where, String what) {
        warnings.add(new Problem(where, what));
    }

    public void cancel() {
        cancelled.set(true);
        changed.run();
    }

    public String name() {
        return name;
    }

    /** 0 to 1; negative when it cannot be told. */
    public double fraction() {
        return fraction;
    }

    public String message() {
        return message;
    }

    public synchronized List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
