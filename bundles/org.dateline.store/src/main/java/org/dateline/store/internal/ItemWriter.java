package org.dateline.store.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.EdtfDate.Precision;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.analysis.Layer;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;

/** The events of a story as rows that a timeline is answered from without reading any story. */
final class ItemWriter {

    /** Below this a person is asked to look. */
    static final double SURE_ENOUGH = 0.6;

    /** Seconds that stand for an open beginning and an open end. */
    static final long OPEN_START = LocalDateTime.MIN.toEpochSecond(ZoneOffset.UTC);
    static final long OPEN_END = LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC);

    private static final String INSERT = "INSERT INTO item(story, event, pos, kind, date, from_second, to_second, day, vague, basis,"
            + " status, label, who, place, review, to_check, confidence) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Db db;

    ItemWriter(Db db) {
        this.db = db;
    }

    /** Returns how many want a look. */
    int write(long n, Story story, List<Event> events, Findings corrected) throws SQLException {
        PreparedStatement insert = db.prepared(INSERT);
        int toCheck = 0;
        int pos = 0;
        for (Event event : events) {
            Review review = corrected.review(Layer.EVENTS.id(), event.id());
            boolean check = event.confidence() < SURE_ENOUGH && review == Review.FOUND;
            toCheck += check ? 1 : 0;
            insert.setLong(1, n);
            insert.setString(2, event.id());
            insert.setInt(3, pos++);
            insert.setString(4, ItemKind.of(event, story.text()).name());
            date(insert, event.date());
            insert.setString(10, event.basis().name());
            insert.setString(11, event.status().name());
            insert.setString(12, event.label());
            insert.setString(13, String.join("\n", event.participants()));
            insert.setString(14, event.place());
            insert.setString(15, review.name());
            insert.setBoolean(16, check);
            insert.setDouble(17, event.confidence());
            insert.executeUpdate();
        }
        return toCheck;
    }

    private static void date(PreparedStatement insert, @Nullable EdtfDate date) throws SQLException {
        if (date == null) {
            insert.setNull(5, Types.VARCHAR);
            insert.setNull(6, Types.INTEGER);
            insert.setNull(7, Types.INTEGER);
            insert.setNull(8, Types.INTEGER);
            insert.setBoolean(9, true);
            return;
        }
        insert.setString(5, date.toString());
        insert.setLong(6, date.earliest() == null ? OPEN_START : date.earliest().toEpochSecond(ZoneOffset.UTC));
        insert.setLong(7, date.latest() == null ? OPEN_END : date.latest().toEpochSecond(ZoneOffset.UTC));
        LocalDateTime begins = date.earliest() != null ? date.earliest() : date.latest();
        if (begins == null) {
            insert.setNull(8, Types.INTEGER);
        } else {
            insert.setLong(8, begins.toLocalDate().toEpochDay());
        }
        insert.setBoolean(9, isVague(date));
    }

    private static boolean isVague(EdtfDate date) {
        boolean toTheDay = date.precision() == Precision.DAY || date.precision() == Precision.TIME;
        return !toTheDay || date.approximate() || date.uncertain();
    }
}
