package org.dateline.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.NoSuchElementException;

import org.dateline.api.analysis.Findings;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.Cursor;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.dateline.store.internal.codec.StoryCodec;
import org.jspecify.annotations.Nullable;

/** Stories with their findings out of the file. */
final class StoryRows {

    private static final String STORY = "SELECT n, id, source, path, problems, facts, text FROM story";
    private static final String LAYERS = "SELECT layer, found, corrected FROM layer WHERE story = ? ORDER BY place";

    private final Db db;
    private final Path file;

    StoryRows(Db db, Path file) {
        this.db = db;
        this.file = file;
    }

    /** A text that UTF-8 cannot carry, because half a character stands in it, is kept as UTF-16 bytes. */
    static Object textColumn(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text;
        }
        // Unit by unit: an encoder would put something else for the half character.
        ByteBuffer units = ByteBuffer.allocate(text.length() * 2);
        units.asCharBuffer().put(text);
        return units.array();
    }

    static String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return value instanceof byte[] units ? ByteBuffer.wrap(units).asCharBuffer().toString() : String.valueOf(value);
    }

    @Nullable AnalyzedStory story(StoryId id) throws SQLException, IOException {
        PreparedStatement select = db.prepared(STORY + " WHERE id = ?");
        select.setString(1, id.value());
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? analyzed(row) : null;
        }
    }

    @Nullable Findings found(StoryId id) throws SQLException {
        PreparedStatement select = db.prepared("SELECT n FROM story WHERE id = ?");
        select.setString(1, id.value());
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? findings(row.getLong(1), false) : null;
        }
    }

    Cursor<AnalyzedStory> all() throws SQLException {
        return new Stories(db.fresh(STORY + " ORDER BY n"));
    }

    private AnalyzedStory analyzed(ResultSet row) throws SQLException, IOException {
        Story story = StoryCodec.decode(new StoryId(row.getString(2)), new SourceId(row.getString(3)), row.getString(4), text(row, 7),
                Packed.unpack(row.getBytes(6)));
        return new AnalyzedStory(story, findings(row.getLong(1), true),
                StoryCodec.decodeProblems(Packed.unpack(row.getBytes(5))));
    }

    /** A layer that no correction touched stands in the file once, as found. */
    private Findings findings(long n, boolean corrected) throws SQLException {
        PreparedStatement select = db.prepared(LAYERS);
        select.setLong(1, n);
        LinkedHashMap<String, byte[]> layers = new LinkedHashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                byte[] found = row.getBytes(2);
                byte[] after = row.getBytes(3);
                byte[] wanted = corrected && after != null ? after : found;
                if (wanted != null) {
                    layers.put(row.getString(1), wanted);
                }
            }
        }
        return new StoredFindings(file, layers);
    }

    private final class Stories implements Cursor<AnalyzedStory> {
        private final PreparedStatement select;
        private final ResultSet rows;
        private boolean ready;
        private boolean there;

        Stories(PreparedStatement select) throws SQLException {
            this.select = select;
            this.rows = select.executeQuery();
        }

        @Override
        public boolean hasNext() {
            if (!ready) {
                try {
                    there = rows.next();
                } catch (SQLException e) {
                    throw Trouble.fault(file, e);
                }
                ready = true;
            }
            return there;
        }

        @Override
        public AnalyzedStory next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ready = false;
            try {
                return analyzed(rows);
            } catch (SQLException | IOException e) {
                throw Trouble.fault(file, e);
            }
        }

        @Override
        public void close() {
            try {
                there = false;
                ready = true;
                select.close();
            } catch (SQLException e) {
                throw Trouble.fault(file, e);
            }
        }
    }
}
