/** JSON as pages and feeds really carry it. */
@NullMarked
package org.dateline.ingest.internal.json;

import org.jspecify.annotations.NullMarked;
