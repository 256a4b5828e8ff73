package org.dateline.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * From one format to the next.
 *
 * @param from the format it starts from; it ends at the next
 * @param sql what is done, in one transaction
 */
record Migration(int from, List<String> sql) {

    Migration {
        sql = List.copyOf(sql);
    }

    /**
     * Works on a copy, which takes the case's place only when all of it is done; the case as it was stays beside it as
     * {@code NAME.format-1.dateline}.
     */
    static void run(Path file, int version, List<Migration> all) throws SQLException, IOException {
        Path kept = file.resolveSibling(withoutEnding(file) + ".format-" + version + FileCaseStore.ENDING);
        Path copy = file.resolveSibling("." + file.getFileName() + ".migrating");
        try {
            Files.deleteIfExists(copy);
            copy(file, copy);
            if (!Files.exists(kept)) {
                Files.copy(copy, kept);
            }
            try (Db db = Db.open(copy, Db.Access.WRITE)) {
                for (Migration migration : all) {
                    if (migration.from() >= version) {
                        migration.run(db);
                    }
                }
            }
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String withoutEnding(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(FileCaseStore.ENDING) ? name.substring(0, name.length() - FileCaseStore.ENDING.length()) : name;
    }

    private static void copy(Path file, Path to) throws SQLException {
        try (Db db = Db.open(file, Db.Access.WRITE); PreparedStatement copy = db.fresh("VACUUM INTO ?")) {
            copy.setString(1, to.toString());
            copy.executeUpdate();
        }
    }

    private void run(Db db) throws SQLException {
        db.run("BEGIN IMMEDIATE");
        for (String statement : sql) {
            db.run(statement);
        }
        db.run("PRAGMA user_version=" + (from + 1));
        db.run("COMMIT");
    }
}
