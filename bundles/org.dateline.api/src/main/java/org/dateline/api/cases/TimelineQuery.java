package org.dateline.api.cases;

import java.time.LocalDateTime;
import java.util.Set;

import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline wants to show.
 *
 * @param from local, inclusive; null for no bound
 * @param to local, exclusive; null for no bound
 * @param stories only these; empty for all
 * @param members only items of these case members, by id; empty for all
 * @param maxItems at most so many items; where there are more, {@link TimelineItems#bins} tells how many stand where
 */
public record TimelineQuery(@Nullable LocalDateTime from, @Nullable LocalDateTime to, Set<StoryId> stories, Set<String> members,
        int maxItems) {

    public TimelineQuery {
        stories = Set.copyOf(stories);
        members = Set.copyOf(members);
    }

    public static TimelineQuery all() {
        return new TimelineQuery(null, null, Set.of(), Set.of(), Integer.MAX_VALUE);
    }
}
