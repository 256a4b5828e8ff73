package org.dateline.desk.internal.reading;

import java.io.IOException;
import java.time.Instant;

import org.dateline.api.PluginException;
import org.dateline.api.cases.SetAside;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.StoryReader;
import org.dateline.desk.internal.Watchdog.Call;
import org.dateline.desk.internal.analysis.Run;
import org.jspecify.annotations.Nullable;

/** One input and the sources inside it: chooses a reader for each and sets aside what does not become stories. */
final class SourceReading {

    /** In bytes: a source inside a source is held in memory, and so are those around it. */
    private static final long LARGEST_HELD = 256L << 20;

    private final Run run;
    private final Conveyor conveyor;
    private final Input input;
    private final ReaderChoice choice;
    private volatile @Nullable ProviderDescription current;
    private int parts;
    private long unpacked;
    private long held;
    private boolean tooMuch;
    private boolean stopped;

    SourceReading(Run run, Conveyor conveyor, Input input) {
        this.run = run;
        this.conveyor = conveyor;
        this.input = input;
        this.choice = new ReaderChoice(run);
    }

    void read(Source source, Call call) {
        read(source, call, 0);
    }

    private void read(Source source, Call call, int depth) {
        ProviderDescription outer = current;
        try {
            ProviderDescription provider = choice.choose(source.head(), depth == 0 && input.declaredType() != null);
            if (provider == null) {
                aside(call, source.name(), "No reader knows this kind of file.");
                return;
            }
            current = provider;
            readBy(provider, source, call, depth);
        } catch (PluginException e) {
            aside(call, source.name(), String.valueOf(e.getMessage()));
        } finally {
            current = outer;
        }
    }

    private void readBy(ProviderDescription provider, Source source, Call call, int depth) throws PluginException {
        DraftSink sink = new DraftSink(this, source, input, call, depth);
        try {
            Source told = new ToldSource(source, run.options().columns(), run.options().pictureLanguages());
            run.get(provider, StoryReader.class).read(told, sink, new ReadingContext(run, call));
            if (call.timeIsUp()) {
                aside(call, source.name(), run.switches().off(provider, "took too long for this file."));
            } else if (sink.isEmpty() && !run.cancelled()) {
                aside(call, source.name(), "There is no story in it.");
            }
        } catch (StoppedException e) {
            stopped = true;
        } catch (IOException e) {
            aside(call, source.name(), "It cannot be read: " + e.getMessage() + ".");
        } catch (PluginException e) {
            throw e;
        } catch (Throwable e) {
            aside(call, source.name(), run.switches().off(provider, e));
        }
    }

    /** A source inside a source, on its way in. */
    void inner(Source outer, String name, @Nullable String declaredType, byte[] content, Call call, int depth) {
        String path = outer.name() + "!" + name;
        parts++;
        unpacked += content.length;
        if (depth >= run.limits().depth()) {
            aside(call, path, "It stands too deep inside other files.");
        } else if (parts > run.limits().parts()) {
            asideOnce(call, "There are more than " + run.limits().parts() + " files inside it. Unpack it and import the rest.");
        } else if (unpacked > run.limits().unpacked()) {
            asideOnce(call, "It unpacks to more than can be read. Unpack it and import the rest.");
        } else if (held + content.length > LARGEST_HELD) {
            aside(call, path, "Together with the files around it, it is too large to be held. Unpack it and import it by itself.");
        } else if (content.length == 0) {
            aside(call, path, "It is empty.");
        } else {
            held += content.length;
            read(new BytesSource(path, declaredType, content, null), call, depth + 1);
            held -= content.length;
        }
    }

    /** The input as a whole, whatever more is inside it. */
    private void asideOnce(Call call, String reason) {
        if (!tooMuch) {
            tooMuch = true;
            aside(call, input.name(), reason);
        }
    }

    void aside(Call call, String path, String reason) {
        if (!call.isOver()) {
            conveyor.put(new Item.Aside(new SetAside(path, reason, Instant.now())));
        }
    }

    Run run() {
        return run;
    }

    Conveyor conveyor() {
        return conveyor;
    }

    /** It was cancelled before the end. */
    boolean isStopped() {
        return stopped || run.cancelled();
    }

    /** Names the reader that is at work, and switches it off. */
    String blame(String why) {
        ProviderDescription provider = current;
        return provider == null ? "Reading it " + why : run.switches().off(provider, why);
    }

    /** Tells a reader to end, from inside its sink. */
    static final class StoppedException extends IOException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("Stopped");
        }
    }
}
