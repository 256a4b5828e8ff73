package org.dateline.api.cases;

import org.dateline.api.EdtfDate;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * Where a story came from, and what its text was.
 *
 * @param story the story
 * @param place the file's absolute path or the address; empty for a paste or standard input
 * @param part the part of that place, as it stands behind the name in the story's path ({@code !entry}); empty for a whole file
 * @param published null where unknown
 * @param textVersion as {@link org.dateline.api.story.Story#textVersion()}
 */
public record Arrival(StoryId story, String place, String part, @Nullable EdtfDate published, String textVersion) {

    /** Whether the other one is another version of this one: the same place, and a part that is more than a number in a row. */
    public boolean isSamePlace(Arrival other) {
        return !place.isEmpty() && place.equals(other.place) && part.equals(other.part) && !isNumbered(part);
    }

    /** The third story of a file is not the third of its next version. */
    private static boolean isNumbered(String part) {
        String last = part.substring(part.lastIndexOf('!') + 1);
        return !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
