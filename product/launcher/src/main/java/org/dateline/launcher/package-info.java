/**
 * Starts Dateline: the desktop inside an OSGi framework, a command either there or, when no plugin is installed, straight from the
 * class path.
 */
@NullMarked
package org.dateline.launcher;

import org.jspecify.annotations.NullMarked;
