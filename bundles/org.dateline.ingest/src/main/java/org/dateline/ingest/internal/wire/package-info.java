/** What news agencies send: NewsML-G2, NITF, ninjs, and stories as JSON. */
@NullMarked
package org.dateline.ingest.internal.wire;

import org.jspecify.annotations.NullMarked;
