/** The OSGi framework: booting it, keeping its cache in step with the features, and the person's plugins. */
@NullMarked
package org.dateline.launcher.framework;

import org.jspecify.annotations.NullMarked;
