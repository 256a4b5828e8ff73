/** Kinds of files that hold no story that can be read, each known by its first bytes and set aside with what to do instead. */
@NullMarked
package org.dateline.ingest.internal.unread;

import org.jspecify.annotations.NullMarked;
