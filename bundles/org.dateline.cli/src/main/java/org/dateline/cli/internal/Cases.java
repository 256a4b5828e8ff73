package org.dateline.cli.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;

/** Opens the case that a person named: a file, whose ending may be left out, or {@code SCHEME://PLACE}. */
final class Cases {

    private static final String ENDING = ".dateline";
    private static final String SCHEME = "://";

    private Cases() {
    }

    static CaseSession open(Desk desk, String name, CaseStore.Mode mode) throws CaseException, UsageException {
        return desk.open(address(name), mode);
    }

    /** A case that is to be changed: where that cannot be, it says so and is closed again. */
    static CaseSession openToChange(Desk desk, String name, CaseStore.Mode mode) throws CaseException, UsageException, FailedException {
        CaseSession session = open(desk, name, mode);
        String why = session.readOnly();
        if (why != null) {
            session.close();
            throw new FailedException(name + " cannot be changed: " + why);
        }
        return session;
    }

    private static CaseAddress address(String name) throws UsageException {
        int scheme = name.indexOf(SCHEME);
        if (scheme > 0) {
            return new CaseAddress(name.substring(0, scheme), name.substring(scheme + SCHEME.length()));
        }
        try {
            Path file = Path.of(name);
            boolean bare = file.getFileName() != null && file.getFileName().toString().indexOf('.') < 0;
            return CaseAddress.of(bare && !Files.exists(file) ? Path.of(name + ENDING) : file);
        } catch (InvalidPathException e) {
            throw new UsageException("No file can have this name: " + name + ".");
        }
    }

    /** The first argument, which names the case. */
    static String name(Arguments arguments) throws UsageException {
        if (arguments.rest().isEmpty()) {
            throw new UsageException("Name the case first, such as harbor.dateline.");
        }
        return arguments.rest().get(0);
    }
}
