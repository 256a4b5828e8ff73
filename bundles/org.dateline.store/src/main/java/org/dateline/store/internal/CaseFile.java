package org.dateline.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.jspecify.annotations.Nullable;

/** An open case file: one connection writes, each view has one of its own. */
final class CaseFile implements OpenCase {

    private static final int IDLE_READERS = 4;

    private final CaseAddress address;
    private final Path file;
    private final Db.Access readers;
    private final @Nullable String readOnly;
    private final @Nullable CaseLock lock;
    private final @Nullable Db writer;
    private final @Nullable Object key;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Deque<Db> idle = new ArrayDeque<>();
    private volatile boolean closed;

    /** For writing. */
    CaseFile(CaseAddress address, Path file, CaseLock lock, Db writer) {
        this(address, file, Db.Access.READ, null, lock, writer);
    }

    /** For reading alone. */
    CaseFile(CaseAddress address, Path file, Db.Access readers, String readOnly) {
        this(address, file, readers, readOnly, null, null);
    }

    private CaseFile(CaseAddress address, Path file, Db.Access readers, @Nullable String readOnly, @Nullable CaseLock lock,
            @Nullable Db writer) {
        this.address = address;
        this.file = file;
        this.readers = readers;
        this.readOnly = readOnly;
        this.lock = lock;
        this.writer = writer;
        this.key = CaseLock.key(file);
    }

    @Override
    public CaseAddress address() {
        return address;
    }

    @Override
    public @Nullable String readOnly() {
        return readOnly;
    }

    private String title() {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(FileCaseStore.ENDING) ? name.substring(0, name.length() - FileCaseStore.ENDING.length()) : name;
    }

    @Override
    public CaseView view() throws CaseException {
        Db db = null;
        try {
            db = reader();
            // The transaction begins with the first read, which the view does when it is made.
            db.run("BEGIN");
            return new SqlView(db, file, title(), this::giveBack);
        } catch (SQLException e) {
            discard(db);
            throw Trouble.exception(file, e);
        }
    }

    private Db reader() throws SQLException, CaseException {
        checkOpen();
        synchronized (idle) {
            Db db = idle.pollFirst();
            if (db != null) {
                return db;
            }
        }
        return Db.open(file, readers);
    }

    private void giveBack(Db db) {
        try {
            db.run("ROLLBACK");
            synchronized (idle) {
                if (!closed && idle.size() < IDLE_READERS) {
                    idle.addFirst(db);
                    return;
                }
            }
        } catch (SQLException e) {
            // A connection that cannot end its transaction is of no use to the next view.
        }
        discard(db);
    }

    private static void discard(@Nullable Db db) {
        try {
            if (db != null) {
                db.close();
            }
        } catch (SQLException e) {
            // It was given up already; nothing hangs on it.
        }
    }

    private void checkOpen() throws CaseException {
        if (closed) {
            throw new CaseException("The case " + file + " is closed.");
        }
    }

    @Override
    public long write(Work work) throws CaseException {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A write inside a write");
        }
        writing.lock();
        try {
            checkOpen();
            if (readOnly != null || writer == null) {
                throw new CaseException("The case " + file + " cannot be changed: " + readOnly + ".");
            }
            checkStillThere();
            return transaction(writer, work);
        } catch (SQLException e) {
            throw Trouble.exception(file, e);
        } finally {
            writing.unlock();
        }
    }

    /** Writing on into a file that was deleted or replaced would succeed, and be lost with the last connection. */
    private void checkStillThere() throws CaseException {
        if (!Objects.equals(key, CaseLock.key(file))) {
            throw new CaseException("The case " + file + " is no longer there: it was moved, replaced or its disk is gone."
                    + " Nothing of this change was kept. Save a copy, or put it back.");
        }
    }

    private long transaction(Db db, Work work) throws SQLException, CaseException {
        db.run("BEGIN IMMEDIATE");
        SqlWriter changes = new SqlWriter(db, file);
        boolean done = false;
        try {
            work.on(changes);
            if (changes.changed()) {
                db.run("UPDATE meta SET value = value + 1 WHERE key = 'revision'");
            }
            long revision = SqlView.revision(db);
            // What changed nothing has nothing to wait for the disk for.
            db.run(changes.changed() ? "COMMIT" : "ROLLBACK");
            done = true;
            return revision;
        } finally {
            changes.end();
            if (!done) {
                rollBack(db);
            }
        }
    }

    private static void rollBack(Db db) {
        try {
            db.run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite rolls back by itself after some errors and then says that there is nothing to roll back.
        }
    }

    @Override
    public List<String> integrity() throws CaseException {
        Db db = null;
        try {
            db = reader();
            List<String> wrong = new Integrity(db, file).check();
            db.run("BEGIN");
            giveBack(db);
            return wrong;
        } catch (SQLException e) {
            discard(db);
            throw Trouble.exception(file, e);
        }
    }

    @Override
    public void saveCopy(Path target) throws CaseException {
        checkOpen();
        Path to = target.toAbsolutePath().normalize();
        try {
            if (Files.exists(to) && Files.isSameFile(to, file)) {
                throw new CaseException("The copy cannot be the case itself: " + to + ". Choose another name.");
            }
            Path part = to.resolveSibling("." + to.getFileName() + ".part");
            try {
                copyTo(part);
                Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SQLException e) {
            throw new CaseException("The copy " + to + " could not be written. Is there room, and may you write there? The case itself is"
                    + " as it was.", e);
        }
    }

    private void copyTo(Path part) throws SQLException, IOException {
        Files.deleteIfExists(part);
        try (Db db = Db.open(file, readers == Db.Access.READ ? Db.Access.WRITE : readers);
                PreparedStatement copy = db.fresh("VACUUM INTO ?")) {
            copy.setString(1, part.toString());
            copy.executeUpdate();
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws CaseException {
        writing.lock();
        try {
            if (!closed) {
                closed = true;
                closeAll();
            }
        } catch (SQLException e) {
            throw Trouble.exception(file, e);
        } finally {
            writing.unlock();
        }
    }

    private void closeAll() throws SQLException {
        synchronized (idle) {
            idle.forEach(CaseFile::discard);
            idle.clear();
        }
        try {
            if (writer != null) {
                leaveOneFile(writer);
                writer.close();
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    /** With this mode the file can also be read where nothing can be written. While somebody else reads, it stays as it is. */
    private static void leaveOneFile(Db writer) {
        try {
            writer.run("PRAGMA busy_timeout=200");
            writer.run("PRAGMA journal_mode=DELETE");
        } catch (SQLException e) {
            // The last one to close it tidies up.
        }
    }
}
