package org.dateline.api;

import java.util.function.BooleanSupplier;

import org.osgi.annotation.versioning.ProviderType;

/** What the host gives to a provider with each call: progress, cancellation, warnings. Any thread. */
@ProviderType
public interface TaskContext {

    /**
     * @param fraction how much is done, 0 to 1; negative when it cannot be told
     * @param message what is being done, for a person; empty to leave the former one
     */
    void progress(double fraction, String message);

    /** True once the person has cancelled or the time is up: return soon, what was handed over so far may be kept. */
    boolean cancelled();

    /**
     * Something a person should know that does not stop the work.
     *
     * @param where the file, address or place in it
     * @param message what happened, in plain words
     */
    void warn(String where, String message);

    /** A context that reports to nobody and is never cancelled. */
    static TaskContext silent() {
        return cancelledWhen(() -> false);
    }

    /** A context that reports to nobody and is cancelled when the supplier says so. */
    static TaskContext cancelledWhen(BooleanSupplier stop) {
        return new TaskContext() {
            @Override
            public void progress(double fraction, String message) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return stop.getAsBoolean();
            }

            @Override
            public void warn(String where, String message) {
                // nobody listens
            }
        };
    }
}
