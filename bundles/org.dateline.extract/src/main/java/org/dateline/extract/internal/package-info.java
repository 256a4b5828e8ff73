/** Analyzers. */
@org.jspecify.annotations.NullMarked
package org.dateline.extract.internal;
