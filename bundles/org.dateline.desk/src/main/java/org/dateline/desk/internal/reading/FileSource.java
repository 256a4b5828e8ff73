package org.dateline.desk.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Arrays;

import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.story.SourceId;
import org.dateline.desk.internal.fetch.RefusedException;
import org.jspecify.annotations.Nullable;

/** A source too large to hold in memory: it stays in its file. */
final class FileSource implements Source {

    /** Files up to this size, in bytes, are read once and held. */
    static final int LARGE = 16 << 20;

    static final String CHANGED = "It changed while it was read. Add it again when it is finished.";
    private static final int TRIES = 3;
    private static final int PAUSE = 200;

    private final Path file;
    private final State state;
    private final SourceId id;
    private final SourceHead head;
    private final long size;

    private FileSource(Path file, State state, SourceId id, SourceHead head, long size) {
        this.file = file;
        this.state = state;
        this.id = id;
        this.head = head;
        this.size = size;
    }

    /** The file's content: in memory where it is small. One that is being written to is waited for a little. */
    static Source of(Path file, String name, @Nullable String declaredType) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            State before = State.of(file);
            Source source = before.size() <= LARGE ? new BytesSource(name, declaredType, Files.readAllBytes(file), file)
                    : digested(file, before, name, declaredType);
            if (before.isStill(State.of(file))) {
                return source;
            }
            pause();
        }
        throw new RefusedException(CHANGED);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
    }

    private static Source digested(Path file, State state, String name, @Nullable String declaredType) throws IOException {
        MessageDigest digest = Digest.fresh();
        byte[] first = new byte[0];
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.readNBytes(buffer, 0, buffer.length); n > 0; n = in.readNBytes(buffer, 0, buffer.length)) {
                if (size == 0) {
                    first = Arrays.copyOf(buffer, Math.min(n, SourceHead.SIZE));
                }
                digest.update(buffer, 0, n);
                size += n;
            }
        }
        return new FileSource(file, state, Digest.id(digest), new SourceHead(name, declaredType, first), size);
    }

    /** Whether what was read may be neither the old content nor the new one. */
    boolean hasChanged() {
        try {
            return !state.isStill(State.of(file));
        } catch (IOException e) {
            return true;
        }
    }

    /** By which a change of a file is seen. */
    private record State(long size, FileTime written) {
        static State of(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(now.size(), now.lastModifiedTime());
        }

        /** What a record's {@code equals} answers; making that up costs the start of a command 10 ms. */
        boolean isStill(State now) {
            return size == now.size && written.equals(now.written);
        }
    }

    @Override
    public SourceId id() {
        return id;
    }

    @Override
    public String name() {
        return head.name();
    }

    @Override
    public SourceHead head() {
        return head;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public Path file() {
        return file;
    }
}
