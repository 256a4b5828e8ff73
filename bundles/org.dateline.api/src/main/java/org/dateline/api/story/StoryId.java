package org.dateline.api.story;

/**
 * A story: source and part. It stays the same when a better reader reads the source again.
 *
 * @param value the first 16 digits of the source's digest, and {@code !part} for a part of a source
 */
public record StoryId(String value) implements Comparable<StoryId> {

    public StoryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A story has an id");
        }
    }

    /** @param part which story of the source, as its reader names it; empty when the source is one story */
    public static StoryId of(SourceId source, String part) {
        String head = source.digest().substring(0, Math.min(16, source.digest().length()));
        return new StoryId(part.isEmpty() ? head : head + "!" + part);
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
