/** From bytes to stories: the contract of a reader. */
@NullMarked
@Export
@Version("1.0.0")
package org.dateline.api.ingest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
