package org.dateline.lab.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.story.SourceId;

/** A file as the desk hands it to a reader. */
record GivenFile(Path file, SourceHead head, long size) implements Source {

    static GivenFile of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new GivenFile(file, new SourceHead(file.getFileName().toString(), null, in.readNBytes(SourceHead.SIZE)), Files.size(file));
        }
    }

    @Override
    public SourceId id() {
        return new SourceId("0123456789abcdef");
    }

    @Override
    public String name() {
        return head.name();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
