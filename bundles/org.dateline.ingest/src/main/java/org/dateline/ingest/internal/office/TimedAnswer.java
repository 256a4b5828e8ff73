package org.dateline.ingest.internal.office;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.dateline.api.PluginException;
import org.jspecify.annotations.Nullable;

/**
 * Passes an answer on and keeps the time: each document has its own, and what the host takes does not count. While the host has a story
 * or a file inside, which it may want read in turn, another worker may be at work in this one's place.
 */
final class TimedAnswer implements Answer {

    private final Answer answer;
    private final Semaphore room;
    private @Nullable Stopwatch stopwatch;
    private @Nullable IOException failure;
    private boolean said;

    /** @param room where this answer's worker holds one place */
    TimedAnswer(Answer answer, Semaphore room) {
        this.answer = answer;
        this.room = room;
    }

    void by(Stopwatch watch) {
        this.stopwatch = watch;
    }

    /** Whether the worker said anything about the file. */
    boolean hasSaid() {
        return said;
    }

    /** What the host threw when it was given something; null where it did not. */
    @Nullable IOException failure() {
        return failure;
    }

    @Override
    public void document(String part) throws IOException, PluginException {
        handing(() -> answer.document(part));
    }

    @Override
    public void fields(Map<String, String> fields) {
        answer.fields(fields);
    }

    @Override
    public void block(char kind, int level, String at, String text) {
        said = true;
        answer.block(kind, level, at, text);
    }

    @Override
    public void attachment(String name, String type, byte[] content) throws IOException, PluginException {
        handing(() -> answer.attachment(name, type, content));
    }

    @Override
    public void page() throws IOException, PluginException {
        handing(answer::page);
    }

    @Override
    public void warning(String word) {
        answer.warning(word);
    }

    @Override
    public void end() throws IOException, PluginException {
        handing(answer::end);
    }

    /** Something that may hand a story to the host. */
    private interface Handing {
        void run() throws IOException, PluginException;
    }

    private void handing(Handing handing) throws IOException, PluginException {
        said = true;
        Stopwatch watch = stopwatch;
        if (watch != null) {
            watch.waits(true);
        }
        room.release();
        try {
            handing.run();
        } catch (IOException e) {
            failure = e;
            throw e;
        } finally {
            room.acquireUninterruptibly();
            if (watch != null) {
                watch.waits(false);
            }
        }
    }
}
