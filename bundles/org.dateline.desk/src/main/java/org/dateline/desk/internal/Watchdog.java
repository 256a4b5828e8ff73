package org.dateline.desk.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Watches the calls to providers that are under way. A call whose time is up is told so; one that then does not return is taken from
 * its thread, which is left behind. One daemon thread, started with the first call.
 */
public final class Watchdog implements AutoCloseable {

    /** A call to a provider. Its thread and the watchdog race for its end; only one of them gets it. */
    public static final class Call {

        private final long limit;
        private final Runnable onAbandon;
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile long since = System.nanoTime();
        private volatile boolean timeIsUp;
        private volatile boolean waiting;

        private Call(long limit, Runnable onAbandon) {
            this.limit = limit;
            this.onAbandon = onAbandon;
        }

        /** Something moved: the time counts from now. */
        public void moved() {
            since = System.nanoTime();
        }

        /** The call waits for the host, which does not count. */
        public void waits(boolean forHost) {
            moved();
            waiting = forHost;
        }

        /** Whether the call should return now. */
        public boolean timeIsUp() {
            return timeIsUp;
        }

        /** Whether the call was taken from its thread. */
        public boolean isOver() {
            return over.get();
        }

        /** Ends the call; false where the other side has ended it already. */
        private boolean end() {
            return over.compareAndSet(false, true);
        }
    }

    private final Limits limits;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private final long pause;
    private boolean started;
    private volatile boolean closed;

    public Watchdog(Limits limits) {
        this.limits = limits;
        long shortest = Math.min(limits.perCall().toMillis(), limits.grace().toMillis());
        this.pause = Math.max(5, Math.min(250, shortest / 4));
    }

    /**
     * @param limit in nanoseconds
     * @param onAbandon what to do, on the watchdog's thread, when the call does not return
     */
    public Call begin(long limit, Runnable onAbandon) {
        Call call = new Call(limit, onAbandon);
        calls.add(call);
        start();
        return call;
    }

    /** Called by the call's own thread; false where it was left behind and has nothing more to say. */
    public boolean end(Call call) {
        calls.remove(call);
        return call.end();
    }

    private synchronized void start() {
        if (!started) {
            started = true;
            Thread.ofPlatform().daemon().name("dateline-watchdog").start(this::watch);
        }
    }

    private void watch() {
        try {
            while (!closed) {
                Thread.sleep(pause);
                calls.forEach(this::look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Call call) {
        if (call.waiting) {
            return;
        }
        long spent = System.nanoTime() - call.since;
        if (spent > call.limit) {
            call.timeIsUp = true;
        }
        if (spent > call.limit + limits.grace().toNanos() && call.end()) {
            calls.remove(call);
            call.onAbandon.run();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
