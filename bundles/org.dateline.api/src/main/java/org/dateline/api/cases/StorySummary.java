package org.dateline.api.cases;

import org.dateline.api.EdtfDate;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * A story as a list shows it.
 *
 * @param headline title or first words
 * @param path where it came from
 * @param published null where unknown
 * @param items how many events
 * @param toCheck how many items want a look: unsure and not looked at yet
 * @param problems how many problems it has
 */
public record StorySummary(StoryId id, String headline, String path, @Nullable EdtfDate published, String language, int items,
        int toCheck, int problems) {
}
