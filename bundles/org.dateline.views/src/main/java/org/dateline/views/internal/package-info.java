/** Story list, reader, cast, quotations, search, inspector. */
@org.jspecify.annotations.NullMarked
package org.dateline.views.internal;
