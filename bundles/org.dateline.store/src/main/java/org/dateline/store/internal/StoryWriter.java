package org.dateline.store.internal;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Note;
import org.dateline.api.cases.Problem;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.dateline.store.internal.codec.LayerCodec;
import org.dateline.store.internal.codec.StoryCodec;
import org.jspecify.annotations.Nullable;

/** Puts a story whole into the tables: its row, its layers, its items and its words. */
final class StoryWriter {

    private final Db db;
    private final ItemWriter items;

    StoryWriter(Db db) {
        this.db = db;
        this.items = new ItemWriter(db);
    }

    void write(Story story, Findings found, Findings corrected, List<Problem> problems) throws SQLException, IOException {
        long n = place(story.id());
        boolean fresh = n == 0;
        if (fresh) {
            n = db.number("SELECT coalesce(max(n), 0) + 1 FROM story");
            // What could not be read before has been read now.
            run("DELETE FROM set_aside WHERE path = ?", story.path());
        } else {
            clear(n);
        }
        List<Event> events = corrected.of(Layer.EVENTS);
        row(n, story, events.size(), items.write(n, story, events, corrected), problems);
        layers(n, found, corrected);
        words(n, story, corrected);
    }

    void remove(StoryId id) throws SQLException {
        long n = place(id);
        if (n != 0) {
            clear(n);
            for (String table : List.of("arrival", "print", "version")) {
                run("DELETE FROM " + table + " WHERE story = ?", n);
            }
            run("DELETE FROM story WHERE n = ?", n);
        }
    }

    private long place(StoryId id) throws SQLException {
        PreparedStatement select = db.prepared("SELECT n FROM story WHERE id = ?");
        select.setString(1, id.value());
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private void clear(long n) throws SQLException {
        run("DELETE FROM layer WHERE story = ?", n);
        run("DELETE FROM item WHERE story = ?", n);
        run("DELETE FROM words WHERE rowid = ?", n);
    }

    private void row(long n, Story story, int items, int toCheck, List<Problem> problems) throws SQLException {
        run("INSERT OR REPLACE INTO story(n, id, source, path, headline, published, language, text_version, items, to_check,"
                + " problem_count, problems, facts, text) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                n, story.id().value(), story.source().digest(), story.path(), story.headline(),
                story.published() == null ? null : story.published().value().toString(),
                story.language() == null ? "und" : story.language().value(), story.textVersion(), items, toCheck, problems.size(),
                Packed.pack(StoryCodec.encodeProblems(problems)), Packed.pack(StoryCodec.encode(story)),
                StoryRows.textColumn(story.text()));
    }

    private void layers(long n, Findings found, Findings corrected) throws SQLException {
        Set<String> ids = new LinkedHashSet<>(found.layers());
        ids.addAll(corrected.layers());
        int place = 0;
        for (String id : ids) {
            byte[] before = found.layers().contains(id) ? LayerCodec.encode(found, id) : null;
            byte[] after = found == corrected || !corrected.layers().contains(id) ? null : LayerCodec.encode(corrected, id);
            byte[] difference = after == null || Arrays.equals(before, after) ? null : Packed.pack(after);
            run("INSERT INTO layer(story, layer, place, found, corrected) VALUES(?, ?, ?, ?, ?)", n, id, place++,
                    before == null ? null : Packed.pack(before), difference);
        }
    }

    /** Beside the text, what else a person may look for: a title that the text lacks, and what plugins noted. */
    private void words(long n, Story story, Findings corrected) throws SQLException {
        StringBuilder more = new StringBuilder();
        if (story.title() != null && !story.text().contains(story.title().value())) {
            more.append(story.title().value()).append('\n');
        }
        for (String id : corrected.layers()) {
            if (LayerCodec.layer(id).type() == Note.class) {
                for (Note note : corrected.of(Layer.notes(id))) {
                    more.append(note.label()).append('\n');
                    note.fields().values().forEach(value -> more.append(value).append('\n'));
                }
            }
        }
        run("INSERT INTO words(rowid, text, more) VALUES(?, ?, ?)", n, Words.joined(story.text()), Words.joined(more.toString()));
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = db.prepared(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
