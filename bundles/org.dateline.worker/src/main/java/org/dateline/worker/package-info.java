/**
 * The parser worker: a program of its own that reads documents nobody trusts, on its own class path, for a Dateline that started it and
 * speaks to it over its pipes. What they say to each other is written down in {@code docs/ingest/worker.md}.
 */
@org.jspecify.annotations.NullMarked
package org.dateline.worker;
