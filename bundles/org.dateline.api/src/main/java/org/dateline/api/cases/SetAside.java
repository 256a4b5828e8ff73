package org.dateline.api.cases;

import java.time.Instant;

/** An input that could not become a story, with the reason for a person. */
public record SetAside(String path, String reason, Instant at) {
}
