/** From bytes to characters. */
@NullMarked
package org.dateline.ingest.internal.encoding;

import org.jspecify.annotations.NullMarked;
