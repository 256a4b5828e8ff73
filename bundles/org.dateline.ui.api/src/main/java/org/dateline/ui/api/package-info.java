/** The contract of a view, the only one that sees SWT. */
@NullMarked
@Export
@Version("1.0.0")
package org.dateline.ui.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
