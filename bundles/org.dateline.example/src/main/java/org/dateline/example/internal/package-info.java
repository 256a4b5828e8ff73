/**
 * A small real plugin, to copy: it replaces a reader, an analyzer, an exporter and the timeline, each by filling the same name with a
 * higher ranking, and adds a layer of its own. Nothing else registers it; install the jar, remove it, and the built-ins are back.
 */
@NullMarked
package org.dateline.example.internal;

import org.jspecify.annotations.NullMarked;
