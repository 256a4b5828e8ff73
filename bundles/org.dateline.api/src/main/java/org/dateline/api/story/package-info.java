/** A story as it was read: text, blocks, metadata with how each was found, and what was left out. */
@NullMarked
@Export
@Version("1.0.0")
package org.dateline.api.story;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
