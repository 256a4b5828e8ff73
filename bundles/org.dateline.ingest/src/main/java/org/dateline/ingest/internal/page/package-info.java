/** Web pages: the story in them, and what they say about it. */
@NullMarked
package org.dateline.ingest.internal.page;

import org.jspecify.annotations.NullMarked;
