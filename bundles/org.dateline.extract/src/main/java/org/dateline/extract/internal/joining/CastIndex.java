package org.dateline.extract.internal.joining;

import java.util.HashMap;
import java.util.Map;

import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/** From a story's member to the case's. */
final class CastIndex {

    private final Map<MemberRef, String> ids = new HashMap<>();

    CastIndex(CaseView view) {
        for (CaseMember member : view.cast()) {
            member.members().forEach(ref -> ids.put(ref, member.id()));
        }
    }

    /** The case member's id; the story member's own where the case joins it with nothing. */
    @Nullable String of(StoryId story, @Nullable String castId) {
        return castId == null ? null : ids.getOrDefault(new MemberRef(story, castId), story + "#" + castId);
    }
}
