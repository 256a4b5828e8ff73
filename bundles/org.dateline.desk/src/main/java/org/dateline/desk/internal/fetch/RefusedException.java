package org.dateline.desk.internal.fetch;

import java.io.IOException;

/** Something is not taken in: an address is not asked, its answer is none, a file does not hold still. The message is for a person. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
