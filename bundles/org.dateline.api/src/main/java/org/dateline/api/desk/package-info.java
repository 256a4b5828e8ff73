/** What windows and commands ask of the engine. */
@NullMarked
@Export
@Version("1.0.0")
package org.dateline.api.desk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
