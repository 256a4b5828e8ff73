package org.dateline.api.cases;

import java.util.List;

import org.dateline.api.story.StoryId;

/**
 * Stories that are one text: wire copy in several papers, a story and its updated versions. What several of them tell is told once,
 * not confirmed.
 *
 * @param versions the oldest first, by publication date; those without one stand before them. Of one date they stand by their places,
 *        and at one place in the order they came in. At least two.
 */
public record StoryGroup(List<Version> versions) {

    /**
     * One of them.
     *
     * @param share how much of its text it shares with the version that is most like it, over 0 to 1; 0 where it stands here for its
     *        place alone
     * @param replaced a later version came from the same file or address: this one is kept, and no longer the current one
     */
    public record Version(StoryId story, double share, boolean replaced) {
    }

    public StoryGroup {
        versions = List.copyOf(versions);
        if (versions.size() < 2) {
            throw new IllegalArgumentException("A group has two stories or more");
        }
    }

    /** The one to show for all of them: the last one that was not replaced. */
    public StoryId newest() {
        Version last = versions.get(versions.size() - 1);
        return versions.reversed().stream().filter(each -> !each.replaced()).findFirst().orElse(last).story();
    }

    public boolean holds(StoryId story) {
        return versions.stream().anyMatch(each -> each.story().equals(story));
    }
}
