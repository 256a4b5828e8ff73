package org.dateline.store.internal.codec;

import java.io.IOException;
import java.util.List;

import org.dateline.api.analysis.Finding;

/** How a layer's findings are written and read. */
interface Form<T extends Finding> {

    void write(JsonOut out, T finding) throws IOException;

    T read(JsonIn in) throws IOException;

    default void writeAll(JsonOut out, List<T> findings) throws IOException {
        out.array("findings", findings, finding -> write(out, finding));
    }

    default List<T> readAll(JsonIn in) throws IOException {
        return in.array(this::read);
    }
}
