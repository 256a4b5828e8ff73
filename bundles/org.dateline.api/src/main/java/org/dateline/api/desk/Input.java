package org.dateline.api.desk;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Something to read.
 *
 * @param path a file or folder; null where the content is given, or the name is an address
 * @param name as the person gave it: it is the story's path; where there is neither path nor content, an address (http or https)
 * @param content the bytes, for standard input or a paste; null where there is a path or an address
 * @param declaredType the media type that the person declared; null to find out
 * @param callerId the id that the caller wants the story to have; null for the story's own
 */
public record Input(@Nullable Path path, String name, byte @Nullable [] content, @Nullable String declaredType,
        @Nullable String callerId) {

    /** The media type of JSON Lines whose lines are stories already: {@code {"id","text","published"?,"title"?}}. */
    public static final String STORY_LINES = "application/vnd.dateline.stories+jsonl";

    public static Input of(Path path, String name) {
        return new Input(path, name, null, null, null);
    }

    public static Input of(byte[] content, String name) {
        return new Input(null, name, content, null, null);
    }

    /** A page or a feed that the person named; it is asked for when it is read. */
    public static Input ofAddress(String address) {
        return new Input(null, address, null, null, null);
    }

    /** Whether a person means an address by this, and not a file. */
    public static boolean isAddress(String name) {
        return name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The file's absolute path or the address, by which it is known again; empty where the content is given. */
    public String place() {
        return path != null ? path.toAbsolutePath().normalize().toString() : content == null ? name : "";
    }

    public Input declared(@Nullable String mediaType) {
        return new Input(path, name, content, mediaType, callerId);
    }

    public Input named(@Nullable String id) {
        return new Input(path, name, content, declaredType, id);
    }
}
