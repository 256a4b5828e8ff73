package org.dateline.api.story;

/**
 * The bytes a story came from.
 *
 * @param digest SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record SourceId(String digest) {

    public SourceId {
        if (digest.isBlank()) {
            throw new IllegalArgumentException("A source has a digest");
        }
    }

    @Override
    public String toString() {
        return digest;
    }
}
