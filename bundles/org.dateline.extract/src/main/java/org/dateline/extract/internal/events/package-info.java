/** Events: what an editor would put into a chronology, from the dates, the cast and the quotations of a story. */
@org.jspecify.annotations.NullMarked
package org.dateline.extract.internal.events;
