package org.dateline.export.internal.chronology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Names of the cast: the fullest across the case, else the story's own. */
final class Names {

    private final Map<MemberRef, String> acrossTheCase = new HashMap<>();

    Names(List<CaseMember> cast) {
        for (CaseMember member : cast) {
            for (MemberRef ref : member.members()) {
                acrossTheCase.put(ref, member.name());
            }
        }
    }

    Map<String, String> in(StoryId story, Findings findings) {
        Map<String, String> names = new HashMap<>();
        for (CastMember member : findings.of(Layer.CAST)) {
            names.put(member.id(), acrossTheCase.getOrDefault(new MemberRef(story, member.id()), member.name()));
        }
        return names;
    }

    static List<String> all(List<String> ids, Map<String, String> names) {
        return ids.stream().map(names::get).filter(java.util.Objects::nonNull).distinct().toList();
    }

    static @Nullable String one(@Nullable String id, Map<String, String> names) {
        return id == null ? null : names.get(id);
    }
}
