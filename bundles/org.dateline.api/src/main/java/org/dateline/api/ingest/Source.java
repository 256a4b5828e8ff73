package org.dateline.api.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

import org.dateline.api.story.SourceId;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The bytes to read, already copied where the original may change. Any thread. */
@ProviderType
public interface Source {

    SourceId id();

    /** The file's path or the address as the person gave it, {@code outer!inner} for a part of another source. */
    String name();

    SourceHead head();

    /** In bytes. */
    long size();

    /** From the beginning, as often as wanted. The reader closes it. */
    InputStream open() throws IOException;

    /** All of it; for sources known to be small enough. */
    default byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /**
     * Which column of a table or field of a record holds what, as the person says: the column's heading, or its number from 1, by
     * {@code text}, {@code title}, {@code published}, {@code author} and so on. Empty where nothing was said.
     */
    default Map<String, String> columns() {
        return Map.of();
    }

    /**
     * In which languages words in pictures are to be recognised, as Tesseract names them, joined by {@code +} ({@code eng+kor}); empty
     * where the person did not ask for that.
     */
    default String pictureLanguages() {
        return "";
    }

    /** A file with these bytes, which must not be changed; null where there is none. */
    @Nullable Path file();
}
