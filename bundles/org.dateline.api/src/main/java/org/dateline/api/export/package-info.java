/** From stories and findings to what a newsroom publishes or files: the contract of an exporter. */
@NullMarked
@Export
@Version("1.0.0")
package org.dateline.api.export;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
