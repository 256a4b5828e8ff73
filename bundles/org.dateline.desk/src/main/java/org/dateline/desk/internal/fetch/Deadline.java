package org.dateline.desk.internal.fetch;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

import org.dateline.api.TaskContext;
import org.jspecify.annotations.Nullable;

/** Ends a connection whose time is up or that the person cancelled, whatever it waits for: closing it is the one way to. */
final class Deadline implements AutoCloseable {

    private static final int PAUSE = 50;

    private final Duration time;
    private final TaskContext context;
    private final Thread watcher;
    private volatile @Nullable Socket socket;
    private volatile boolean isUp;

    Deadline(Duration time, TaskContext context) {
        this.time = time;
        this.context = context;
        this.watcher = Thread.ofPlatform().daemon().name("dateline-fetching").start(this::watch);
    }

    /** This is the connection now. */
    Socket guard(Socket guarded) throws RefusedException {
        socket = guarded;
        check();
        return guarded;
    }

    /** @throws RefusedException where it ended the connection, or is about to */
    void check() throws RefusedException {
        if (context.cancelled()) {
            throw new RefusedException("It was stopped.");
        }
        if (isUp) {
            throw new RefusedException("It took longer than " + time.toSeconds() + " seconds.");
        }
    }

    private void watch() {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (!isUp && !context.cancelled()) {
                Thread.sleep(PAUSE);
                isUp = System.nanoTime() - end > 0;
            }
            while (true) {
                Socket open = socket;
                if (open != null) {
                    open.close();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // It is being closed already.
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
