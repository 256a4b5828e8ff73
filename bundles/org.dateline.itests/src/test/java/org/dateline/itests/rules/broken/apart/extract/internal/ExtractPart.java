package org.dateline.itests.rules.broken.apart.extract.internal;

import org.dateline.itests.rules.broken.apart.store.internal.StorePart;

/** Knows a bundle that it should only meet as a service. */
public interface ExtractPart {
  /** Of another bundle. */
  StorePart neighbour();
}
