/** How fast pages are read. */
@NullMarked
package org.dateline.lab.ingest;

import org.jspecify.annotations.NullMarked;
