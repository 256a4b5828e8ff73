package org.dateline.itests.rules.broken.apart.ingest.internal;

import org.dateline.itests.rules.broken.apart.extract.internal.ExtractPart;

/** Knows a bundle that it should only meet as a service. */
public interface IngestPart {
  /** Of another bundle. */
  ExtractPart neighbour();
}
