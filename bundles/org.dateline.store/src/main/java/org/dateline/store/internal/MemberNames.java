package org.dateline.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.cases.MemberRef;
import org.dateline.api.story.StoryId;

/** From a story's members to the case's and back. A member that no cast across the case holds stands for itself. */
final class MemberNames {

    private final Db db;
    private final Map<String, Map<String, String>> known = new HashMap<>();

    MemberNames(Db db) {
        this.db = db;
    }

    String of(StoryId story, String cast) throws SQLException {
        Map<String, String> members = known.get(story.value());
        if (members == null) {
            members = load(story);
            known.put(story.value(), members);
        }
        String member = members.get(cast);
        return member != null ? member : new MemberRef(story, cast).toString();
    }

    private Map<String, String> load(StoryId story) throws SQLException {
        Map<String, String> members = new HashMap<>();
        PreparedStatement select = db.prepared("SELECT cast_id, member FROM member_of WHERE story = ?");
        select.setString(1, story.value());
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                members.put(rows.getString(1), rows.getString(2));
            }
        }
        return members;
    }

    /** The stories' members that these members of the case are. */
    List<MemberRef> refs(Collection<String> members) throws SQLException {
        List<MemberRef> refs = new ArrayList<>();
        for (String member : members.stream().sorted().toList()) {
            int before = refs.size();
            PreparedStatement select = db.prepared("SELECT story, cast_id FROM member_of WHERE member = ? ORDER BY story, cast_id");
            select.setString(1, member);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    refs.add(new MemberRef(new StoryId(rows.getString(1)), rows.getString(2)));
                }
            }
            int hash = member.lastIndexOf('#');
            if (refs.size() == before && hash > 0) {
                refs.add(new MemberRef(new StoryId(member.substring(0, hash)), member.substring(hash + 1)));
            }
        }
        return refs;
    }
}
