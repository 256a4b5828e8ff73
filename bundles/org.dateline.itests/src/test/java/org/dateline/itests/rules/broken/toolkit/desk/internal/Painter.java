package org.dateline.itests.rules.broken.toolkit.desk.internal;

import org.eclipse.swt.graphics.Point;

/** An engine that paints. */
final class Painter {
  int width(Point size) {
    return size.x;
  }
}
