/** Values that every contract uses: spans, EDTF dates, origins, and what the host gives to each call. */
@NullMarked
@Export
@Version("1.0.0")
package org.dateline.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
