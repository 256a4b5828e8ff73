package org.dateline.desk.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.story.SourceId;
import org.jspecify.annotations.Nullable;

/** A source with what the person said of its columns and of the words in its pictures. */
record ToldSource(Source source, Map<String, String> columns, String pictureLanguages) implements Source {

    @Override
    public SourceId id() {
        return source.id();
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public SourceHead head() {
        return source.head();
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public @Nullable Path file() {
        return source.file();
    }
}
