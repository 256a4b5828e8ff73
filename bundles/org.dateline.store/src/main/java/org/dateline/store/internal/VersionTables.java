package org.dateline.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dateline.api.cases.Arrival;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.cases.StoryGroup.Version;
import org.dateline.api.cases.StoryGrouper.Print;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Where stories came from, what their texts are remembered by, and which of them are one text. */
final class VersionTables {

    private final Db db;

    VersionTables(Db db) {
        this.db = db;
    }

    void arrived(StoryId story, String place, String part) throws SQLException {
        PreparedStatement insert = db.prepared("INSERT OR REPLACE INTO arrival(story, place, part) SELECT n, ?, ? FROM story WHERE id = ?");
        insert.setString(1, place);
        insert.setString(2, part);
        insert.setString(3, story.value());
        insert.executeUpdate();
    }

    void print(Print print, String grouper) throws SQLException {
        PreparedStatement insert = db.prepared("INSERT OR REPLACE INTO print(story, grouper, value) SELECT n, ?, ? FROM story WHERE id = ?");
        insert.setString(1, grouper);
        insert.setBytes(2, print.value());
        insert.setString(3, print.story().value());
        insert.executeUpdate();
    }

    void groups(List<StoryGroup> all) throws SQLException {
        db.run("DELETE FROM version");
        PreparedStatement insert = db.prepared("INSERT INTO version(story, head, pos, share, replaced)"
                + " SELECT s.n, h.n, ?, ?, ? FROM story s, story h WHERE s.id = ? AND h.id = ?");
        for (StoryGroup group : all) {
            int pos = 0;
            for (Version version : group.versions()) {
                insert.setInt(1, pos++);
                insert.setDouble(2, version.share());
                insert.setBoolean(3, version.replaced());
                insert.setString(4, version.story().value());
                insert.setString(5, group.newest().value());
                insert.executeUpdate();
            }
        }
    }

    List<StoryGroup> groups() throws SQLException {
        List<StoryGroup> groups = new ArrayList<>();
        List<Version> versions = new ArrayList<>();
        long head = 0;
        try (ResultSet row = db.prepared("SELECT v.head, s.id, v.share, v.replaced FROM version v JOIN story s ON s.n = v.story"
                + " ORDER BY v.head, v.pos").executeQuery()) {
            while (row.next()) {
                if (row.getLong(1) != head) {
                    add(groups, versions);
                    head = row.getLong(1);
                }
                versions.add(new Version(new StoryId(row.getString(2)), row.getDouble(3), row.getBoolean(4)));
            }
        }
        add(groups, versions);
        groups.sort(Comparator.comparing(StoryGroup::newest));
        return groups;
    }

    /** A story that was removed may have left one behind, which is no group. */
    private static void add(List<StoryGroup> groups, List<Version> versions) {
        if (versions.size() > 1) {
            groups.add(new StoryGroup(versions));
        }
        versions.clear();
    }

    List<Arrival> arrivals(@Nullable String place) throws SQLException {
        String where = place == null ? "" : " WHERE a.place = ?";
        PreparedStatement select = db.prepared("SELECT s.id, coalesce(a.place, ''), coalesce(a.part, ''), s.published, s.text_version"
                + " FROM story s LEFT JOIN arrival a ON a.story = s.n" + where + " ORDER BY s.n");
        if (place != null) {
            select.setString(1, place);
        }
        List<Arrival> all = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(new Arrival(new StoryId(row.getString(1)), row.getString(2), row.getString(3), SqlView.date(row.getString(4)),
                        row.getString(5)));
            }
        }
        return all;
    }
}
