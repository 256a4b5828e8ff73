package org.dateline.desk.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.story.SourceId;
import org.jspecify.annotations.Nullable;

/** A source too large to hold in memory: it stays in its file. */
final class FileSource implements Source {

    /** Files up to this size, in bytes, are read once and held. */
    static final int LARGE = 16 << 20;

    private final Path file;
    private final SourceId id;
    private final SourceHead head;
    private final long size;

    private FileSource(Path file, SourceId id, SourceHead head, long size) {
        this.file = file;
        this.id = id;
        this.head = head;
        this.size = size;
    }

    /** The file's content: in memory where it is small. */
    static Source of(Path file, String name, @Nullable String declaredType) throws IOException {
        if (Files.size(file) <= LARGE) {
            return new BytesSource(name, declaredType, Files.readAllBytes(file), file);
        }
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
        return new FileSource(file, Digest.id(digest), new SourceHead(name, declaredType, first), size);
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
