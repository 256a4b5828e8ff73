/** Comma-separated values (RFC 4180). */
@org.jspecify.annotations.NullMarked
package org.dateline.export.internal.csv;
