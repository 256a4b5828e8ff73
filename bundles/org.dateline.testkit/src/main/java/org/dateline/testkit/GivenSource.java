package org.dateline.testkit;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.story.SourceId;
import org.jspecify.annotations.Nullable;

/** Bytes for a reader to read; it counts the streams that were opened and not closed. */
public final class GivenSource implements Source {

    private final String name;
    private final @Nullable String declaredType;
    private final byte[] bytes;
    private final AtomicInteger open = new AtomicInteger();

    /** @param declaredType a media type; null where nobody declared one */
    public GivenSource(String name, @Nullable String declaredType, byte[] bytes) {
        this.name = name;
        this.declaredType = declaredType;
        this.bytes = bytes.clone();
    }

    /** The same source, cut short. */
    public GivenSource cutTo(int length) {
        return new GivenSource(name, declaredType, Arrays.copyOf(bytes, Math.min(length, bytes.length)));
    }

    /** How many streams were opened and not closed. */
    public int openStreams() {
        return open.get();
    }

    @Override
    public SourceId id() {
        try {
            return new SourceId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SourceHead head() {
        return new SourceHead(name, declaredType, Arrays.copyOf(bytes, Math.min(SourceHead.SIZE, bytes.length)));
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        open.incrementAndGet();
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    open.decrementAndGet();
                }
                super.close();
            }
        };
    }

    @Override
    public @Nullable Path file() {
        return null;
    }
}
