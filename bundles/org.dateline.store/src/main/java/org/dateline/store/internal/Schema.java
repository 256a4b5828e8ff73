package org.dateline.store.internal;

import java.sql.SQLException;
import java.util.List;

/** The tables of a case file, as docs/formats/case-file.md describes them. */
final class Schema {

    /** "DTLN" in the file's header, so that a case is told from any other database. */
    static final int APPLICATION_ID = 0x44544C4E;

    /** The format that this program writes. */
    static final int VERSION = 2;

    /** What came with format 2: where stories came from, which are one text, and what is watched. */
    private static final List<String> SINCE_2 = List.of(
            """
            CREATE TABLE arrival(
              story INTEGER PRIMARY KEY,
              place TEXT NOT NULL,
              part TEXT NOT NULL)""",
            "CREATE INDEX arrival_place ON arrival(place)",
            """
            CREATE TABLE print(
              story INTEGER PRIMARY KEY,
              grouper TEXT NOT NULL,
              value BLOB NOT NULL)""",
            """
            CREATE TABLE version(
              story INTEGER PRIMARY KEY,
              head INTEGER NOT NULL,
              pos INTEGER NOT NULL,
              share REAL NOT NULL,
              replaced INTEGER NOT NULL)""",
            """
            CREATE TABLE watched(
              place TEXT PRIMARY KEY,
              kind TEXT NOT NULL,
              active INTEGER NOT NULL) WITHOUT ROWID""");

    /** From every older format to the next, in order. */
    static final List<Migration> MIGRATIONS = List.of(new Migration(1, SINCE_2));

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE meta(
              key TEXT PRIMARY KEY,
              value NOT NULL) WITHOUT ROWID""",
            """
            CREATE TABLE source(
              digest TEXT NOT NULL,
              path TEXT NOT NULL,
              PRIMARY KEY(digest, path)) WITHOUT ROWID""",
            """
            CREATE TABLE set_aside(
              n INTEGER PRIMARY KEY,
              path TEXT NOT NULL UNIQUE,
              reason TEXT NOT NULL,
              at TEXT NOT NULL)""",
            """
            CREATE TABLE story(
              n INTEGER PRIMARY KEY,
              id TEXT NOT NULL UNIQUE,
              source TEXT NOT NULL,
              path TEXT NOT NULL,
              headline TEXT NOT NULL,
              published TEXT,
              language TEXT NOT NULL,
              text_version TEXT NOT NULL,
              items INTEGER NOT NULL,
              to_check INTEGER NOT NULL,
              problem_count INTEGER NOT NULL,
              problems BLOB NOT NULL,
              facts BLOB NOT NULL,
              text NOT NULL)""",
            """
            CREATE TABLE layer(
              story INTEGER NOT NULL,
              layer TEXT NOT NULL,
              place INTEGER NOT NULL,
              found BLOB,
              corrected BLOB,
              PRIMARY KEY(story, layer))""",
            """
            CREATE TABLE item(
              n INTEGER PRIMARY KEY,
              story INTEGER NOT NULL,
              event TEXT NOT NULL,
              pos INTEGER NOT NULL,
              kind TEXT NOT NULL,
              date TEXT,
              from_second INTEGER,
              to_second INTEGER,
              day INTEGER,
              vague INTEGER NOT NULL,
              basis TEXT NOT NULL,
              status TEXT NOT NULL,
              label TEXT NOT NULL,
              who TEXT NOT NULL,
              place TEXT,
              review TEXT NOT NULL,
              to_check INTEGER NOT NULL,
              confidence REAL NOT NULL,
              UNIQUE(story, event))""",
            "CREATE INDEX item_time ON item(from_second, to_second, date, story, pos)",
            "CREATE INDEX item_day ON item(day, vague, from_second, to_second)",
            """
            CREATE TABLE member(
              id TEXT PRIMARY KEY,
              value BLOB NOT NULL) WITHOUT ROWID""",
            """
            CREATE TABLE member_of(
              story TEXT NOT NULL,
              cast_id TEXT NOT NULL,
              member TEXT NOT NULL,
              PRIMARY KEY(story, cast_id)) WITHOUT ROWID""",
            "CREATE INDEX member_of_member ON member_of(member)",
            """
            CREATE TABLE disagreement(
              n INTEGER PRIMARY KEY,
              value BLOB NOT NULL)""",
            """
            CREATE TABLE clash(
              story TEXT NOT NULL,
              event TEXT NOT NULL,
              PRIMARY KEY(story, event)) WITHOUT ROWID""",
            """
            CREATE TABLE correction(
              n INTEGER PRIMARY KEY,
              id TEXT NOT NULL UNIQUE,
              state TEXT NOT NULL,
              value BLOB NOT NULL)""",
            """
            CREATE TABLE lost(
              story TEXT NOT NULL,
              correction TEXT NOT NULL,
              PRIMARY KEY(story, correction)) WITHOUT ROWID""",
            """
            CREATE TABLE layer_spec(
              id TEXT PRIMARY KEY,
              value BLOB NOT NULL) WITHOUT ROWID""",
            // The words come folded and parted from Words, so the tokenizer has nothing left to decide.
            "CREATE VIRTUAL TABLE words USING fts5(text, more, content='', contentless_delete=1, tokenize='ascii')");

    private Schema() {
    }

    /** In one transaction: a killed program leaves an empty file or a case, nothing between. */
    static void create(Db db) throws SQLException {
        db.run("BEGIN IMMEDIATE");
        for (String table : TABLES) {
            db.run(table);
        }
        for (String table : SINCE_2) {
            db.run(table);
        }
        db.run("INSERT INTO meta(key, value) VALUES('revision', 0)");
        db.run("PRAGMA application_id=" + APPLICATION_ID);
        db.run("PRAGMA user_version=" + VERSION);
        db.run("COMMIT");
    }
}
