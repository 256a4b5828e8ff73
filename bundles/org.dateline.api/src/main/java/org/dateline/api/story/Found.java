package org.dateline.api.story;

/**
 * A value that a reader found, and how.
 *
 * @param value what was found
 * @param basis how: {@code metadata}, {@code byline}, {@code url}, {@code mail-header}, {@code text}, {@code caller} ...
 * @param confidence how sure, 0 to 1
 */
public record Found<T>(T value, String basis, double confidence) {

    public Found {
        if (basis.isBlank() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("How was it found, and how sure? " + basis + " " + confidence);
        }
    }

    /** Something found with no doubt. */
    public static <T> Found<T> sure(T value, String basis) {
        return new Found<>(value, basis, 1);
    }
}
