/** What crawlers keep of the web: WARC and ARC. */
@NullMarked
package org.dateline.ingest.internal.warc;

import org.jspecify.annotations.NullMarked;
