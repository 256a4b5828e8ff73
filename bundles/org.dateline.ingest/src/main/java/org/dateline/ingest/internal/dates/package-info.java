/** Dates as sources write them, in any language and order. */
@NullMarked
package org.dateline.ingest.internal.dates;

import org.jspecify.annotations.NullMarked;
