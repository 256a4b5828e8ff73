package org.dateline.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineItems;
import org.dateline.api.cases.TimelineItems.Bin;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.story.StoryId;
import org.dateline.store.internal.codec.Parameters;
import org.jspecify.annotations.Nullable;

/** Answers a timeline from the item rows. An item fits a range where it may lie in it; one without a date fits no range. */
final class Timeline {

    private final Db db;
    private final MemberNames names;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Timeline(Db db, MemberNames names) {
        this.db = db;
        this.names = names;
    }

    TimelineItems answer(TimelineQuery query) throws SQLException {
        condition(query);
        List<Bin> bins = new ArrayList<>();
        int total = bins(bins);
        return new TimelineItems(query.maxItems() <= 0 ? List.of() : items(query.maxItems()), bins, total);
    }

    private void condition(TimelineQuery query) throws SQLException {
        if (query.from() != null) {
            and("i.to_second >= ?", second(query.from()));
        }
        if (query.to() != null) {
            and("i.from_second < ?", second(query.to()));
        }
        if (query.stories().isEmpty() && db.number("SELECT EXISTS(SELECT 1 FROM version WHERE replaced)") > 0) {
            and("i.story NOT IN (SELECT story FROM version WHERE replaced = ?)", 1);
        }
        if (!query.stories().isEmpty()) {
            and("i.story IN (SELECT n FROM story WHERE id IN (SELECT value FROM json_each(?)))",
                    Parameters.strings(query.stories().stream().map(StoryId::value).sorted().toList()));
        }
        if (!query.members().isEmpty()) {
            String refs = Parameters.members(names.refs(query.members()));
            and("""
                i.n IN (SELECT m.n FROM json_each(?) r
                  JOIN story ms ON ms.id = r.value ->> 0
                  JOIN item m ON m.story = ms.n
                  WHERE instr(char(10) || m.who || char(10), char(10) || (r.value ->> 1) || char(10)) > 0
                    OR m.place = r.value ->> 1)""", refs);
        }
    }

    private void and(String condition, Object value) {
        where.append(where.isEmpty() ? " WHERE " : " AND ").append(condition);
        values.add(value);
    }

    private static long second(LocalDateTime local) {
        return local.toEpochSecond(ZoneOffset.UTC);
    }

    private PreparedStatement with(String select, String end) throws SQLException {
        PreparedStatement statement = db.prepared(select + where + end);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    /** Answered from the index alone. Returns how many items fit, also those without a date, which are in no bin. */
    private int bins(List<Bin> bins) throws SQLException {
        int total = 0;
        try (ResultSet rows = with("SELECT i.day, count(*), sum(i.vague) FROM item i", " GROUP BY i.day ORDER BY i.day").executeQuery()) {
            while (rows.next()) {
                total += rows.getInt(2);
                long day = rows.getLong(1);
                if (!rows.wasNull()) {
                    bins.add(new Bin(LocalDate.ofEpochDay(day), rows.getInt(2), rows.getInt(3)));
                }
            }
        }
        return total;
    }

    private List<TimelineItem> items(int most) throws SQLException {
        Map<Long, String> stories = new HashMap<>();
        List<TimelineItem> items = new ArrayList<>();
        PreparedStatement select = with("""
                SELECT i.story, s.id, i.event, i.kind, i.date, i.basis, i.status, i.label, i.who, i.place, i.review, i.to_check,
                  i.confidence, EXISTS(SELECT 1 FROM clash c WHERE c.story = s.id AND c.event = i.event)
                FROM item i JOIN story s ON s.n = i.story""",
                " ORDER BY i.from_second NULLS LAST, i.to_second, i.date, i.story, i.pos LIMIT " + most);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long n = row.getLong(1);
                String story = stories.get(n);
                if (story == null) {
                    story = row.getString(2);
                    stories.put(n, story);
                }
                items.add(item(row, new StoryId(story)));
            }
        }
        return items;
    }

    private TimelineItem item(ResultSet row, StoryId story) throws SQLException {
        List<String> members = new ArrayList<>();
        String who = row.getString(9);
        if (!who.isEmpty()) {
            for (String cast : who.split("\n", -1)) {
                members.add(names.of(story, cast));
            }
        }
        String place = row.getString(10);
        return new TimelineItem(new FindingRef(story, Layer.EVENTS.id(), row.getString(3)), TimelineItem.Kind.valueOf(row.getString(4)),
                date(row.getString(5)), Event.Basis.valueOf(row.getString(6)), Event.Status.valueOf(row.getString(7)), row.getString(8),
                members, place == null ? null : names.of(story, place), Review.valueOf(row.getString(11)), row.getBoolean(12),
                row.getBoolean(14), row.getDouble(13));
    }

    private static @Nullable EdtfDate date(@Nullable String edtf) {
        return edtf == null ? null : EdtfDate.of(edtf);
    }
}
