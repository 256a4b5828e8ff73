package org.dateline.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;

import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseFault;

/** What went wrong in the database, in words for a person: what happened, what is safe, what to do. */
final class Trouble {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int NOTADB = 26;

    private Trouble() {
    }

    static CaseException exception(Path file, Exception cause) {
        return new CaseException(message(file, cause), cause);
    }

    static CaseFault fault(Path file, Exception cause) {
        return new CaseFault(message(file, cause), cause);
    }

    private static String message(Path file, Exception cause) {
        int code = cause instanceof SQLException e ? e.getErrorCode() & 0xff : CORRUPT;
        return switch (code) {
            case BUSY, LOCKED -> "Another program is writing to the case " + file + ". Nothing of this change was kept. Try again.";
            case READONLY -> "The case " + file + " cannot be written to. Nothing of this change was kept. Save a copy elsewhere to go on.";
            case FULL -> "The disk is full. Nothing of this change was kept in " + file + "; what was there before is safe. Make room and try again.";
            case IOERR, CANTOPEN -> "The case " + file + " cannot be read or written. What was saved before is safe if its disk is."
                    + " Is the disk still connected?";
            case CORRUPT, NOTADB -> "The case " + file + " is damaged. Restore it from a copy. Nothing was changed.";
            default -> "The case " + file + " cannot be read: " + cause.getMessage();
        };
    }
}
