package org.dateline.itests.rules.broken.apart.workbench.internal;

import org.dateline.itests.rules.broken.apart.cli.internal.CliPart;

/** Knows a bundle that it should only meet as a service. */
public interface WorkbenchPart {
  /** Of another bundle. */
  CliPart neighbour();
}
