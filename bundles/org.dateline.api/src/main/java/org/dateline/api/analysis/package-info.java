/** Findings in a story's text, their layers, and the contract of an analyzer. */
@NullMarked
@Export
@Version("1.0.0")
package org.dateline.api.analysis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
