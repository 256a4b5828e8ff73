/** The case: what is stored, how it is asked, corrections, and what looks across stories. */
@NullMarked
@Export
@Version("1.0.0")
package org.dateline.api.cases;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
