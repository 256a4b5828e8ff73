package org.dateline.api.cases;

/** A case that was open can no longer be read: the disk is gone, the file is damaged. The message is for a person. */
public class CaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CaseFault(String message, Throwable cause) {
        super(message, cause);
    }
}
