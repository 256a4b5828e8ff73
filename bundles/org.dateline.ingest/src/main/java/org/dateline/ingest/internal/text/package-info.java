/** Plain text and Markdown. */
@NullMarked
package org.dateline.ingest.internal.text;

import org.jspecify.annotations.NullMarked;
