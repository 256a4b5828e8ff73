package org.dateline.api.cases;

import org.dateline.api.story.StoryId;

/** A finding of a story, by its layer and id; the story itself with {@link Correction#STORY} for both. Valid for the text version and analysis it was taken from. */
public record FindingRef(StoryId story, String layer, String findingId) {
}
