/** Exporters. */
@org.jspecify.annotations.NullMarked
package org.dateline.export.internal;
