package org.dateline.desk.internal.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;

import org.dateline.api.cases.SetAside;
import org.dateline.api.desk.Input;
import org.dateline.api.ingest.Source;
import org.dateline.desk.internal.Watchdog.Call;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.fetch.Fetched;
import org.dateline.desk.internal.fetch.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one input after the other. A reader that does not return keeps its thread; the rest is read on another one.
 */
final class Reading implements Runnable {

    private final Run run;
    private final Conveyor conveyor;
    private final Inputs entries;

    Reading(Run run, Conveyor conveyor, Inputs entries) {
        this.run = run;
        this.conveyor = conveyor;
        this.entries = entries;
    }

    void start() {
        Thread.ofPlatform().daemon().name("dateline-reading").start(this);
    }

    @Override
    public void run() {
        try {
            while (!conveyor.isStopped() && entries.hasNext()) {
                Inputs.Entry entry = entries.next();
                run.context().progress(entry.done(), entry.input().name());
                if (!isRead(entry)) {
                    return;
                }
            }
            conveyor.put(new Item.End(null));
        } catch (RuntimeException | Error e) {
            conveyor.put(new Item.End(e));
        }
    }

    /** False where this thread was left behind. */
    private boolean isRead(Inputs.Entry entry) {
        Input input = entry.input();
        if (entry.fault() != null) {
            aside(input.name(), entry.fault());
            return true;
        }
        Source source = open(input);
        if (source == null) {
            return true;
        }
        if (conveyor.holdings().holds(source.id(), input.name())) {
            conveyor.put(new Item.Known(source.id(), input.name()));
            return true;
        }
        SourceReading reading = new SourceReading(run, conveyor, input);
        Call call = run.watchdog().begin(run.limits().forSize(source.size()), () -> abandon(input, reading));
        reading.read(source, call);
        if (!run.watchdog().end(call)) {
            return false;
        }
        if (source instanceof FileSource file && file.hasChanged()) {
            aside(input.name(), FileSource.CHANGED);
        } else if (!reading.isStopped()) {
            conveyor.put(new Item.Finished(source.id(), input.name()));
        }
        return true;
    }

    private @Nullable Source open(Input input) {
        try {
            byte[] content = input.content();
            Path path = input.path();
            Source source;
            if (content != null) {
                source = new BytesSource(input.name(), input.declaredType(), content, null);
            } else if (path != null) {
                source = FileSource.of(path, input.name(), input.declaredType());
            } else {
                Fetched fetched = run.fetcher().fetch(input.name(), run.context());
                String type = input.declaredType() == null ? fetched.mediaType() : input.declaredType();
                source = new BytesSource(input.name(), type, fetched.content(), null);
            }
            if (source.size() > 0) {
                return source;
            }
            aside(input.name(), "It is empty.");
        } catch (AccessDeniedException e) {
            aside(input.name(), "You may not read it.");
        } catch (RefusedException e) {
            aside(input.name(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            aside(input.name(), "It cannot be read: " + e.getMessage() + ".");
        }
        return null;
    }

    private void abandon(Input input, SourceReading reading) {
        aside(input.name(), reading.blame("took too long, did not stop, and was left behind."));
        start();
    }

    private void aside(String path, String reason) {
        conveyor.put(new Item.Aside(new SetAside(path, reason, Instant.now())));
    }
}
