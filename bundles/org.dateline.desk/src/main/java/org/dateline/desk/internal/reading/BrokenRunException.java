package org.dateline.desk.internal.reading;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.dateline.api.PluginException;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseFault;

/** Carries what ends a whole run through an exporter, which knows nothing of it. */
public final class BrokenRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenRunException(Throwable cause) {
        super(cause);
    }

    /** The value, once it is there. */
    public static <T> T get(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new BrokenRunException(e.getCause() == null ? e : e.getCause());
        }
    }

    /** As what it is to be thrown on: a message for a person, or a mistake of ours. */
    public PluginException unwrap() {
        Throwable told = getCause();
        while (told.getCause() != null && told.getCause().toString().equals(told.getMessage())) {
            told = told.getCause();
        }
        if (told instanceof PluginException e) {
            return e;
        }
        boolean forPersons = told instanceof CaseException || told instanceof CaseFault;
        return new PluginException((forPersons ? "" : "The run broke off: ") + told.getMessage(), getCause());
    }
}
