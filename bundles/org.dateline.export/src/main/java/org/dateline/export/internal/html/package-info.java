/** One page that opens alone. */
@org.jspecify.annotations.NullMarked
package org.dateline.export.internal.html;
