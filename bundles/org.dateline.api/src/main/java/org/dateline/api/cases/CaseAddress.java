package org.dateline.api.cases;

import java.nio.file.Path;

/**
 * Where a case is.
 *
 * @param scheme which kind of store: {@code file}
 * @param location the path or address, as that store reads it
 */
public record CaseAddress(String scheme, String location) {

    public static CaseAddress of(Path file) {
        return new CaseAddress("file", file.toAbsolutePath().normalize().toString());
    }
}
