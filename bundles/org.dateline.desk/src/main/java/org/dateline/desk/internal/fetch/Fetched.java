package org.dateline.desk.internal.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What an address answered.
 *
 * @param mediaType as the server declared it, lower case and without parameters; null where it did not
 * @param content not to be changed
 */
public record Fetched(@Nullable String mediaType, byte[] content) {
}
