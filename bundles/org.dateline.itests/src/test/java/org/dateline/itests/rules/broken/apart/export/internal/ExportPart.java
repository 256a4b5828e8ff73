package org.dateline.itests.rules.broken.apart.export.internal;

import org.dateline.itests.rules.broken.apart.desk.internal.DeskPart;

/** Knows a bundle that it should only meet as a service. */
public interface ExportPart {
  /** Of another bundle. */
  DeskPart neighbour();
}
