package org.dateline.api.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What a reader decides by.
 *
 * @param name the file's name or the address, for its ending
 * @param declaredType the media type that somebody declared, lower case and without parameters; null where nobody did
 * @param bytes the first 8 KB, or fewer where the source is shorter; not to be changed
 */
public record SourceHead(String name, @Nullable String declaredType, byte[] bytes) {

    /** How many bytes a reader is given to decide by. */
    public static final int SIZE = 8192;

    /** The ending of the name in lower case, without the dot; empty where there is none. */
    public String ending() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int dot = name.lastIndexOf('.');
        return dot > slash + 1 ? name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
    }
}
