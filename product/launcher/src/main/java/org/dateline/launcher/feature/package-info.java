/** OSGi Feature JSON (Compendium R8.1, chapter 159): which bundles, at which start level, with which configuration. */
@NullMarked
package org.dateline.launcher.feature;

import org.jspecify.annotations.NullMarked;
