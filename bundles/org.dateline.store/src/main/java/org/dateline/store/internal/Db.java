package org.dateline.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** One connection to a case file, with its prepared statements. For one thread at a time. */
final class Db implements AutoCloseable {

    /** How the file is opened. */
    enum Access {
        /** Made where it is not there. */
        CREATE,
        WRITE,
        /** Reads, and may mend what a killed program left half done beside the file. */
        READ,
        /** Touches nothing at all: for a file on a disk that cannot be written to. */
        IMMUTABLE,
        /** An empty file that is only locked: made where it is not there, and nobody waits for it. */
        LOCK
    }

    private static final int BUSY_MILLIS = 20_000;
    private static final int CACHE_KIB = 16_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Db(Connection connection) {
        this.connection = connection;
    }

    static Db open(Path file, Access access) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(access == Access.LOCK ? 0 : BUSY_MILLIS);
        if (access != Access.CREATE && access != Access.LOCK) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        if (access == Access.IMMUTABLE) {
            config.setReadOnly(true);
        }
        Properties properties = config.toProperties();
        // As a URI, since a plain path may hold a question mark.
        String address = "jdbc:sqlite:" + file.toUri() + (access == Access.IMMUTABLE ? "?immutable=1" : "");
        Connection connection = JDBC.createConnection(address, properties);
        Db db = new Db(connection);
        try {
            if (access != Access.LOCK) {
                db.prepareFor(access);
            }
            return db;
        } catch (SQLException | RuntimeException e) {
            db.close();
            throw e;
        }
    }

    /** A case may come by mail from anybody: nothing in it is run. */
    private void prepareFor(Access access) throws SQLException {
        run("PRAGMA trusted_schema=OFF");
        run("PRAGMA cell_size_check=ON");
        run("PRAGMA cache_size=-" + CACHE_KIB);
        run("PRAGMA temp_store=MEMORY");
        if (access == Access.READ) {
            run("PRAGMA query_only=ON");
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row; 0 where there is none. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    String words(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            String words = rows.next() ? rows.getString(1) : null;
            return words == null ? "" : words;
        }
    }

    /** Kept and used again; its results are read to the end before it is asked for again. */
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** The caller's own, who closes it. */
    PreparedStatement fresh(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
        connection.close();
    }
}
