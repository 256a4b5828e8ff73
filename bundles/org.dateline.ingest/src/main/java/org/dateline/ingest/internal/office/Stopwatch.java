package org.dateline.ingest.internal.office;

import java.time.Duration;
import org.dateline.api.TaskContext;

/**
 * The time that a worker has for one document of a file, and the person's wish to stop. Looked at from another thread; what the host
 * takes for the story is not counted.
 */
final class Stopwatch {

    private final long limit;
    private final TaskContext context;
    private final Runnable kill;
    private volatile long since = System.nanoTime();
    private volatile boolean waiting;
    private volatile boolean up;

    Stopwatch(Duration limit, TaskContext context, Runnable kill) {
        this.limit = limit.toNanos();
        this.context = context;
        this.kill = kill;
    }

    /** Something was read to its end: the time counts from now. */
    void moved() {
        since = System.nanoTime();
    }

    /** The host has the story in hand. */
    void waits(boolean forHost) {
        moved();
        waiting = forHost;
    }

    boolean isUp() {
        return up;
    }

    /** Called again and again while the worker reads. */
    void look() {
        if (waiting) {
            return;
        }
        up = System.nanoTime() - since > limit;
        if (up || context.cancelled()) {
            kill.run();
        } else {
            context.progress(-1, "");
        }
    }
}
