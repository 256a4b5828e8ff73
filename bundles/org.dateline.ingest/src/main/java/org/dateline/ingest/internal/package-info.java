/** Readers. */
@org.jspecify.annotations.NullMarked
package org.dateline.ingest.internal;
