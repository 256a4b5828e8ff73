package org.dateline.api.cases;

/** A case cannot be opened, read or written. The message is for a person: what happened, what is safe, what to do. */
public class CaseException extends Exception {

    private static final long serialVersionUID = 1L;

    public CaseException(String message) {
        super(message);
    }

    public CaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
