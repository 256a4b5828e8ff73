/**
 * PDF, office files and whatever else is parsed in worker processes. This is the near end: it starts the workers, hands them copies,
 * believes nothing they say beyond the protocol (docs/ingest/worker.md), and makes stories of it.
 */
@NullMarked
package org.dateline.ingest.internal.office;

import org.jspecify.annotations.NullMarked;
