package org.dateline.cli.internal;

/** A command was used in a way it does not know. The message says what is wrong and what to write instead. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
