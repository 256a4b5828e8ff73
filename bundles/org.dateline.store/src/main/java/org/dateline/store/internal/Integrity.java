package org.dateline.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.story.StoryId;

/** Reads everything there is and says what does not fit, a line each, for a person. */
final class Integrity {

    private static final int MOST = 100;

    private final Db db;
    private final StoryRows rows;
    private final List<String> wrong = new ArrayList<>();

    Integrity(Db db, Path file) {
        this.db = db;
        this.rows = new StoryRows(db, file);
    }

    List<String> check() throws SQLException {
        try {
            database();
            if (wrong.isEmpty()) {
                stories();
            }
        } catch (SQLException e) {
            wrong.add("The database of the case is damaged: " + e.getMessage());
        }
        return List.copyOf(wrong);
    }

    private void database() throws SQLException {
        try (ResultSet row = db.prepared("PRAGMA integrity_check(" + MOST + ")").executeQuery()) {
            while (row.next()) {
                if (!row.getString(1).equals("ok")) {
                    wrong.add("The database of the case is damaged: " + row.getString(1).strip());
                }
            }
        }
    }

    private void stories() throws SQLException {
        try (ResultSet row = db.prepared("SELECT n, id, headline, text_version, items FROM story ORDER BY n").executeQuery()) {
            while (row.next() && wrong.size() < MOST) {
                String name = "“" + row.getString(3) + "” (" + row.getString(2) + ")";
                try {
                    story(name, new StoryId(row.getString(2)), row.getString(4), row.getInt(5));
                } catch (IOException | RuntimeException e) {
                    wrong.add("The story " + name + " cannot be read.");
                }
            }
        }
        if (db.number("SELECT count(*) FROM item") != db.number("SELECT coalesce(sum(items), 0) FROM story")) {
            wrong.add("The timeline and the stories do not hold the same number of items.");
        }
        if (db.number("SELECT count(*) FROM layer WHERE story NOT IN (SELECT n FROM story)") > 0) {
            wrong.add("There are findings of stories that are not there.");
        }
    }

    private void story(String name, StoryId id, String textVersion, int items) throws SQLException, IOException {
        AnalyzedStory story = rows.story(id);
        Findings found = rows.found(id);
        if (story == null || found == null) {
            return;
        }
        if (!story.story().textVersion().equals(textVersion)) {
            wrong.add("The text of the story " + name + " is not the one that was stored.");
        }
        found.layers().forEach(found::origin);
        story.findings().layers().forEach(story.findings()::origin);
        if (story.findings().of(Layer.EVENTS).size() != items) {
            wrong.add("The items of the story " + name + " are not all there.");
        }
    }
}
