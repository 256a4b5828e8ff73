/** Tables whose rows are stories. */
@org.jspecify.annotations.NullMarked
package org.dateline.ingest.internal.table;
