/** Files that hold files, within bounds. */
@NullMarked
package org.dateline.ingest.internal.archive;

import org.jspecify.annotations.NullMarked;
