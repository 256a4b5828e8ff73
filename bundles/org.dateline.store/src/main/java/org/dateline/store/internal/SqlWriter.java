package org.dateline.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseWriter;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.Problem;
import org.dateline.api.cases.SetAside;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.cases.StoryGrouper;
import org.dateline.api.cases.Watched;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.dateline.store.internal.codec.CaseCodec;

/** Writes inside one transaction; remembers whether anything was changed at all. */
final class SqlWriter implements CaseWriter {

    private final Db db;
    private final Path file;
    private final StoryWriter stories;
    private final CaseTables tables;
    private final VersionTables versions;
    private boolean changed;
    private boolean over;

    SqlWriter(Db db, Path file) {
        this.db = db;
        this.file = file;
        this.stories = new StoryWriter(db);
        this.tables = new CaseTables(db);
        this.versions = new VersionTables(db);
    }

    boolean changed() {
        return changed;
    }

    /** The transaction ends: a writer that was kept is of no use any more. */
    void end() {
        over = true;
    }

    @FunctionalInterface
    private interface Change {
        void make() throws SQLException, IOException;
    }

    private void change(Change change) throws CaseException {
        if (over) {
            throw new CaseException("A change came too late: its transaction is over.");
        }
        try {
            changed = true;
            change.make();
        } catch (SQLException | IOException e) {
            throw Trouble.exception(file, e);
        }
    }

    @Override
    public void story(Story story, Findings found, Findings corrected, List<Problem> problems) throws CaseException {
        change(() -> stories.write(story, found, corrected, problems));
    }

    @Override
    public void removeStory(StoryId id) throws CaseException {
        change(() -> stories.remove(id));
    }

    @Override
    public void sourceDone(SourceId source, String path) throws CaseException {
        change(() -> run("INSERT OR IGNORE INTO source(digest, path) VALUES(?, ?)", source.digest(), path));
    }

    @Override
    public boolean hasSource(SourceId source, String path) throws CaseException {
        try {
            PreparedStatement select = db.prepared("SELECT 1 FROM source WHERE digest = ? AND path = ?");
            select.setString(1, source.digest());
            select.setString(2, path);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw Trouble.exception(file, e);
        }
    }

    @Override
    public void setAside(SetAside input) throws CaseException {
        change(() -> run("INSERT INTO set_aside(path, reason, at) VALUES(?, ?, ?) ON CONFLICT(path) DO UPDATE SET reason = excluded.reason,"
                + " at = excluded.at", input.path(), input.reason(), input.at().toString()));
    }

    @Override
    public void correction(Correction correction) throws CaseException {
        change(() -> run("INSERT INTO correction(id, state, value) VALUES(?, ?, ?) ON CONFLICT(id) DO UPDATE SET state = excluded.state,"
                + " value = excluded.value", correction.id(), correction.state().name(), CaseCodec.encode(correction)));
    }

    @Override
    public void lost(StoryId story, List<String> correctionIds) throws CaseException {
        change(() -> {
            run("DELETE FROM lost WHERE story = ?", story.value());
            for (String id : correctionIds) {
                run("INSERT OR IGNORE INTO lost(story, correction) VALUES(?, ?)", story.value(), id);
            }
        });
    }

    @Override
    public void cast(List<CaseMember> members) throws CaseException {
        change(() -> tables.cast(members));
    }

    @Override
    public void disagreements(List<Disagreement> all) throws CaseException {
        change(() -> tables.disagreements(all));
    }

    @Override
    public void arrived(StoryId story, String place, String part) throws CaseException {
        change(() -> versions.arrived(story, place, part));
    }

    @Override
    public void print(StoryGrouper.Print print, String grouper) throws CaseException {
        change(() -> versions.print(print, grouper));
    }

    @Override
    public void groups(List<StoryGroup> all) throws CaseException {
        change(() -> versions.groups(all));
    }

    @Override
    public void watched(Watched place) throws CaseException {
        change(() -> run("INSERT OR REPLACE INTO watched(place, kind, active) VALUES(?, ?, ?)", place.place(), place.kind().name(), place.on()));
    }

    @Override
    public void unwatched(String place) throws CaseException {
        change(() -> run("DELETE FROM watched WHERE place = ?", place));
    }

    @Override
    public void layerSpec(LayerSpec spec) throws CaseException {
        byte[] value = CaseCodec.encode(spec);
        if (!Arrays.equals(value, specNow(spec.id()))) {
            change(() -> run("INSERT OR REPLACE INTO layer_spec(id, value) VALUES(?, ?)", spec.id(), value));
        }
    }

    private byte[] specNow(String id) throws CaseException {
        try {
            PreparedStatement select = db.prepared("SELECT value FROM layer_spec WHERE id = ?");
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw Trouble.exception(file, e);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        PreparedStatement statement = db.prepared(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
