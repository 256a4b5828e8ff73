package org.dateline.export.internal.chronology;

import org.dateline.api.EdtfDate;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * What an item says of the story it comes from.
 *
 * @param number its place in the order of the stories, from 1
 * @param language a BCP 47 tag
 */
public record SourceStory(int number, StoryId id, String headline, String path, @Nullable EdtfDate published, @Nullable String publisher,
        @Nullable String url, String language) {

    static SourceStory of(int number, Story story) {
        return new SourceStory(number, story.id(), story.headline(), story.path(), value(story.published()), value(story.publisher()),
                value(story.url()), story.language() == null ? "und" : story.language().value());
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    /** The address, where it is one that a page may link to. */
    public @Nullable String link() {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
