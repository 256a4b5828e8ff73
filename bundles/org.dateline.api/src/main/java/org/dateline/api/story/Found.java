package org.dateline.api.story;

import org.jspecify.annotations.Nullable;

/**
 * A value that a reader found, and how.
 *
 * @param value what was found, or what a person says it is
 * @param basis how: {@code metadata}, {@code byline}, {@code url}, {@code mail-header}, {@code text}, {@code caller} ...;
 *        {@link #PERSON} where a person said so
 * @param confidence how sure, 0 to 1
 * @param before what had been found where a person said otherwise; null where nobody did, or nothing had been found
 */
public record Found<T>(T value, String basis, double confidence, @Nullable Found<T> before) {

    /** The basis of what a person said, {@link #before} or without anything found. */
    public static final String PERSON = "person";

    public Found {
        if (basis.isBlank() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("How was it found, and how sure? " + basis + " " + confidence);
        }
    }

    public Found(T value, String basis, double confidence) {
        this(value, basis, confidence, null);
    }

    /** Something found with no doubt. */
    public static <T> Found<T> sure(T value, String basis) {
        return new Found<>(value, basis, 1);
    }

    /** What a person says, beside what had been found. */
    public static <T> Found<T> byPerson(T value, @Nullable Found<T> found) {
        return new Found<>(value, PERSON, 1, read(found));
    }

    /** What was found, whatever a person said since; null where nothing was. */
    public static <T> @Nullable Found<T> read(@Nullable Found<T> found) {
        return found != null && found.basis.equals(PERSON) ? found.before : found;
    }
}
