package org.dateline.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.StoreInfo;
import org.osgi.service.component.annotations.Component;

/** A case as one file, {@code NAME.dateline}: SQLite with full-text search inside. */
@Component
@StoreInfo(id = "dateline.file", label = "Case file", fills = "store:file")
public final class FileCaseStore implements CaseStore {

    static final String ENDING = ".dateline";

    private final int version;
    private final List<Migration> migrations;

    public FileCaseStore() {
        this(Schema.VERSION, Schema.MIGRATIONS);
    }

    /** @param migrations from every older format to the next, in order */
    FileCaseStore(int version, List<Migration> migrations) {
        this.version = version;
        this.migrations = List.copyOf(migrations);
    }

    @Override
    public OpenCase open(CaseAddress address, Mode mode) throws CaseException {
        Path file = path(address);
        boolean there = Files.exists(file) && (mode != Mode.CREATE || size(file) > 0);
        if (!there) {
            checkPlace(file, mode);
        }
        try {
            int found = there ? header(file) : version;
            return mode == Mode.READ ? forReading(address, file, found) : forWriting(address, file, found, there);
        } catch (SQLException e) {
            throw Trouble.exception(file, e);
        } catch (IOException e) {
            throw new CaseException("The case " + file + " could not be brought up to date. Is there room beside it for a copy? It is as it"
                    + " was.", e);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw new CaseException("The database library could not be loaded. It is unpacked into " + System.getProperty("java.io.tmpdir")
                    + ", which must allow that; -Dorg.sqlite.tmpdir names another folder.", e);
        }
    }

    private static Path path(CaseAddress address) throws CaseException {
        try {
            return Path.of(address.location()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CaseException("This cannot be the name of a file: " + address.location(), e);
        }
    }

    private static long size(Path file) throws CaseException {
        try {
            return Files.isDirectory(file) ? 1 : Files.size(file);
        } catch (IOException e) {
            throw new CaseException("The file " + file + " cannot be read.", e);
        }
    }

    private static void checkPlace(Path file, Mode mode) throws CaseException {
        if (mode != Mode.CREATE) {
            throw new CaseException("There is no case " + file + ".");
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CaseException("The folder " + folder + " is not there, so no case can be made in it.");
        }
        if (!Files.isWritable(folder)) {
            throw new CaseException("The folder " + folder + " cannot be written to, so no case can be made in it.");
        }
    }

    /** The format of an existing case. Looks without touching, so that a file that is no case stays as it is. */
    private int header(Path file) throws CaseException, SQLException, IOException {
        if (Files.isDirectory(file)) {
            throw new CaseException(file + " is a folder, not a case.");
        }
        if (!Files.isReadable(file)) {
            throw new CaseException("The case " + file + " cannot be read: you have no right to.");
        }
        FileHeader header = FileHeader.read(file);
        if (header == null || header.application() != Schema.APPLICATION_ID) {
            throw new CaseException("The file " + file + " is not a case of Dateline. Nothing was changed.");
        }
        if (header.version() > version) {
            throw new CaseException("The case " + file + " was made by a newer version of Dateline (format " + header.version()
                    + "; this one reads up to " + version + "). Nothing was changed. Install the newer version to open it.");
        }
        if (!FileHeader.hasJournal(file)) {
            try (Db db = Db.open(file, Db.Access.IMMUTABLE)) {
                db.number("PRAGMA schema_version");
            }
        }
        return header.version();
    }

    private OpenCase forReading(CaseAddress address, Path file, int found) throws CaseException, SQLException {
        checkCurrent(file, found);
        return reading(address, file, isWritable(file) ? Db.Access.READ : Db.Access.IMMUTABLE, "Opened for reading");
    }

    private void checkCurrent(Path file, int found) throws CaseException {
        if (found < version) {
            throw new CaseException("The case " + file + " is of an older format (" + found + "). Open it for writing once, so that it is"
                    + " brought up to date; the old one is kept beside it.");
        }
    }

    private static boolean isWritable(Path file) {
        Path folder = file.getParent();
        return Files.isWritable(file) && folder != null && Files.isWritable(folder);
    }

    /** Reads once, so that a damaged file is told now and not in the middle of the work. */
    private static OpenCase reading(CaseAddress address, Path file, Db.Access access, String why) throws CaseException {
        CaseFile open = new CaseFile(address, file, access, why);
        open.view().close();
        return open;
    }

    private OpenCase forWriting(CaseAddress address, Path file, int found, boolean there) throws CaseException, SQLException, IOException {
        if (there && !isWritable(file)) {
            checkCurrent(file, found);
            return reading(address, file, Db.Access.IMMUTABLE, "The file or its folder cannot be written to");
        }
        CaseLock lock = CaseLock.take(file);
        if (lock == null) {
            checkCurrent(file, found);
            return reading(address, file, Db.Access.READ, "Opened by another program");
        }
        try {
            if (found < version) {
                Migration.run(file, found, migrations);
            }
            OpenCase open = new CaseFile(address, file, lock, writer(file));
            open.view().close();
            return open;
        } catch (SQLException | IOException | CaseException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Db writer(Path file) throws SQLException {
        Db db = Db.open(file, Db.Access.CREATE);
        try {
            if (db.number("PRAGMA application_id") == 0) {
                Schema.create(db);
            }
            // Views read on while a change is written; each change is on the disk when it is acknowledged.
            db.words("PRAGMA journal_mode=WAL");
            db.run("PRAGMA synchronous=FULL");
            return db;
        } catch (SQLException | RuntimeException e) {
            db.close();
            throw e;
        }
    }
}
