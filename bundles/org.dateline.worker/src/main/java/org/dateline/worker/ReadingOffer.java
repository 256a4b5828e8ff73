package org.dateline.worker;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Another kind of file that a worker can read: a jar in the folder {@code worker} whose {@code META-INF/services} names an implementation.
 * It is asked before the kinds that are built in. What reaches the worker at all is decided by Dateline's readers.
 */
public interface ReadingOffer {

    /** How the file is read; null where it is none of this offer's. */
    @Nullable Reading reading(Request request) throws IOException;
}
