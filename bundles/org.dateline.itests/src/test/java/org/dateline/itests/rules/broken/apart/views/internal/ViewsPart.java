package org.dateline.itests.rules.broken.apart.views.internal;

import org.dateline.itests.rules.broken.apart.workbench.internal.WorkbenchPart;

/** Knows a bundle that it should only meet as a service. */
public interface ViewsPart {
  /** Of another bundle. */
  WorkbenchPart neighbour();
}
