package org.dateline.store.internal;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.MemberRef;
import org.dateline.store.internal.codec.CaseCodec;

/** What is given whole each time: the cast and what disagrees. Only what differs from before is written. */
final class CaseTables {

    private final Db db;

    CaseTables(Db db) {
        this.db = db;
    }

    void cast(List<CaseMember> members) throws SQLException, IOException {
        Map<String, byte[]> gone = now();
        for (CaseMember member : members) {
            byte[] value = CaseCodec.encode(member);
            byte[] before = gone.remove(member.id());
            if (!Arrays.equals(value, before)) {
                if (before != null) {
                    forget(member.id());
                }
                put(member, value);
            }
        }
        for (String id : gone.keySet()) {
            // A member may have gone to another id, which then points here no more.
            forget(id);
        }
    }

    private Map<String, byte[]> now() throws SQLException {
        Map<String, byte[]> now = new HashMap<>();
        try (ResultSet rows = db.prepared("SELECT id, value FROM member").executeQuery()) {
            while (rows.next()) {
                now.put(rows.getString(1), rows.getBytes(2));
            }
        }
        return now;
    }

    private void forget(String id) throws SQLException {
        for (String sql : List.of("DELETE FROM member WHERE id = ?", "DELETE FROM member_of WHERE member = ?")) {
            PreparedStatement delete = db.prepared(sql);
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }

    private void put(CaseMember member, byte[] value) throws SQLException {
        PreparedStatement insert = db.prepared("INSERT INTO member(id, value) VALUES(?, ?)");
        insert.setString(1, member.id());
        insert.setBytes(2, value);
        insert.executeUpdate();
        PreparedStatement of = db.prepared("INSERT OR REPLACE INTO member_of(story, cast_id, member) VALUES(?, ?, ?)");
        for (MemberRef ref : member.members()) {
            of.setString(1, ref.story().value());
            of.setString(2, ref.castId());
            of.setString(3, member.id());
            of.executeUpdate();
        }
    }

    void disagreements(List<Disagreement> all) throws SQLException {
        db.run("DELETE FROM disagreement");
        db.run("DELETE FROM clash");
        PreparedStatement insert = db.prepared("INSERT INTO disagreement(value) VALUES(?)");
        PreparedStatement clash = db.prepared("INSERT OR IGNORE INTO clash(story, event) VALUES(?, ?)");
        for (Disagreement disagreement : all) {
            insert.setBytes(1, CaseCodec.encode(disagreement));
            insert.executeUpdate();
            for (FindingRef ref : disagreement.items()) {
                if (ref.layer().equals(Layer.EVENTS.id())) {
                    clash.setString(1, ref.story().value());
                    clash.setString(2, ref.findingId());
                    clash.executeUpdate();
                }
            }
        }
    }
}
