package org.dateline.cli.internal;

/** How a command ended, for scripts. */
final class ExitCode {

    static final int DONE = 0;
    /** Done, but not whole: inputs were set aside, or a provider failed and was switched off. */
    static final int NOT_WHOLE = 1;
    static final int WRONG_USE = 2;
    static final int FAILED = 3;

    private ExitCode() {
    }
}
