package org.dateline.ingest.internal.office;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Source;
import org.jspecify.annotations.Nullable;

/**
 * A pool of workers: started when first needed, no more than there are processors, used for many files, replaced when they die or have
 * read enough, ended when nobody needs them. Any thread.
 */
final class Workers implements AutoCloseable {

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(60);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** Parsers leak; a fresh worker does not. */
    private static final int FILES_A_WORKER = 500;

    private static final int TICK_MILLIS = 100;

    /** The most characters a file's text may have. */
    static final int MOST_CHARACTERS = 20_000_000;

    private final WorkerCommand command;
    private final Duration limit;
    private final Semaphore room = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();
    private @Nullable ScheduledThreadPoolExecutor clock;
    private @Nullable List<String> fence;

    Workers(WorkerCommand command) {
        this(command, Duration.ofSeconds(Long.getLong("dateline.worker.seconds", USUAL_LIMIT.toSeconds())));
    }

    Workers(WorkerCommand command, Duration limit) {
        this.command = command;
        this.limit = limit;
    }

    /** Reads a source by a worker; the answer takes what it says, on this thread. */
    void read(Source source, String languages, Answer answer, TaskContext context) throws IOException, PluginException {
        room.acquireUninterruptibly();
        try {
            Worker worker = borrow();
            boolean fresh = worker.files() == 0;
            Attempt attempt = new Attempt(worker, answer);
            if (!attempt.run(source, languages, context, fresh)) {
                // It was dead before it was asked: not this file's fault.
                new Attempt(start(), answer).run(source, languages, context, true);
            }
        } finally {
            room.release();
        }
    }

    /** One try to read a file by one worker. */
    private final class Attempt {
        private final Worker worker;
        private final Answer answer;

        Attempt(Worker worker, Answer answer) {
            this.worker = worker;
            this.answer = answer;
        }

        /** False where the worker was found dead and another one should be asked. */
        boolean run(Source source, String languages, TaskContext context, boolean fresh) throws IOException, PluginException {
            boolean sound = false;
            TimedAnswer timed = new TimedAnswer(answer, room);
            Stopwatch start = new Stopwatch(START_LIMIT, context, worker::kill);
            Stopwatch stopwatch = new Stopwatch(limit, context, worker::kill);
            ScheduledFuture<?> ticking = null;
            try {
                if (fresh) {
                    ticking = tick(start);
                    worker.awaitReady();
                    ticking.cancel(false);
                    stopwatch.moved();
                }
                timed.by(stopwatch);
                ticking = tick(stopwatch);
                Frames.End end = worker.read(source, languages, timed);
                sound = true;
                if (!end.finished()) {
                    throw Reasons.refused(end, source);
                }
                return true;
            } catch (Frames.NonsenseException e) {
                throw new PluginException("This file made the parser fail; it was set aside.", e);
            } catch (IOException e) {
                if (timed.failure() != null) {
                    throw e;
                }
                if (!fresh && !timed.hasSaid() && !stopwatch.isUp() && !context.cancelled()) {
                    return false;
                }
                throw lost(source, start.isUp() || stopwatch.isUp(), context, e);
            } finally {
                if (ticking != null) {
                    ticking.cancel(false);
                }
                giveBack(worker, sound);
            }
        }

        private PluginException lost(Source source, boolean late, TaskContext context, IOException cause) {
            if (context.cancelled() && !late) {
                return new PluginException("Reading it was stopped.");
            }
            try {
                return late ? Reasons.late(source, limit) : Reasons.died(worker.exitCode(), source, cause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new PluginException("Reading it was stopped.");
            }
        }
    }

    private ScheduledFuture<?> tick(Stopwatch stopwatch) {
        return clock().scheduleWithFixedDelay(stopwatch::look, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor standing = clock;
        if (standing == null) {
            standing = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("dateline-workers").factory());
            standing.setRemoveOnCancelPolicy(true);
            clock = standing;
        }
        return standing;
    }

    private Worker borrow() throws IOException, PluginException {
        synchronized (this) {
            for (Worker worker = idle.pollLast(); worker != null; worker = idle.pollLast()) {
                if (worker.isAlive()) {
                    return worker;
                }
                all.remove(worker);
                worker.end();
            }
        }
        return start();
    }

    private synchronized Worker start() throws IOException, PluginException {
        Worker worker = Worker.start(command, fence(), MOST_CHARACTERS);
        all.add(worker);
        return worker;
    }

    /** What cuts a worker from the network; empty where nothing does. */
    synchronized List<String> fence() {
        List<String> known = fence;
        if (known == null) {
            known = command.fenced() ? Fence.find() : List.of();
            fence = known;
        }
        return known;
    }

    private void giveBack(Worker worker, boolean sound) {
        if (sound && worker.isAlive() && worker.files() < FILES_A_WORKER) {
            synchronized (this) {
                idle.addLast(worker);
            }
            int files = worker.files();
            clock().schedule(() -> endIdle(worker, files), IDLE.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            synchronized (this) {
                all.remove(worker);
            }
            worker.end();
        }
    }

    private void endIdle(Worker worker, int files) {
        synchronized (this) {
            if (worker.files() != files || !idle.remove(worker)) {
                return;
            }
            all.remove(worker);
        }
        worker.end();
    }

    /** Ends all workers. */
    @Override
    public void close() {
        List<Worker> ending;
        synchronized (this) {
            ending = List.copyOf(all);
            all.clear();
            idle.clear();
            if (clock != null) {
                clock.shutdownNow();
                clock = null;
            }
        }
        ending.forEach(Worker::end);
    }
}
