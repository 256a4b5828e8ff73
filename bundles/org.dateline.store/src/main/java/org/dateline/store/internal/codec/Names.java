package org.dateline.store.internal.codec;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

import org.dateline.api.EdtfDate;

/** Written names back to values; a name that is none is an {@link IOException}. */
final class Names {

    private Names() {
    }

    static <E extends Enum<E>> E of(Class<E> type, String name) throws IOException {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new IOException("Unknown value: " + name, e);
        }
    }

    static EdtfDate date(String edtf) throws IOException {
        try {
            return EdtfDate.of(edtf);
        } catch (IllegalArgumentException e) {
            throw new IOException("Not a date: " + edtf, e);
        }
    }

    static Instant instant(String iso) throws IOException {
        try {
            return Instant.parse(iso);
        } catch (DateTimeException e) {
            throw new IOException("Not an instant: " + iso, e);
        }
    }
}
