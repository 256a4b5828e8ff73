package org.dateline.itests.rules.broken.apart.desk.internal;

import org.dateline.itests.rules.broken.apart.timeline.internal.TimelinePart;

/** Knows a bundle that it should only meet as a service. */
public interface DeskPart {
  /** Of another bundle. */
  TimelinePart neighbour();
}
