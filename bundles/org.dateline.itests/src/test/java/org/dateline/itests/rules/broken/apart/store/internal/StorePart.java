package org.dateline.itests.rules.broken.apart.store.internal;

import org.dateline.itests.rules.broken.apart.export.internal.ExportPart;

/** Knows a bundle that it should only meet as a service. */
public interface StorePart {
  /** Of another bundle. */
  ExportPart neighbour();
}
