package org.dateline.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The right to write to a case, held by one program at a time and given up by the system when the program dies. It is an empty
 * database beside the case, kept locked: SQLite counts the locks of a process rightly, where Java's file locks are all lost as soon
 * as any channel on the file is closed.
 */
final class CaseLock implements AutoCloseable {

    private static final int TRIES = 5;
    private static final int BUSY = 5;

    private final Path file;
    private final Db held;

    private CaseLock(Path file, Db held) {
        this.file = file;
        this.held = held;
    }

    /** Null where another program, or this one already, holds it. */
    static @Nullable CaseLock take(Path caseFile) throws SQLException {
        Path file = caseFile.resolveSibling("." + caseFile.getFileName() + ".lock");
        for (int i = 0; i < TRIES; i++) {
            Db db = Db.open(file, Db.Access.LOCK);
            try {
                Object before = key(file);
                db.run("BEGIN EXCLUSIVE");
                // Who held it may have removed the file meanwhile; then this lock would be one on nothing.
                if (before != null && Objects.equals(before, key(file))) {
                    return new CaseLock(file, db);
                }
                db.close();
            } catch (SQLException e) {
                db.close();
                if ((e.getErrorCode() & 0xff) == BUSY) {
                    return null;
                }
                throw e;
            }
        }
        return null;
    }

    /** Which file stands at the path; null where none does. A system without file keys answers with the time it was made. */
    static @Nullable Object key(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() != null ? attributes.fileKey() : attributes.creationTime();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() throws SQLException {
        boolean removed = remove();
        held.close();
        if (!removed) {
            remove();
        }
    }

    /** Windows lets go of a file only when it is closed. */
    private boolean remove() {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
