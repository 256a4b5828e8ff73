package org.dateline.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.Arrival;
import org.dateline.api.cases.SearchHit;
import org.dateline.api.cases.SetAside;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.cases.StoryGrouper;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.cases.TimelineItems;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.cases.Watched;
import org.dateline.api.story.StoryId;
import org.dateline.store.internal.codec.CaseCodec;
import org.jspecify.annotations.Nullable;

/** One read transaction: what it shows does not change until it is closed. */
final class SqlView implements CaseView {

    private static final String CORRECTION = "SELECT c.id, c.state, c.value FROM correction c";

    private final Db db;
    private final Path file;
    private final String title;
    private final Consumer<Db> giveBack;
    private final long revision;
    private final StoryRows rows;
    private final MemberNames names;
    private boolean closed;

    /** @param db in a read transaction */
    SqlView(Db db, Path file, String title, Consumer<Db> giveBack) throws SQLException {
        this.db = db;
        this.file = file;
        this.title = title;
        this.giveBack = giveBack;
        this.revision = revision(db);
        this.rows = new StoryRows(db, file);
        this.names = new MemberNames(db);
    }

    static long revision(Db db) throws SQLException {
        return db.number("SELECT value FROM meta WHERE key = 'revision'");
    }

    @FunctionalInterface
    private interface Reading<T extends @Nullable Object> {
        T read() throws SQLException, IOException;
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException, IOException;
    }

    private <T extends @Nullable Object> T read(Reading<T> reading) {
        if (closed) {
            throw new IllegalStateException("The view of the case is closed");
        }
        try {
            return reading.read();
        } catch (SQLException | IOException e) {
            throw Trouble.fault(file, e);
        }
    }

    private <T> List<T> list(String sql, Row<T> row) {
        return read(() -> {
            List<T> all = new ArrayList<>();
            try (ResultSet rows = db.prepared(sql).executeQuery()) {
                while (rows.next()) {
                    all.add(row.read(rows));
                }
            }
            return all;
        });
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Cursor<AnalyzedStory> stories() {
        return read(rows::all);
    }

    @Override
    public @Nullable AnalyzedStory story(StoryId id) {
        return this.<@Nullable AnalyzedStory>read(() -> rows.story(id));
    }

    @Override
    public @Nullable Findings found(StoryId id) {
        return this.<@Nullable Findings>read(() -> rows.found(id));
    }

    @Override
    public List<StorySummary> summaries() {
        return list("SELECT id, headline, path, published, language, items, to_check, problem_count FROM story ORDER BY n",
                row -> new StorySummary(new StoryId(row.getString(1)), row.getString(2), row.getString(3), date(row.getString(4)),
                        row.getString(5), row.getInt(6), row.getInt(7), row.getInt(8)));
    }

    static @Nullable EdtfDate date(@Nullable String edtf) {
        return edtf == null ? null : EdtfDate.parse(edtf).orElse(null);
    }

    @Override
    public TimelineItems timeline(TimelineQuery query) {
        return read(() -> new Timeline(db, names).answer(query));
    }

    @Override
    public List<SearchHit> search(String words, int limit) {
        SearchWords search = SearchWords.of(words);
        return search.isEmpty() || limit <= 0 ? List.of() : read(() -> hits(search, limit));
    }

    private List<SearchHit> hits(SearchWords search, int limit) throws SQLException {
        List<SearchHit> hits = new ArrayList<>();
        PreparedStatement select = db.prepared("SELECT s.id, s.headline, s.text FROM words JOIN story s ON s.n = words.rowid"
                + " WHERE words MATCH ? ORDER BY rank, s.n LIMIT ?");
        select.setString(1, search.forIndex());
        select.setInt(2, limit);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String text = StoryRows.text(row, 3);
                Snippet snippet = Snippet.of(text, search.places(text));
                hits.add(new SearchHit(new StoryId(row.getString(1)), row.getString(2), snippet.words(), snippet.marks(), snippet.place()));
            }
        }
        return hits;
    }

    @Override
    public List<CaseMember> cast() {
        return list("SELECT id, value FROM member ORDER BY id", row -> CaseCodec.member(row.getString(1), row.getBytes(2)));
    }

    @Override
    public List<Disagreement> disagreements() {
        return list("SELECT value FROM disagreement ORDER BY n", row -> CaseCodec.disagreement(row.getBytes(1)));
    }

    @Override
    public Map<String, LayerSpec> layerSpecs() {
        Map<String, LayerSpec> specs = new TreeMap<>();
        for (LayerSpec spec : list("SELECT id, value FROM layer_spec", row -> CaseCodec.layerSpec(row.getString(1), row.getBytes(2)))) {
            specs.put(spec.id(), spec);
        }
        return specs;
    }

    @Override
    public List<Correction> corrections() {
        return list(CORRECTION + " ORDER BY c.n", row -> CaseCodec.correction(row.getString(1), row.getString(2), row.getBytes(3)));
    }

    @Override
    public List<Correction> lost() {
        return list(CORRECTION + " WHERE c.id IN (SELECT correction FROM lost) ORDER BY c.n",
                row -> CaseCodec.correction(row.getString(1), row.getString(2), row.getBytes(3)));
    }

    @Override
    public List<SetAside> setAside() {
        return list("SELECT path, reason, at FROM set_aside ORDER BY n",
                row -> new SetAside(row.getString(1), row.getString(2), Instant.parse(row.getString(3))));
    }

    @Override
    public List<StoryGroup> groups() {
        return read(() -> new VersionTables(db).groups());
    }

    @Override
    public List<Arrival> arrivals(@Nullable String place) {
        return read(() -> new VersionTables(db).arrivals(place));
    }

    @Override
    public Cursor<StoryGrouper.Print> prints(String grouper) {
        return read(() -> new Prints(db, file, grouper));
    }

    @Override
    public List<Watched> watched() {
        return list("SELECT place, kind, active FROM watched ORDER BY place",
                row -> new Watched(Watched.Kind.valueOf(row.getString(2)), row.getString(1), row.getBoolean(3)));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            giveBack.accept(db);
        }
    }
}
