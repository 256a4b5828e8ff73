package org.dateline.itests.rules.broken.apart.cli.internal;

import org.dateline.itests.rules.broken.apart.ingest.internal.IngestPart;

/** Knows a bundle that it should only meet as a service. */
public interface CliPart {
  /** Of another bundle. */
  IngestPart neighbour();
}
