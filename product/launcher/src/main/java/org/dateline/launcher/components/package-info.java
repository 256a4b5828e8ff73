/**
 * The same components without a framework: reads the Declarative Services descriptions that stand in the bundles and puts the
 * components together from the class path.
 */
@NullMarked
package org.dateline.launcher.components;

import org.jspecify.annotations.NullMarked;
