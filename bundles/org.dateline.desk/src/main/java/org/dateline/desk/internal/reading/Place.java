package org.dateline.desk.internal.reading;

import org.dateline.api.desk.Input;

/**
 * Where a story came from.
 *
 * @param place as {@link Input#place()}
 * @param part what stands behind the input's name in the story's path
 */
public record Place(String place, String part) {

    static Place of(Input input, String path) {
        return new Place(input.place(), path.substring(Math.min(path.length(), input.name().length())));
    }
}
