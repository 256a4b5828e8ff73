package org.dateline.lab.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.story.SourceId;
import org.jspecify.annotations.Nullable;

/** Bytes in memory for a reader to read: a page, a file inside a file. */
public record GivenBytes(String name, byte[] content) implements Source {

    @Override
    public SourceId id() {
        return new SourceId("0123456789abcdef");
    }

    @Override
    public SourceHead head() {
        return new SourceHead(name, null, Arrays.copyOf(content, Math.min(content.length, SourceHead.SIZE)));
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
    public @Nullable Path file() {
        return null;
    }
}
