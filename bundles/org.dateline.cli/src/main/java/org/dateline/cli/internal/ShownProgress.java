package org.dateline.cli.internal;

import java.util.concurrent.atomic.AtomicBoolean;

import org.dateline.api.TaskContext;

/** Shows how far a command is, on one line of the terminal that is wiped at the end; passes warnings on as messages. Any thread. */
final class ShownProgress implements TaskContext, AutoCloseable {

    private static final long PAUSE_NANOS = 200_000_000;
    private static final int WIDTH = 78;

    private final Streams streams;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private long last = System.nanoTime();
    private boolean shown;

    ShownProgress(Streams streams) {
        this.streams = streams;
    }

    @Override
    public synchronized void progress(double fraction, String message) {
        if (!streams.terminal() || System.nanoTime() - last < PAUSE_NANOS) {
            return;
        }
        last = System.nanoTime();
        String percent = fraction < 0 ? "" : Math.round(Math.min(1, fraction) * 100) + " % ";
        String line = percent + message;
        streams.err().print("\r\u001b[K" + (line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…"));
        streams.err().flush();
        shown = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public synchronized void warn(String where, String message) {
        wipe();
        streams.message(where.isEmpty() ? message : where + ": " + message);
    }

    private void wipe() {
        if (shown) {
            streams.err().print("\r\u001b[K");
            streams.err().flush();
            shown = false;
        }
    }

    @Override
    public synchronized void close() {
        wipe();
    }
}
