package org.dateline.api.cases;

import java.util.Iterator;

/** Values one after the other, read as they are asked for. For one thread; close it. */
public interface Cursor<T> extends Iterator<T>, AutoCloseable {

    @Override
    void close();

    /** Over values that are in memory already. */
    static <T> Cursor<T> of(Iterable<T> values) {
        Iterator<T> iterator = values.iterator();
        return new Cursor<>() {
            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public T next() {
                return iterator.next();
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }
}
