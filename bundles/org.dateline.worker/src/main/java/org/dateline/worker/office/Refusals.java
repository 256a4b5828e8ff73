package org.dateline.worker.office;

import org.dateline.worker.Refusal;
import org.jspecify.annotations.Nullable;

/** Refusals travel through parsers inside the exceptions that those may throw. */
final class Refusals {

    private Refusals() {}

    /** The refusal at the bottom of an exception, null where there is none. */
    static @Nullable Refusal of(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
