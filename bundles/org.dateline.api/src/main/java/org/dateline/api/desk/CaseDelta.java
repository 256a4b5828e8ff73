package org.dateline.api.desk;

import java.util.Set;

import org.dateline.api.story.StoryId;

/**
 * What changed in a case.
 *
 * @param revision the case's revision afterwards
 * @param stories the stories that came or changed
 * @param castChanged the cast across the case changed
 */
public record CaseDelta(long revision, Set<StoryId> stories, boolean castChanged) {

    public CaseDelta {
        stories = Set.copyOf(stories);
    }
}
