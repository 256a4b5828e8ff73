package org.dateline.itests.rules.broken.apart.timeline.internal;

import org.dateline.itests.rules.broken.apart.views.internal.ViewsPart;

/** Knows a bundle that it should only meet as a service. */
public interface TimelinePart {
  /** Of another bundle. */
  ViewsPart neighbour();
}
