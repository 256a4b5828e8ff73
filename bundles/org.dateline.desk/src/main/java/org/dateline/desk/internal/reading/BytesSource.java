package org.dateline.desk.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.story.SourceId;
import org.jspecify.annotations.Nullable;

/** A source that is held in memory. */
final class BytesSource implements Source {

    private final SourceId id;
    private final SourceHead head;
    private final byte[] content;
    private final @Nullable Path file;

    BytesSource(String name, @Nullable String declaredType, byte[] content, @Nullable Path file) {
        this.id = Digest.of(content);
        this.head = new SourceHead(name, declaredType, Arrays.copyOf(content, Math.min(content.length, SourceHead.SIZE)));
        this.content = content;
        this.file = file;
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
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public byte[] bytes() {
        return content.clone();
    }

    @Override
    public @Nullable Path file() {
        return file;
    }
}
