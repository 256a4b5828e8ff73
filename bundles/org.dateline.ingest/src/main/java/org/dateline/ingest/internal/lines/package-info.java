/** JSON Lines whose lines are stories. */
@org.jspecify.annotations.NullMarked
package org.dateline.ingest.internal.lines;
