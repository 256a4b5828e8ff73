package org.dateline.api.ingest;

/** How sure a reader is that it can read a source. */
public enum Match {
    NO, MAYBE, YES
}
