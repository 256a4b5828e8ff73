package org.dateline.api.cases;

import org.dateline.api.story.StoryId;

/** A member of one story's cast. */
public record MemberRef(StoryId story, String castId) implements Comparable<MemberRef> {

    @Override
    public int compareTo(MemberRef other) {
        int c = story.compareTo(other.story);
        if (c == 0) {
            c = Integer.compare(castId.length(), other.castId.length());
        }
        return c != 0 ? c : castId.compareTo(other.castId);
    }

    @Override
    public String toString() {
        return story + "#" + castId;
    }
}
